package org.newsreel.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.newsreel.library.query.Moments;
import org.newsreel.library.query.Query;
import org.newsreel.library.query.Term;
import org.newsreel.model.Moment;
import org.newsreel.model.Story;
import org.newsreel.model.StoryEntry;
import org.newsreel.model.StoryId;
import org.newsreel.model.TimedTranscript;

/**
 * Lists and finds stories. It reads beside what is being saved, and waits for none of it. Lists are
 * numbers of stories, one long each, so that a hundred thousand of them weigh less than a picture;
 * what a row shows is read when it comes into view.
 */
public final class Catalogue implements AutoCloseable {
  /** How many stories have something. */
  public record Count(String name, int stories) {}

  /** Columns: title, lede, transcript, notes, speakers. */
  private static final String RANK = "bm25(10.0, 4.0, 1.0, 4.0, 4.0)";

  /** A statement must not become too long for SQLite. */
  private static final int AT_ONCE = 10_000;

  private final Database database;
  private final Object breaking = new Object();
  private boolean searching;
  private boolean brokenOff;
  private final StoryRows stories;
  private final WordTimes times;
  private final ClipFiles clips;
  private final ClipFiles posters;

  Catalogue(Database database, ClipFiles clips, ClipFiles posters) {
    this.database = database;
    stories = new StoryRows(database, new SearchIndex(database));
    times = new WordTimes(database);
    this.clips = clips;
    this.posters = posters;
  }

  /** The numbers of all stories that a query asks for. */
  public synchronized long[] numbers(Query query, Order order) throws LibraryException {
    return numbers(query, order, Integer.MAX_VALUE);
  }

  /** The numbers of the first stories that a query asks for. */
  public synchronized long[] numbers(Query query, Order order, int most) throws LibraryException {
    QuerySql where = QuerySql.where(query).andWords(query.withOpen(false).wanted());
    return numbers(
        "SELECT number FROM story WHERE " + where.text() + " ORDER BY " + order.sql(), where, most);
  }

  /** Whether a query asks for a story. */
  public synchronized boolean has(Query query, long number) throws LibraryException {
    QuerySql where =
        QuerySql.where(query)
            .andWords(query.withOpen(false).wanted())
            .and("story.number = ?", number);
    return numbers("SELECT number FROM story WHERE " + where.text(), where, 1).length > 0;
  }

  /** Which of two stories comes first; of one that is gone and another, the other. */
  public synchronized long first(Order order, long one, long other) throws LibraryException {
    long[] sorted =
        database.numbers(
            "SELECT number FROM story WHERE number IN (?, ?) ORDER BY " + order.sql(), one, other);
    return sorted.length == 0 ? other : sorted[0];
  }

  /** Names of stories, in no order; those that are gone are left out. */
  public synchronized List<StoryId> ids(long... numbers) throws LibraryException {
    List<StoryId> ids = new ArrayList<>();
    for (int from = 0; from < numbers.length; from += AT_ONCE) {
      long[] some = Arrays.copyOfRange(numbers, from, Math.min(from + AT_ONCE, numbers.length));
      ids.addAll(
          database.all(
              "SELECT id FROM story WHERE number IN (" + listed(some) + ")",
              row -> new StoryId(row.getString(1))));
    }
    return ids;
  }

  private static String listed(long... numbers) {
    return Arrays.stream(numbers).mapToObj(Long::toString).collect(Collectors.joining(","));
  }

  /**
   * Stories found while somebody types, quickly: first those that have all words in the title, then
   * the others, the newest first. The last word may be the beginning of one.
   */
  public synchronized long[] typed(Query query, int most) throws LibraryException {
    return breakable(() -> begun(query, most));
  }

  private long[] begun(Query query, int most) throws LibraryException {
    List<Term> plain = query.wanted().stream().filter(Catalogue::isPlain).toList();
    if (plain.isEmpty()) {
      return query.hasWords() ? newest(query, most) : numbers(query, Order.ADDED, most);
    }
    long[] titles = begun(query, plain, SearchIndex.IN_TITLE, most);
    return titles.length == most
        ? titles
        : LongStream.concat(Arrays.stream(titles), Arrays.stream(begun(query, plain, "", most)))
            .distinct()
            .limit(most)
            .toArray();
  }

