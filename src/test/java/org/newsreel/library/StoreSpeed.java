package org.newsreel.library;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.intake.madeup.MadeUpStories;
import org.newsreel.library.Figures.Goal;
import org.newsreel.library.query.Query;
import org.newsreel.model.Page;
import org.newsreel.model.Story;
import org.newsreel.model.StoryEntry;
import org.newsreel.model.StoryId;
import org.newsreel.model.StoryStatus;
import org.newsreel.model.TimedTranscript;
import org.newsreel.parse.StoryParsers;

/**
 * Prints what a large library costs, beside raw SQLite with the same stories in the same run:
 * {@code mvn -q test -Dtest=StoreSpeed -Dtest.excluded=desktop -Dtest.groups=bench
 * -Dstories=100000}; without a number, 10,000 stories.
 */
@Tag("bench")
class StoreSpeed {
  private static final int STORIES = Integer.getInteger("stories", 10_000);
  private static final int AT_ONCE = 500;
  private static final int ROUNDS = 200;
  private static final int ROWS = 50;
  private static final int HITS = 10;
  private static final Goal TYPED = new Goal(35, 100, 1.2);
  private static final Goal RANKED = new Goal(25, 110, 1.2);

  @TempDir private static Path folder;

  private final MadeUpStories stories = new MadeUpStories(1);
  private final Random random = new Random(2);
  private final List<StoryId> ids = new ArrayList<>();
  private final List<String> pairs = new ArrayList<>();
  private long texts;

  @Test
  void printsOursBesideRawSqlite() throws Exception {
    System.out.printf("%d stories, load %.1f%n", STORIES, Figures.load());
    try (Library library = Library.open(folder.resolve("library"));
        RawStore raw = new RawStore(folder.resolve("raw.db"))) {
      importAll(library, raw);
      Figures.head();
      typed(library, raw);
      ranked(library, raw);
      lists(library, raw);
      opening(library, raw);
    }
    sizes("library", folder.resolve("library/library.db"));
    sizes("raw", folder.resolve("raw.db"));
    System.out.printf("load at the end %.1f%n", Figures.load());
  }

  /** What the parser, the library and raw SQLite take of the importing thread's CPU. */
  private void importAll(Library library, RawStore raw) throws Exception {
    long parsing = 0;
    long saving = 0;
    long bare = 0;
    int counted = 0;
    for (int from = 0; from < STORIES; from += AT_ONCE) {
      List<Page> pages =
          IntStream.range(from, Math.min(STORIES, from + AT_ONCE)).mapToObj(stories::page).toList();
      long start = Figures.cpu();
      List<Addition> read = new ArrayList<>();
      for (Page page : pages) {
        read.add(new Addition(StoryParsers.parse(page), page));
      }
      long parsed = Figures.cpu();
      library.saveAll(read);
      long saved = Figures.cpu();
      raw.save(read.stream().map(Addition::story).toList());
      long done = Figures.cpu();
      // The first two batches are slow: Java has not compiled much yet.
      if (from >= 2 * AT_ONCE || STORIES <= 4 * AT_ONCE) {
        parsing += parsed - start;
        saving += saved - parsed;
        bare += done - saved;
        counted += read.size();
      }
      read.forEach(each -> remember(each.story()));
    }
    long start = Figures.cpu();
    while (library.tidyIndex()) {}
    final long tidying = Figures.cpu() - start;
    System.out.printf("%nimport, stories per CPU second (batches of %d)%n", AT_ONCE);
    rate("parse", counted, parsing, 0);
    rate("save and index", counted, saving, 0);
    rate("parse, save and index", counted, parsing + saving, 800);
    rate("raw insert and index", counted, bare, 0);
    rate("(later, tidy the index)", ids.size(), tidying, 0);
  }

  private static void rate(String name, int count, long nanos, double goal) {
    double rate = count / (nanos / 1e9);
    System.out.printf(
        "  %-24s %8.0f  %.3f ms each  %s%n",
        name,
        rate,
        nanos / 1e6 / count,
        goal == 0 ? "" : rate >= goal ? "goal " + goal + " ok" : "goal " + goal + " MISSED");
  }

  private void remember(Story story) {
    ids.add(story.id());
    texts +=
        (story.title() + story.lede() + story.transcript().text())
            .getBytes(StandardCharsets.UTF_8)
            .length;
    if (pairs.size() < ROUNDS) {
      String[] words = story.transcript().text().split("[^\\p{L}]+", -1);
      int place = words.length > 40 ? 20 + random.nextInt(words.length - 30) : 0;
      pairs.add(words[place] + " " + words[place + 1]);
    }
  }

