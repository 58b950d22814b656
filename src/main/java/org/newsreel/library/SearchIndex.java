package org.newsreel.library;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsreel.library.query.Folding;
import org.newsreel.model.Person;
import org.newsreel.model.Story;
import org.newsreel.model.Turn;

/**
 * The words of stories, for finding them (FTS5). {@code words} knows where each one stands, for
 * phrases and for ranking. {@code begins} knows only which stories have a word or one that begins
 * in a way, which is a tenth of the size and quick for every beginning. Both hold tokens as {@link
 * Folding} gives them, not the texts; they can be made again from the stories at any time.
 */
record SearchIndex(Database database) {
  /**
   * A batch is written in one piece, and eight pieces are put together at a time: both take a third
   * off what adding many stories costs (SQLite's documentation, "FTS5, Special INSERT Commands").
   */
  static final String TABLES =
      """
      CREATE VIRTUAL TABLE words USING fts5 (title, lede, transcript, notes, speakers, content = '',
        contentless_delete = 1, tokenize = 'ascii');
      CREATE VIRTUAL TABLE begins USING fts5 (tokens, content = '', contentless_delete = 1,
        detail = none, tokenize = 'ascii');
      CREATE VIRTUAL TABLE pieces USING fts5 (title, content = '', contentless_delete = 1,
        tokenize = 'trigram');
      INSERT INTO words (words, rank)
        VALUES ('hashsize', 8000000), ('automerge', 8), ('usermerge', 2);
      INSERT INTO begins (begins, rank)
        VALUES ('hashsize', 8000000), ('automerge', 8), ('usermerge', 2);
      """;

  /** What stands before the beginning of a word in {@code begins}, and before what a title has. */
  static final String BEGIN = "\u00B7";

  static final String IN_TITLE = "\u00B6";

  /** Longer beginnings are looked for among the words. */
  static final int LONGEST_BEGIN = 3;

  /** Puts in what a story is now; its number stands for it. */
  void put(long number, Story story, List<String> notes) throws LibraryException {
    remove(number);
    add(number, story, notes);
  }

  /** Puts in a story that is not there yet. */
  void add(long number, Story story, List<String> notes) throws LibraryException {
    String title = folded(story.title());
    String lede = folded(story.lede() + "\n" + names(story.authors().stream()));
    String transcript = folded(story.transcript().text());
    String noted = folded(String.join("\n", notes));
    String speakers = folded(speakers(story));
    database.change(
        "INSERT INTO words (rowid, title, lede, transcript, notes, speakers)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        number,
        title,
        lede,
        transcript,
        noted,
        speakers);
    String all = String.join(" ", title, lede, transcript, noted, speakers);
    database.change(
        "INSERT INTO begins (rowid, tokens) VALUES (?, ?)",
        number,
        begins(title, IN_TITLE) + begins(all, ""));
    database.change("INSERT INTO pieces (rowid, title) VALUES (?, ?)", number, title);
  }

  void remove(long number) throws LibraryException {
    for (String table : List.of("words", "begins", "pieces")) {
      database.change("DELETE FROM " + table + " WHERE rowid = ?", number);
    }
  }

  /**
   * Puts pieces of the index together, for some hundredths of a second: every search looks into
   * each of them.
   *
   * @return whether there may be more to do
   */
  boolean merge() throws LibraryException {
    boolean more = false;
    for (String table : List.of("words", "begins")) {
      long before = changes();
      database.change("INSERT INTO " + table + " (" + table + ", rank) VALUES ('merge', 1000)");
      // Where it has nothing to do it counts as one change.
      more |= changes() - before >= 2;
    }
    return more;
  }

  private long changes() throws LibraryException {
    return database.one("SELECT total_changes()", row -> row.getLong(1)).orElse(0L);
  }

  /** Stories that are not in the index yet, the newest first. */
  List<Long> missing(int most) throws LibraryException {
    return database.all(
        "SELECT number FROM story WHERE number NOT IN (SELECT rowid FROM words)"
            + " ORDER BY number DESC LIMIT ?",
        row -> row.getLong(1),
        most);
  }

  private static String speakers(Story story) {
    return names(story.transcript().turns().stream().map(Turn::speaker).distinct());
  }

  private static String names(Stream<Person> people) {
    return people
        .map(person -> person.name() + " " + person.role())
        .collect(Collectors.joining("\n"));
  }

  /** The tokens of a text, a space between two. */
  private static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (Folding.Token token : Folding.tokens(text)) {
      folded.append(folded.isEmpty() ? "" : " ").append(token.text());
    }
    return folded.toString();
  }

  /** Each token once, and each beginning of one. */
  private static String begins(String tokens, String mark) {
    StringBuilder begins = new StringBuilder(2 * tokens.length());
    String before = "";
    // In the order of the alphabet equal beginnings follow one another.
    for (String token : new TreeSet<>(List.of(tokens.split(" ")))) {
      begins.append(mark).append(token).append(' ');
      int end = 0;
      for (int length = 1; length <= LONGEST_BEGIN && end < token.length(); length++) {
        end += Character.charCount(token.codePointAt(end));
        if (!before.regionMatches(0, token, 0, end)) {
          begins.append(mark).append(BEGIN).append(token, 0, end).append(' ');
        }
      }
      before = token;
    }
    return begins.toString();
  }
}
