package org.newsreel.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.library.query.Folding;
import org.newsreel.library.query.Folding.Token;
import org.newsreel.library.query.Query;
import org.newsreel.library.query.Term;
import org.newsreel.model.Moment;
import org.newsreel.model.Page;
import org.newsreel.model.Person;
import org.newsreel.model.Sentence;
import org.newsreel.model.Story;
import org.newsreel.model.StoryId;
import org.newsreel.model.Turn;
import org.newsreel.model.Word;

/** Searches in random stories, held against what a plain look at every word finds. */
class RandomSearchTest {
  private static final int STORIES = 60;

  private final Random random = new Random(5);
  private final List<Story> stories = new ArrayList<>();

  @TempDir Path folder;
  private Library library;

  @BeforeEach
  void someStories() throws LibraryException {
    library = Library.open(folder);
    for (int i = 0; i < STORIES; i++) {
      Story story = Stories.random(random);
      library.save(story, new Page("", ""));
      stories.add(story);
    }
  }

  @AfterEach
  void close() throws LibraryException {
    library.close();
  }

  @Test
  void everyWordFindsItsStoryFromTheFirstLetterOn() throws LibraryException {
    for (Story story : stories) {
      long number = library.catalogue().number(story.id()).orElseThrow();
      for (Token token : Folding.tokens(story.transcript().text())) {
        String word = token.text();
        for (int end = 1; end <= word.codePointCount(0, word.length()); end++) {
          String begun = word.substring(0, word.offsetByCodePoints(0, end));
          assertThat(typed(begun)).as(begun).contains(number);
        }
        assertThat(library.catalogue().ranked(Query.parse(word), 99)).as(word).contains(number);
      }
    }
  }

  @Test
  void theMomentsOfAWordCoverIt() throws LibraryException {
    for (Story story : stories) {
      List<Word> words = story.transcript().words();
      for (Sentence sentence : story.transcript().sentences()) {
        for (Word word : words.subList(sentence.firstWord(), sentence.endWord())) {
          int offset = words.get(sentence.firstWord()).range().start();
          for (Token token : Folding.tokens(word.text())) {
            int from = word.range().start() - offset + token.start();
            int to = word.range().start() - offset + token.end();
            Moment moment = moment(story.id(), sentence, token.text());
            assertThat(moment.hits())
                .as(moment + " " + token)
                .anyMatch(hit -> hit.start() <= from && hit.end() >= to);
          }
        }
      }
    }
  }

  private Moment moment(StoryId id, Sentence sentence, String word) throws LibraryException {
    return library.catalogue().moments(id, Query.parse(word), 999).stream()
        .filter(moment -> moment.words().equals(sentence))
        .findFirst()
        .orElseThrow(() -> new AssertionError(word + " is not in " + sentence + " of " + id));
  }

  @Test
  void whatIsFoundIsWhatAPlainLookAtEveryWordFinds() throws LibraryException {
    List<String> all =
        stories.stream().flatMap(story -> everything(story).stream()).map(Token::text).toList();
    for (int i = 0; i < 1_000; i++) {
      String typed = query(all);
      assertThat(typed(typed)).as(typed).isEqualTo(look(Query.parse(typed)));
    }
  }

  private String query(List<String> words) {
    StringBuilder query = new StringBuilder();
    for (int i = random.nextInt(1, 4); i > 0; i--) {
      String word = words.get(random.nextInt(words.size()));
      int most = word.codePointCount(0, word.length());
      int end = word.offsetByCodePoints(0, random.nextInt(1, most + 1));
      String part = random.nextInt(3) > 0 ? word : word.substring(0, end);
      query.append(List.of("", "", "", "-", "\"", "title:").get(random.nextInt(6))).append(part);
      query.append(List.of(" ", " ", " ", "", "\" ").get(random.nextInt(5)));
    }
    return query.toString();
  }

