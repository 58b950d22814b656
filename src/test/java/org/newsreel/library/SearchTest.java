package org.newsreel.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsreel.library.query.Query;
import org.newsreel.model.Mark;
import org.newsreel.model.Moment;
import org.newsreel.model.Page;
import org.newsreel.model.Paragraph;
import org.newsreel.model.Person;
import org.newsreel.model.Story;
import org.newsreel.model.StoryId;
import org.newsreel.model.StoryStatus;
import org.newsreel.model.TextRange;
import org.newsreel.model.Transcript;
import org.newsreel.model.Turn;

/** What readers type, and which stories they get. Titles are "Title of" the story's key. */
class SearchTest {
  @TempDir Path folder;
  private Library library;

  @BeforeEach
  void open() throws LibraryException {
    library = Library.open(folder.resolve("library"));
  }

  @AfterEach
  void close() throws LibraryException {
    library.close();
  }

  @Test
  void everyBeginningOfAWordFindsItsStories() throws LibraryException {
    keep("one", "The ferryman waits.");
    keep("two", "A fern grows.");
    for (int length = 1; length <= "fer".length(); length++) {
      assertThat(typed("ferryman".substring(0, length))).containsExactly("two", "one");
    }
    for (int length = 4; length <= "ferryman".length(); length++) {
      assertThat(typed("ferryman".substring(0, length))).containsExactly("one");
    }
    assertThat(typed("ferrymans")).isEmpty();
  }

  @Test
  void allWordsMustBeThereAndOnlyTheLastMayGoOn() throws LibraryException {
    keep("one", "The ferry waits.");
    keep("two", "The ferry sails.");
    assertThat(typed("ferry wai")).containsExactly("one");
    assertThat(typed("fer waits")).isEmpty();
    assertThat(typed("fer ")).isEmpty();
  }

  @Test
  void titlesComeFirstThenTheNewest() throws LibraryException {
    keep("ferry", "Ships.");
    keep("one", "A ferry.");
    keep("two", "A ferry.");
    assertThat(typed("f")).containsExactly("ferry", "two", "one");
    assertThat(typed("ferry")).containsExactly("ferry", "two", "one");
    assertThat(typed("ferry", 2)).containsExactly("ferry", "two");
    assertThat(typed("ferry", 1)).containsExactly("ferry");
  }

  @Test
  void theBestStoryIsTheFirstOfTheRanked() throws LibraryException {
    keep("ferry", "Ships.");
    keep("often", "Ferry, ferry, ferry.");
    keep("long", "A ferry. " + "Something else is said here. ".repeat(50));
    assertThat(ranked("ferry")).containsExactly("ferry", "often", "long");
  }

  @Test
  void rankedWordsAreWholeUntilNothingHasThem() throws LibraryException {
    keep("one", "A ferryman.");
    assertThat(ranked("ferry")).containsExactly("one");
    keep("two", "A ferry.");
    assertThat(ranked("ferry")).containsExactly("two");
    keep("Donaudampfschiff", "It sails.");
    assertThat(ranked("dampf")).containsExactly("Donaudampfschiff");
  }

  @Test
  void aRowOfWordsIsFoundAsOne() throws LibraryException {
    keep("one", "The night train is back.");
    keep("two", "The train comes at night.");
    assertThat(typed("\"night train\"")).containsExactly("one");
    assertThat(ranked("\"night train\"")).containsExactly("one");
    assertThat(typed("\"night tra")).containsExactly("one");
    assertThat(typed("train \"at night\" comes")).containsExactly("two");
  }

  @Test
  void aMinusLeavesStoriesOut() throws LibraryException {
    keep("one", "The night train is back.");
    keep("two", "The train comes at night.");
    assertThat(typed("train -back")).containsExactly("two");
    assertThat(typed("-back")).containsExactly("two");
    assertThat(typed("train -ba")).containsExactly("two", "one");
    assertThat(ranked("-\"night train\" train")).containsExactly("two");
    assertThat(ranked("-nothing")).containsExactly("two", "one");
  }

  @ParameterizedTest
  @CsvSource({
    "uber, Über den Fluss",
    "über, uber den Fluss",
    "strasse, Die Straße",
    "السلام, السَّلَامُ عليكم",
    "السَّلَامُ, السلام عليكم",
    "שלום, שָׁלוֹם לכם",
    "full, ＦＵＬＬ",
    "ＦＵＬＬ, full",
    "e\u0301te, Un été",
    "渡, 渡し船が出る",
    "渡し船, 渡し船が出る",
    "船が, 渡し船が出る",
    "敦, 敦豪",
    "เรือ, มีเรือข้ามฟาก",
    "한, 한국어로",
    "ㅎ, ㅎㅎ",
    "paris, l'Île-de-Paris",
    "don't, I don't know",
  })
  void anyScriptIsFoundHoweverItIsWritten(String wanted, String said) throws LibraryException {
    keep("other", "Something else.");
    keep("one", said + ".");
    assertThat(typed(wanted)).containsExactly("one");
    assertThat(ranked(wanted)).containsExactly("one");
    assertThat(moments("one", wanted)).hasSize(1);
  }

