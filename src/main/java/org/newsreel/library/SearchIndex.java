package org.newsreel.library;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsreel.library.query.Folding;
import org.newsreel.library.query.Folding.Token;
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
  static final String TABLES =
      """
      CREATE VIRTUAL TABLE words USING fts5 (title, lede, transcript, notes, speakers, content = '',
        contentless_delete = 1, tokenize = 'ascii');
      CREATE VIRTUAL TABLE begins USING fts5 (tokens, content = '', contentless_delete = 1,
        detail = none, tokenize = 'ascii');
      CREATE VIRTUAL TABLE pieces USING fts5 (title, content = '', contentless_delete = 1,
        tokenize = 'trigram');
      """;

  /** What stands before the beginning of a word in {@code begins}, and before what a title has. */
  static final String BEGIN = "\u00B7";

  static final String IN_TITLE = "\u00B6";

  /** Longer beginnings are looked for among the words. */
  static final int LONGEST_BEGIN = 3;

  /** The number of one story stands for it. */
  void put(long number, Story story, List<String> notes) throws LibraryException {
    List<Token> title = Folding.tokens(story.title());
    List<Token> lede = Folding.tokens(story.lede() + "\n" + names(story.authors().stream()));
    List<Token> transcript = Folding.tokens(story.transcript().text());
    List<Token> noted = Folding.tokens(String.join("\n", notes));
    List<Token> speakers = Folding.tokens(speakers(story));
    remove(number);
    database.change(
        "INSERT INTO words (rowid, title, lede, transcript, notes, speakers)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        number,
        joined(title),
        joined(lede),
        joined(transcript),
        joined(noted),
        joined(speakers));
    Set<String> begins = new LinkedHashSet<>();
    title.forEach(token -> addBegins(token.text(), IN_TITLE, begins));
    Stream.of(title, lede, transcript, noted, speakers)
        .flatMap(List::stream)
        .forEach(token -> addBegins(token.text(), "", begins));
    database.change(
        "INSERT INTO begins (rowid, tokens) VALUES (?, ?)", number, String.join(" ", begins));
    database.change("INSERT INTO pieces (rowid, title) VALUES (?, ?)", number, joined(title));
  }

  void remove(long number) throws LibraryException {
    for (String table : List.of("words", "begins", "pieces")) {
      database.change("DELETE FROM " + table + " WHERE rowid = ?", number);
    }
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

  private static String joined(List<Token> tokens) {
    return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
  }

  private static void addBegins(String token, String mark, Set<String> to) {
    if (to.add(mark + token)) {
      int end = 0;
      for (int length = 1; length <= LONGEST_BEGIN && end < token.length(); length++) {
        end += Character.charCount(token.codePointAt(end));
        to.add(mark + BEGIN + token.substring(0, end));
      }
    }
  }
}
