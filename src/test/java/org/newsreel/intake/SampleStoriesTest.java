package org.newsreel.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsreel.audio.AudioDecoder;
import org.newsreel.audio.ClipFacts;
import org.newsreel.library.Library;
import org.newsreel.model.Page;
import org.newsreel.model.Person;
import org.newsreel.model.Story;
import org.newsreel.model.StoryEntry;
import org.newsreel.model.SyncRung;
import org.newsreel.model.TimedTranscript;
import org.newsreel.model.Turn;
import org.newsreel.model.Word;
import org.newsreel.parse.ParseException;
import org.newsreel.parse.StoryParsers;

class SampleStoriesTest {
  private static final String HARBOUR = "harbour-seagrass";
  private static final String NIGHT_TRAIN = "nachtzug";
  private static final String LANTERNS = "mersa-lanterns";
  private static final String SOURCE = "Newsreel Samples";

  private record Spoken(double clip_s, List<SpokenWord> words) {}

  private record SpokenWord(String text, double start, double end) {}

  @TempDir Path folder;

  @Test
  void theHeadOfTheEnglishStoryIsRead() throws Exception {
    Story story = story(HARBOUR);
    assertThat(story.title()).isEqualTo("The harbour that planted a meadow");
    assertThat(story.authors())
        .containsExactly(Person.named("Nora Whitlock"), Person.named("Tomas Abara"));
    assertThat(story.published()).contains(LocalDate.of(2025, 5, 12));
    assertThat(List.of(story.language(), story.source())).containsExactly("en", SOURCE);
    assertThat(story.lede()).startsWith("Seagrass once covered").endsWith("one shoot at a time.");
  }

  @Test
  void theHeadOfTheGermanStoryIsRead() throws Exception {
    Story story = story(NIGHT_TRAIN);
    assertThat(story.title()).isEqualTo("Der Nachtzug ist wieder da");
    assertThat(story.authors())
        .containsExactly(Person.named("Jule Brenninger"), Person.named("Emil Sandhoff"));
    assertThat(story.published()).contains(LocalDate.of(2025, 2, 14));
    assertThat(List.of(story.language(), story.source())).containsExactly("de", SOURCE);
    assertThat(story.lede()).startsWith("Lange galt der").endsWith("die Betten sind ausgebucht.");
  }

  @Test
  void theHeadOfTheArabicStoryIsRead() throws Exception {
    Story story = story(LANTERNS);
    assertThat(story.title()).isEqualTo("فوانيس المرسى تعود إلى البحر");
    assertThat(story.authors())
        .containsExactly(Person.named("هالة المرساوي"), Person.named("نديم القنديل"));
    assertThat(story.published()).contains(LocalDate.of(2024, 9, 21));
    assertThat(List.of(story.language(), story.source())).containsExactly("ar", SOURCE);
    assertThat(story.length()).isEmpty();
    assertThat(story.lede()).startsWith("في مرسى النوارس").endsWith("فوانيسهم إلى الماء.");
  }

  @Test
  void theTurnsOfTheEnglishStoryAreRead() throws Exception {
    assertThat(story(HARBOUR).transcript().turns())
        .extracting(Turn::kind, Turn::speaker, turn -> turn.paragraphs().size())
        .containsExactly(
            narration(2),
            quote("Maren Tolliver", "marine biologist"),
            narration(2),
            quote("Josef Arran", "volunteer diver"),
            narration(1));
  }

  @Test
  void theTurnsOfTheGermanStoryAreRead() throws Exception {
    assertThat(story(NIGHT_TRAIN).transcript().turns())
        .extracting(Turn::kind, Turn::speaker, turn -> turn.paragraphs().size())
        .containsExactly(
            narration(2), quote("Henrike Osterloh", "Schlafwagenschaffnerin"), narration(2));
  }