  private void typed(Library library, RawStore raw) throws Exception {
    for (int length = 1; length <= 8; length++) {
      List<String> begun = new ArrayList<>();
      while (begun.size() < ROUNDS) {
        String word = stories.vocabulary().any(random);
        if (word.length() >= length) {
          begun.add(word.substring(0, length));
        }
      }
      typed("typed, " + length + " characters", begun, library, raw);
    }
    List<String> two = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      String last = stories.vocabulary().any(random);
      int length = 1 + random.nextInt(last.length());
      two.add(stories.vocabulary().any(random) + " " + last.substring(0, length));
    }
    typed("typed, two words", two, library, raw);
    Figures.print(
        "  with moments of 10",
        ROUNDS,
        round -> moments(library, Query.parse(two.get(round)), true, HITS),
        new Goal(35, 100, 0));
  }

  private static void typed(String name, List<String> begun, Library library, RawStore raw)
      throws Exception {
    Figures.compare(
        name,
        ROUNDS,
        round -> library.catalogue().typed(Query.parse(begun.get(round)), ROWS).length,
        round -> raw.typed(begun.get(round) + "*", ROWS),
        TYPED);
  }

  private static int moments(Library library, Query query, boolean typed, int hits)
      throws LibraryException {
    Catalogue catalogue = library.catalogue();
    long[] numbers = typed ? catalogue.typed(query, ROWS) : catalogue.ranked(query, ROWS);
    int found = 0;
    for (StoryEntry entry : catalogue.entries(numbers).values().stream().limit(hits).toList()) {
      found += catalogue.moments(entry.id(), query, 3).size();
    }
    return found;
  }

  private void ranked(Library library, RawStore raw) throws Exception {
    List<String> words = stories.vocabulary().words();
    List<String> middle = any(words, 500, 5_000);
    ranked("ranked, rare word", any(words, 20_000, 60_000), library, raw);
    ranked("ranked, middle word", middle, library, raw);
    ranked("ranked, common word", any(words, 0, 50), library, raw);
    List<String> both = new ArrayList<>();
    List<String> others = any(words, 200, 2_000);
    for (int i = 0; i < ROUNDS; i++) {
      both.add(middle.get(i) + " " + others.get(i));
    }
    ranked("ranked, two words", both, library, raw);
    ranked("ranked, phrase", pairs.stream().map(pair -> '"' + pair + '"').toList(), library, raw);
    Figures.print(
        "  with moments of 50",
        ROUNDS,
        round -> moments(library, Query.parse(middle.get(round)), false, ROWS),
        new Goal(25, 110, 0));
  }

  private List<String> any(List<String> words, int from, int to) {
    return IntStream.range(0, ROUNDS)
        .mapToObj(i -> words.get(from + random.nextInt(to - from)))
        .toList();
  }

  private static void ranked(String name, List<String> queries, Library library, RawStore raw)
      throws Exception {
    Figures.compare(
        name,
        queries.size(),
        round -> library.catalogue().ranked(Query.parse(queries.get(round)), ROWS).length,
        round -> raw.ranked(queries.get(round), ROWS),
        RANKED);
  }

  private void lists(Library library, RawStore raw) throws Exception {
    long[] numbers = library.catalogue().numbers(Query.ALL, Order.ADDED);
    Figures.compare(
        "numbers of all",
        20,
        round -> library.catalogue().numbers(Query.ALL, Order.ADDED).length,
        round -> raw.numbers(),
        Goal.NONE);
    Figures.compare(
        "rows of a page of 50",
        ROUNDS,
        round -> library.catalogue().entries(page(numbers)).size(),
        round -> raw.page(1 + random.nextInt(STORIES)),
        Goal.NONE);
  }

  private long[] page(long[] numbers) {
    int first = random.nextInt(Math.max(1, numbers.length - ROWS));
    return IntStream.range(first, Math.min(numbers.length, first + ROWS))
        .mapToLong(place -> numbers[place])
        .toArray();
  }

  private void opening(Library library, RawStore raw) throws Exception {
    Figures.compare(
        "open a story",
        ROUNDS,
        round -> open(library, any()),
        round -> raw.story(any().value()),
        new Goal(60, 150, 0));
    Figures.compare(
        "mark as read",
        ROUNDS,
        round -> markRead(library, any(), round % 2 == 0),
        round -> raw.markRead(any().value(), round % 2 == 0),
        new Goal(1, 0, 1.5));
  }

  private StoryId any() {
    return ids.get(random.nextInt(ids.size()));
  }

  private static int open(Library library, StoryId id) throws LibraryException {
    Story story = library.story(id);
    TimedTranscript times = library.timings(id).orElse(TimedTranscript.NONE);
    return story.transcript().words().size()
        + times.words().size()
        + library.clip(id).map(clip -> 1).orElse(0)
        + library.entry(id).map(entry -> 1).orElse(0);
  }

  private static int markRead(Library library, StoryId id, boolean read) throws LibraryException {
    library.saveStatus(id, new StoryStatus(read, false, Duration.ZERO, 0));
    return 1;
  }

  private void sizes(String name, Path file) throws Exception {
    long bytes = Files.size(file);
    System.out.printf(
        Locale.ROOT,
        "%n%s: %.1f MB, %.2f times the text of %.1f MB%s%n",
        name,
        bytes / 1e6,
        (double) bytes / texts,
        texts / 1e6,
        name.equals("raw") ? "" : bytes <= 3 * texts ? " (goal 3.0 ok)" : " (goal 3.0 MISSED)");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT name, sum(pgsize) FROM dbstat GROUP BY name ORDER BY 2 DESC LIMIT 12")) {
      while (rows.next()) {
        System.out.printf(
            Locale.ROOT, "  %-24s %5.2f%n", rows.getString(1), (double) rows.getLong(2) / texts);
      }
    }
  }
}
