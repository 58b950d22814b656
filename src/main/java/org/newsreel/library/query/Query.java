package org.newsreel.library.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.newsreel.library.query.Folding.Token;

/**
 * What a reader looks for: words, {@code "exact words"}, {@code -not}, {@code speaker:}, {@code
 * title:}, and what {@link Filter} knows. Whatever is typed means something; what is no filter is
 * words.
 *
 * @param terms words
 * @param conditions filters; stories in the trash are left out unless one asks for them
 */
public record Query(List<Term> terms, List<Sql> conditions) {
  private static final Pattern PART =
      Pattern.compile("(-?)(?:(\\p{L}+)([:<>]))?(?:\"([^\"]*)(\"?)|(\\S+))");

  private static final String TRASHED = "is:trashed";

  /** Everything but the trash. */
  public static final Query ALL = parse("");

  public Query {
    terms = List.copyOf(terms);
    conditions = List.copyOf(conditions);
  }

  /** Reads what was typed. */
  public static Query parse(String typed) {
    List<Term> terms = new ArrayList<>();
    List<Sql> conditions = new ArrayList<>();
    if (!typed.toLowerCase(Locale.ROOT).contains(TRASHED)) {
      conditions.add(Sql.of("story.trashed IS NULL"));
    }
    PART.matcher(typed)
        .results()
        .forEach(
            part ->
                condition(part)
                    .ifPresentOrElse(
                        conditions::add,
                        () -> term(part, part.end() == typed.length()).ifPresent(terms::add)));
    return new Query(terms, conditions);
  }

  private static Optional<Sql> condition(MatchResult part) {
    if (part.group(2) == null) {
      return Optional.empty();
    }
    return Filter.named(part.group(2))
        .flatMap(filter -> filter.sql(part.group(3).charAt(0), value(part)))
        .map(sql -> part.group(1).isEmpty() ? sql : sql.not());
  }

  private static Optional<Term> term(MatchResult part, boolean last) {
    Term.Field field = field(part);
    String text =
        field == Term.Field.ANYWHERE && part.group(2) != null
            ? part.group(2) + " " + value(part)
            : value(part);
    List<String> tokens = Folding.tokens(text).stream().map(Token::text).toList();
    boolean open = last && part.group(4) == null;
    return tokens.isEmpty()
        ? Optional.empty()
        : Optional.of(new Term(field, tokens, !part.group(1).isEmpty(), open));
  }

  private static Term.Field field(MatchResult part) {
    String name = part.group(2) == null ? "" : part.group(2).toLowerCase(Locale.ROOT);
    return switch (name) {
      case "speaker" -> Term.Field.SPEAKER;
      case "title" -> Term.Field.TITLE;
      default -> Term.Field.ANYWHERE;
    };
  }

  private static String value(MatchResult part) {
    return part.group(4) == null ? part.group(6) : part.group(4);
  }

  /** Whether it looks for words, not only for kinds of stories. */
  public boolean hasWords() {
    return terms.stream().anyMatch(term -> !term.not());
  }

  /** Terms that a story must have. */
  public List<Term> wanted() {
    return terms.stream().filter(term -> !term.not()).toList();
  }

  /** Terms that a story must not have. */
  public List<Term> unwanted() {
    return terms.stream().filter(Term::not).toList();
  }

  /** The same, every word being whole, or every word the beginning of one. */
  public Query withOpen(boolean open) {
    return new Query(terms.stream().map(term -> term.withOpen(open)).toList(), conditions);
  }
}