  @Test
  void speakersAreFoundByNameAndRole() throws LibraryException {
    save(
        "one",
        Turn.narration(List.of(paragraph("Blinken spoke."))),
        new Turn(
            Turn.Kind.QUOTE,
            new Person("Antony Blinken", "US Secretary of State"),
            List.of(paragraph("We must talk."))));
    keep("two", "Blinken was there, and must talk to Antony.");
    assertThat(typed("speaker:blin")).containsExactly("one");
    assertThat(typed("speaker:\"antony blinken\"")).containsExactly("one");
    assertThat(typed("speaker:\"blinken antony\"")).isEmpty();
    assertThat(ranked("speaker:secretary talk")).containsExactly("one");
    assertThat(typed("talk -speaker:blinken")).containsExactly("two");
    assertThat(typed("secretary")).containsExactly("one");
    assertThat(moments("one", "speaker:blinken"))
        .extracting(Moment::text)
        .containsExactly("We must talk.");
  }

  @Test
  void authorsTitlesLedesAndNotesAreFound() throws LibraryException {
    keep("one", "The ferry waits.");
    assertThat(typed("quill")).containsExactly("one");
    assertThat(typed("title:one")).containsExactly("one");
    assertThat(typed("title:ferry")).isEmpty();
    Mark note =
        library
            .marks()
            .save(
                new Mark(
                    0,
                    StoryId.from("one"),
                    Mark.Kind.HIGHLIGHT,
                    0,
                    1,
                    "The",
                    Optional.empty(),
                    "ask the captain",
                    Instant.EPOCH));
    assertThat(typed("captain")).containsExactly("one");
    assertThat(typed("has:notes")).containsExactly("one");
    library.marks().delete(note);
    assertThat(typed("captain")).isEmpty();
    assertThat(typed("ferry")).containsExactly("one");
  }

  @Test
  void kindsOfStoriesAreToldApart() throws Exception {
    keep("one", "A ferry.");
    keep("two", "A ferry.");
    library.saveStatus(StoryId.from("one"), new StoryStatus(true, true, Duration.ZERO, 0));
    library.tags().add(List.of(StoryId.from("one")), "To practise");
    library.attachClip(
        StoryId.from("one"),
        Files.writeString(folder.resolve("c.mp4"), "clip"),
        Duration.ofMinutes(5),
        true);
    for (String only :
        List.of("is:read", "is:starred", "tag:\"to practise\"", "has:clip", "has:tags", "len>3m")) {
      assertThat(typed(only)).as(only).containsExactly("one");
      assertThat(typed("-" + only)).as("-" + only).containsExactly("two");
      assertThat(typed("ferry " + only)).as("ferry " + only).containsExactly("one");
      assertThat(ranked("ferry -" + only)).as("ferry -" + only).containsExactly("two");
    }
    assertThat(typed("is:unread len<3m")).containsExactly("two");
    assertThat(typed("is:unread is:read")).isEmpty();
    assertThat(typed("tag:to")).containsExactly("one");
    assertThat(typed("tag:to ferry")).isEmpty();
  }

  @Test
  void sourcesLanguagesAndDaysAreToldApart() throws LibraryException {
    library.save(made("one", "DW English", "en-GB", Optional.of(LocalDate.of(2024, 1, 1))), page());
    library.save(made("two", "VOA", "de", Optional.of(LocalDate.of(2023, 12, 31))), page());
    library.save(made("bare", "", "", Optional.empty()), page());
    assertThat(typed("source:\"dw english\"")).containsExactly("one");
    assertThat(typed("source:d")).containsExactly("one");
    assertThat(typed("source:\"d\"")).isEmpty();
    assertThat(typed("source:%")).isEmpty();
    assertThat(typed("lang:en")).containsExactly("one");
    assertThat(typed("lang:DE ")).containsExactly("two");
    assertThat(typed("after:2024-01-01")).containsExactly("one");
    assertThat(typed("before:2024-01-01")).containsExactly("two");
    assertThat(typed("after:2023-12 before:2024")).containsExactly("two");
    assertThat(typed("-after:2024")).containsExactly("bare", "two");
    assertThat(typed("-len<3m")).containsExactly("bare");
    assertThat(typed("-source:VOA -lang:en")).containsExactly("bare");
  }

  private static Story made(String key, String source, String language, Optional<LocalDate> day) {
    Story plain = Stories.saying(key, "A ferry.");
    return new Story(
        plain.id(),
        plain.origin(),
        source,
        plain.title(),
        plain.authors(),
        day,
        language,
        day.isEmpty() ? Optional.empty() : plain.length(),
        plain.lede(),
        plain.transcript(),
        plain.passages(),
        plain.links());
  }