  private static boolean isPlain(Term term) {
    return term.field() == Term.Field.ANYWHERE && term.isOneWord();
  }

  private long[] begun(Query query, List<Term> plain, String mark, int most)
      throws LibraryException {
    String match =
        plain.stream().map(term -> begun(term, mark)).collect(Collectors.joining(" AND "));
    QuerySql where =
        QuerySql.where(query)
            .and("begins MATCH ?", match)
            .andWords(query.wanted().stream().filter(term -> !isPlain(term)).toList());
    return numbers(
        "SELECT begins.rowid FROM begins CROSS JOIN story ON story.number = begins.rowid WHERE "
            + where.text()
            + " ORDER BY begins.rowid DESC",
        where,
        most);
  }

  private static String begun(Term term, String mark) {
    String token = term.tokens().getFirst();
    boolean isShort = token.codePointCount(0, token.length()) <= SearchIndex.LONGEST_BEGIN;
    return !term.open()
        ? '"' + mark + token + '"'
        : isShort ? '"' + mark + SearchIndex.BEGIN + token + '"' : '"' + mark + token + "\" *";
  }

  private long[] newest(Query query, int most) throws LibraryException {
    QuerySql where = QuerySql.where(query).and("words MATCH ?", QuerySql.match(query.wanted()));
    return numbers(
        "SELECT words.rowid FROM words CROSS JOIN story ON story.number = words.rowid WHERE "
            + where.text()
            + " ORDER BY words.rowid DESC",
        where,
        most);
  }

  /**
   * Stories that have the words, the best first (BM25; words of the title count most). Where there
   * are none, those with words that begin so; where there are none either, those whose titles have
   * the words inside longer ones.
   */
  public synchronized long[] ranked(Query query, int most) throws LibraryException {
    return breakable(() -> bestOf(query, most));
  }

  private long[] bestOf(Query query, int most) throws LibraryException {
    if (!query.hasWords()) {
      return numbers(query, Order.ADDED, most);
    }
    long[] whole = best(query.withOpen(false), most);
    long[] begun = whole.length > 0 ? whole : best(query.withOpen(true), most);
    return begun.length > 0 ? begun : inTitles(query.withOpen(false), most);
  }

  private long[] best(Query query, int most) throws LibraryException {
    QuerySql where =
        QuerySql.where(query)
            .and("words MATCH ?", QuerySql.match(query.wanted()))
            .and("words.rank MATCH ?", RANK);
    return numbers(
        "SELECT words.rowid FROM words CROSS JOIN story ON story.number = words.rowid WHERE "
            + where.text()
            + " ORDER BY words.rank",
        where,
        most);
  }

  private long[] inTitles(Query query, int most) throws LibraryException {
    QuerySql where = QuerySql.where(query);
    for (Term term : query.wanted()) {
      where.and(
          "story.number IN (SELECT rowid FROM pieces WHERE pieces MATCH ?)",
          '"' + String.join(" ", term.tokens()) + '"');
    }
    return numbers(
        "SELECT number FROM story WHERE " + where.text() + " ORDER BY number DESC", where, most);
  }

  private long[] numbers(String select, QuerySql where, int most) throws LibraryException {
    return database.numbers(select + " LIMIT " + most, where.values());
  }

  /** What the list shows of stories, by their numbers; those that are gone are left out. */
  public synchronized Map<Long, StoryEntry> entries(long... numbers) throws LibraryException {
    Map<Long, StoryEntry> found = new HashMap<>();
    try {
      found.putAll(found(numbers));
    } catch (LibraryException e) {
      if (!e.isDamage()) {
        throw e;
      }
      for (long number : numbers) {
        aroundDamage(number).ifPresent(entry -> found.put(number, entry));
      }
    }
    Map<Long, StoryEntry> ordered = new LinkedHashMap<>();
    for (long number : numbers) {
      Optional.ofNullable(found.get(number)).ifPresent(entry -> ordered.put(number, entry));
    }
    return ordered;
  }