  @Test
  void theTurnsOfTheArabicStoryAreRead() throws Exception {
    assertThat(story(LANTERNS).transcript().turns())
        .extracting(Turn::kind, Turn::speaker, turn -> turn.paragraphs().size())
        .containsExactly(
            narration(2),
            quote("مريم الوراق", "صانعة فوانيس"),
            narration(1),
            quote("عمران الساحلي", "قبطان متقاعد"),
            narration(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {HARBOUR, NIGHT_TRAIN, LANTERNS})
  void nothingAroundTheStoryIsInItsText(String name) throws Exception {
    Story story = story(name);
    assertThat(story.transcript().text() + story.lede())
        .doesNotContain(SOURCE, "[", "(", "|", "Skip", "springen", "انتقل", "تخطي", "Video");
    assertThat(story.boilerplate()).hasSizeGreaterThanOrEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {HARBOUR, NIGHT_TRAIN})
  void everyWordOfAStoryWithAClipHasItsTime(String name) throws Exception {
    assertThat(spoken(name).words())
        .extracting(SpokenWord::text)
        .containsExactlyElementsOf(
            story(name).transcript().words().stream().map(Word::text).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {HARBOUR, NIGHT_TRAIN})
  void wordsAreSaidOneAfterAnotherInsideTheClip(String name) throws Exception {
    Spoken spoken = spoken(name);
    double before = 0;
    for (SpokenWord word : spoken.words()) {
      assertThat(word.start()).as(word.text()).isGreaterThanOrEqualTo(before);
      assertThat(word.end() - word.start()).as(word.text()).isBetween(0.04, 1.5);
      before = word.end();
    }
    assertThat(before).isLessThan(spoken.clip_s());
  }

  @ParameterizedTest
  @ValueSource(strings = {HARBOUR, NIGHT_TRAIN})
  void theClipHasSoundAndIsAsLongAsThePageSays(String name) throws Exception {
    ClipFacts clip = AudioDecoder.probe(file(name, "clip.mp4"));
    Duration said = story(name).length().orElseThrow();
    assertThat(clip.hasSound()).isTrue();
    assertThat(clip.length()).isCloseTo(said, Duration.ofMillis(40));
    assertThat(spoken(name).clip_s()).isEqualTo((double) said.toSeconds());
  }

  @ParameterizedTest
  @ValueSource(strings = {HARBOUR, NIGHT_TRAIN, LANTERNS})
  void theSampleIsSmallEnoughToShip(String name) throws Exception {
    assertThat(Files.size(file(name, "poster.jpg"))).isBetween(5_000L, 60_000L);
    assertThat(bytesOf(name)).isLessThan(2_000_000);
  }

  @Test
  void installedSamplesAreInTheListWithTheirClipsAndTimes() throws Exception {
    try (Library library = Library.open(folder)) {
      new Intake(library).installSamples();
      assertThat(library.entries())
          .extracting(StoryEntry::language, StoryEntry::rung, StoryEntry::hasClip)
          .containsExactly(
              entry("en", SyncRung.WORDS, true),
              entry("de", SyncRung.WORDS, true),
              entry("ar", SyncRung.TEXT_ONLY, false));
      assertThat(library.entries()).allMatch(entry -> entry.poster().isPresent());
    }
  }

  @Test
  void installedTimesBelongToTheWordsOfTheStory() throws Exception {
    try (Library library = Library.open(folder)) {
      Intake intake = new Intake(library);
      intake.installSamples();
      StoryEntry harbour = library.entries().getFirst();
      List<Word> words = library.story(harbour.id()).transcript().words();
      TimedTranscript times = intake.sync(harbour.id());
      SpokenWord last = spoken(HARBOUR).words().getLast();
      Duration moment = Duration.ofMillis(Math.round(1000 * (last.start() + last.end()) / 2));
      assertThat(words.get(times.indexAt(moment).orElseThrow()).text()).isEqualTo(last.text());
      assertThat(times.words()).hasSameSizeAs(words);
    }
  }

  @Test
  void aSecondStartAddsNoSamples() throws Exception {
    try (Library library = Library.open(folder)) {
      new Intake(library).installSamples();
      List<StoryEntry> first = library.entries();
      new Intake(library).installSamples();
      assertThat(library.entries()).isEqualTo(first);
    }
  }

  private static Tuple narration(int paragraphs) {
    return tuple(Turn.Kind.NARRATION, Person.NARRATOR, paragraphs);
  }

  private static Tuple quote(String name, String role) {
    return tuple(Turn.Kind.QUOTE, new Person(name, role), 1);
  }

  private static Tuple entry(String language, SyncRung rung, boolean hasClip) {
    return tuple(language, rung, hasClip);
  }

  private static Story story(String name) throws IOException, ParseException {
    return StoryParsers.parse(new Page(name + ".txt", text(name, "story.txt")));
  }

  private static Spoken spoken(String name) throws IOException {
    return new Gson().fromJson(text(name, "timings.json"), Spoken.class);
  }

  private static String text(String name, String file) throws IOException {
    try (InputStream stream = resource(name, file).openStream()) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Path file(String name, String file) throws URISyntaxException {
    return Path.of(resource(name, file).toURI());
  }

  private static long bytesOf(String name) throws IOException, URISyntaxException {
    long bytes = 0;
    try (var files = Files.list(file(name, "story.txt").resolveSibling(""))) {
      for (Path each : files.toList()) {
        bytes += Files.size(each);
      }
    }
    return bytes;
  }

  private static URL resource(String name, String file) {
    return Objects.requireNonNull(
        SampleStoriesTest.class.getResource("/samples/" + name + "/" + file), name + "/" + file);
  }
}
