package org.newsreel.library;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.newsreel.library.query.Query;
import org.newsreel.library.query.Term;

/** The parts of a statement that finds stories. */
final class QuerySql {
  private final List<String> conditions = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();

  /** Begins with what every story found must be. */
  static QuerySql where(Query query) {
    QuerySql sql = new QuerySql();
    query.conditions().forEach(each -> sql.and(each.text(), each.values().toArray()));
    query
        .unwanted()
        .forEach(
            term ->
                sql.and(
                    "story.number NOT IN (SELECT rowid FROM words WHERE words MATCH ?)",
                    term.match()));
    return sql;
  }

  QuerySql and(String condition, Object... with) {
    conditions.add(condition);
    values.addAll(List.of(with));
    return this;
  }

  /** Stories that have all these terms. */
  QuerySql andWords(List<Term> terms) {
    return terms.isEmpty()
        ? this
        : and("story.number IN (SELECT rowid FROM words WHERE words MATCH ?)", match(terms));
  }

  static String match(List<Term> terms) {
    return terms.stream().map(Term::match).collect(Collectors.joining(" AND "));
  }

  /** After WHERE. */
  String text() {
    return String.join(" AND ", conditions);
  }

  Object[] values() {
    return values.toArray();
  }
}