  /** One damaged page costs the list only its own stories. */
  private Optional<StoryEntry> aroundDamage(long number) throws LibraryException {
    try {
      return Optional.ofNullable(found(number).get(number));
    } catch (LibraryException e) {
      if (!e.isDamage()) {
        throw e;
      }
      return Optional.empty();
    }
  }

  private Map<Long, StoryEntry> found(long... numbers) throws LibraryException {
    return database
        .all(
            ListRow.QUERY + "WHERE story.number IN (SELECT value FROM json_each(?))",
            this::entry,
            Arrays.toString(numbers))
        .stream()
        .flatMap(Optional::stream)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private Optional<Map.Entry<Long, StoryEntry>> entry(ResultSet row) throws SQLException {
    long number = row.getLong("number");
    return new ListRow(row, clips, posters).entry().map(entry -> Map.entry(number, entry));
  }

  /** The number of a story; empty where it is not in the library, or in the trash. */
  public synchronized Optional<Long> number(StoryId id) throws LibraryException {
    return database.one(
        "SELECT number FROM story WHERE id = ? AND trashed IS NULL",
        row -> row.getLong(1),
        id.value());
  }

  /**
   * Where in a story the words of a query are said, the best sentences in the order of the text.
   */
  public synchronized List<Moment> moments(StoryId id, Query query, int most)
      throws LibraryException {
    Optional<String> content = stories.content(id);
    if (content.isEmpty()) {
      return List.of();
    }
    Story story = StoryForm.read(id, content.get());
    return Moments.of(story, times.shown(id).orElse(TimedTranscript.NONE), query, most);
  }

  /** Who published how many stories, those with most first. */
  public synchronized List<Count> sources() throws LibraryException {
    return database.all(
        "SELECT source, count(*) FROM story WHERE trashed IS NULL AND source <> ''"
            + " GROUP BY source ORDER BY 2 DESC, 1",
        Catalogue::count);
  }

  /** How many stories have which tag, in the order of the alphabet. */
  public synchronized List<Count> tags() throws LibraryException {
    return database.all(
        "SELECT name, count(*) FROM tag JOIN story ON story.id = tag.story WHERE trashed IS NULL"
            + " GROUP BY name ORDER BY name COLLATE NOCASE",
        Catalogue::count);
  }

  /** How many stories a query asks for. */
  public synchronized int count(Query query) throws LibraryException {
    QuerySql where = QuerySql.where(query).andWords(query.withOpen(false).wanted());
    return database
        .one(
            "SELECT count(*) FROM story WHERE " + where.text(),
            row -> row.getInt(1),
            where.values())
        .orElse(0);
  }

  private static Count count(ResultSet row) throws SQLException {
    return new Count(row.getString(1), row.getInt(2));
  }

  /** Breaks off a search that runs, if one does: it fails then. Any thread may call at any time. */
  public void interrupt() {
    synchronized (breaking) {
      if (searching) {
        brokenOff = true;
        database.interrupt();
      }
    }
  }

  /** Only searches are broken off: nobody expects that of a list. */
  private long[] breakable(Database.Work<long[]> search) throws LibraryException {
    setSearching(true);
    try {
      return search.run();
    } catch (LibraryException e) {
      // SQLite has other words for it where it was only about to begin.
      throw isBrokenOff() ? database.brokenOff(e) : e;
    } finally {
      setSearching(false);
    }
  }

  private boolean isBrokenOff() {
    synchronized (breaking) {
      return brokenOff;
    }
  }

  private void setSearching(boolean now) {
    synchronized (breaking) {
      searching = now;
      brokenOff = false;
    }
  }

  @Override
  public void close() throws LibraryException {
    interrupt();
    synchronized (this) {
      database.close();
    }
  }
}