  @Test
  void theTrashIsSearchedOnlyWhereItIsAskedFor() throws LibraryException {
    keep("one", "A ferry.");
    keep("two", "A ferry.");
    library.trash().put(List.of(StoryId.from("one")));
    assertThat(typed("ferry")).containsExactly("two");
    assertThat(ranked("ferry")).containsExactly("two");
    assertThat(typed("ferry is:trashed")).containsExactly("one");
    library.trash().bringBack(List.of(StoryId.from("one")));
    assertThat(typed("ferry")).containsExactly("two", "one");
  }

  @Test
  void aStoryThatIsReadAnewOrCorrectedIsFoundByItsNewWordsOnly() throws LibraryException {
    keep("one", "A ferry.");
    keep("one", "A tram.");
    assertThat(typed("ferry")).isEmpty();
    assertThat(typed("tr")).containsExactly("one");
    library.saveCorrected(Stories.saying("one", "A train."), page());
    assertThat(typed("tram")).isEmpty();
    assertThat(ranked("train")).containsExactly("one");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "\"\"",
        "\"ferry",
        "ferry\"",
        "\"ferry\" \"",
        "AND",
        "OR",
        "NOT",
        "NEAR(ferry waits)",
        "ferry AND",
        "ferry OR waits",
        "NOT ferry",
        "fer*",
        "*",
        "^ferry",
        "{title}: ferry",
        "title : ferry",
        "- ferry",
        "words MATCH ferry",
        "ferry + waits",
        "(ferry",
        "ferry)",
        "col:ferry",
        "ferry;DROP TABLE story;--",
        "'",
        "''",
        "\\",
        "%",
        "_",
        "?",
        "?1",
        ":x",
        "@x",
        "$x",
        "\u0000",
        "ferry\u0000waits",
        "\u202Eferry",
        "\u200F\u200E",
        "\uD800",
        "ferry\uDC00",
        "👩‍🚀",
        "🇸🇪 ferry",
        "\uFFFF\uFEFF",
        "len<999999h",
        "len<1:99",
        "after:0000",
        "after:+99999-01-01",
        "before:-999999999",
        "source:\"",
        "tag:%",
        "lang:\\",
        "speaker:\"\"",
        "-speaker:",
        "--ferry",
        "-\"",
        "\t\n\r",
        "Title:Title",
        "·f",
        "¶title",
        "·",
        "is:trashed -is:trashed"
      })
  void whateverIsTypedMeansSomethingOrFindsNothing(String typed) throws LibraryException {
    keep("one", "The ferry waits.");
    everyWay(typed);
    everyWay(typed + "waits");
    everyWay("\"" + typed);
    everyWay("-" + typed);
  }

  @Test
  void pastedArticlesAreNoError() throws LibraryException {
    keep("one", "The ferry waits.");
    everyWay("a".repeat(10_000));
    everyWay("a ".repeat(5_000));
    everyWay("-a".repeat(5_000));
    everyWay("lang:" + "%😀".repeat(5_000));
    everyWay("\"" + "ferry ".repeat(2_000));
    for (String each : List.of("w", "-w", "source:w", "-tag:w", "speaker:w", "\"w ", "title:w")) {
      everyWay(numbered(each, 3_000));
    }
  }

  private static String numbered(String word, int most) {
    StringBuilder words = new StringBuilder();
    IntStream.range(0, most).forEach(i -> words.append(word).append(i).append(' '));
    return words.toString();
  }

  private void everyWay(String typed) throws LibraryException {
    Query query = Query.parse(typed);
    for (Order order : Order.values()) {
      assertThat(library.catalogue().numbers(query, order)).hasSizeLessThanOrEqualTo(1);
    }
    assertThat(library.catalogue().typed(query, 50)).hasSizeLessThanOrEqualTo(1);
    assertThat(library.catalogue().ranked(query, 50)).hasSizeLessThanOrEqualTo(1);
    assertThat(library.catalogue().count(query)).isLessThanOrEqualTo(1);
    assertThat(library.catalogue().moments(StoryId.from("one"), query, 3))
        .hasSizeLessThanOrEqualTo(1);
  }

  private void keep(String key, String words) throws LibraryException {
    library.save(Stories.saying(key, words), page());
  }

  private void save(String key, Turn... turns) throws LibraryException {
    library.save(Stories.story(key, new Transcript(List.of(turns))), page());
  }

  private static Page page() {
    return new Page("", "");
  }

  private static Paragraph paragraph(String text) {
    return new Paragraph(text, new TextRange(0, text.length()));
  }

  private List<String> typed(String words) throws LibraryException {
    return typed(words, 50);
  }

  private List<String> typed(String words, int most) throws LibraryException {
    return keys(library.catalogue().typed(Query.parse(words), most));
  }

  private List<String> ranked(String words) throws LibraryException {
    return keys(library.catalogue().ranked(Query.parse(words), 50));
  }

  private List<Moment> moments(String key, String words) throws LibraryException {
    return library.catalogue().moments(StoryId.from(key), Query.parse(words), 3);
  }

  private List<String> keys(long... numbers) throws LibraryException {
    return library.catalogue().entries(numbers).values().stream()
        .map(entry -> entry.title().replace("Title of ", ""))
        .toList();
  }
}