  private List<Long> look(Query query) {
    List<Long> found =
        IntStream.range(0, STORIES)
            .filter(i -> query.wanted().stream().allMatch(term -> has(stories.get(i), term)))
            .filter(i -> query.unwanted().stream().noneMatch(term -> has(stories.get(i), term)))
            .mapToObj(i -> i + 1L)
            .toList();
    List<Long> ordered = new ArrayList<>(found);
    Collections.reverse(ordered);
    List<Term> plain = query.wanted().stream().filter(RandomSearchTest::isPlain).toList();
    if (!plain.isEmpty()) {
      ordered.sort(
          Comparator.comparingInt(
              number ->
                  plain.stream()
                          .allMatch(term -> hasInTitle(stories.get(number.intValue() - 1), term))
                      ? 0
                      : 1));
    }
    return ordered;
  }

  private static boolean isPlain(Term term) {
    return term.field() == Term.Field.ANYWHERE && term.isOneWord();
  }

  private static boolean has(Story story, Term term) {
    return term.field() == Term.Field.TITLE
        ? hasInTitle(story, term)
        : fields(story).anyMatch(field -> isIn(Folding.tokens(field), term));
  }

  private static boolean hasInTitle(Story story, Term term) {
    return isIn(Folding.tokens(story.title()), term);
  }

  private static boolean isIn(List<Token> tokens, Term term) {
    int length = term.tokens().size();
    return IntStream.rangeClosed(0, tokens.size() - length)
        .anyMatch(
            place ->
                IntStream.range(0, length)
                    .allMatch(
                        i -> {
                          String there = tokens.get(place + i).text();
                          String wanted = term.tokens().get(i);
                          return (term.open() && i == length - 1)
                              ? there.startsWith(wanted)
                              : there.equals(wanted);
                        }));
  }

  private static List<Token> everything(Story story) {
    return fields(story).flatMap(field -> Folding.tokens(field).stream()).toList();
  }

  private static Stream<String> fields(Story story) {
    return Stream.of(
        story.title(),
        story.lede() + "\n" + names(story.authors().stream()),
        story.transcript().text(),
        names(story.transcript().turns().stream().map(Turn::speaker).distinct()));
  }

  private static String names(Stream<Person> people) {
    return String.join("\n", people.map(each -> each.name() + " " + each.role()).toList());
  }

  @Test
  void aSearchThatIsBrokenOffFailsAndTheNextOneDoesNot() throws Exception {
    Query slow =
        Query.parse("f " + "-x%d ".repeat(40).formatted(IntStream.range(0, 40).boxed().toArray()));
    try (ExecutorService other = Executors.newSingleThreadExecutor()) {
      Future<String> failure = other.submit(() -> untilItFails(slow));
      while (!failure.isDone()) {
        library.catalogue().interrupt();
      }
      assertThat(failure.get()).endsWith("what was looked for was broken off");
    }
    library.catalogue().interrupt();
    assertThat(typed("ferry")).isNotEmpty();
  }

  @Test
  void breakingOffASearchLeavesListsAlone() throws Exception {
    Callable<Integer> lists =
        () -> {
          int read = 0;
          for (int i = 0; i < 300; i++) {
            read += library.catalogue().numbers(Query.ALL, Order.TITLE).length;
          }
          return read;
        };
    try (ExecutorService other = Executors.newSingleThreadExecutor()) {
      Future<Integer> read = other.submit(lists);
      while (!read.isDone()) {
        library.catalogue().interrupt();
      }
      assertThat(read.get()).isEqualTo(300 * STORIES);
    }
  }

  @Test
  void closingWhileSomebodySearchesEndsTheSearch() throws Exception {
    try (ExecutorService other = Executors.newSingleThreadExecutor()) {
      Future<String> failure = other.submit(() -> untilItFails(Query.parse("f")));
      library.close();
      assertThat(failure.get()).startsWith("the library in ");
    }
    library.catalogue().interrupt();
    assertThatThrownBy(() -> typed("f")).isInstanceOf(LibraryException.class);
  }

  private String untilItFails(Query query) {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        library.catalogue().typed(query, 99);
      }
    } catch (LibraryException e) {
      return String.valueOf(e.getMessage());
    }
    return "";
  }

  private List<Long> typed(String words) throws LibraryException {
    return Arrays.stream(library.catalogue().typed(Query.parse(words), 99)).boxed().toList();
  }
}
