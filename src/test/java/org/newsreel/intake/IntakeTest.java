package org.newsreel.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.align.AlignException;
import org.newsreel.align.AlignListener;
import org.newsreel.align.AlignTask;
import org.newsreel.align.Aligner;
import org.newsreel.audio.AudioException;
import org.newsreel.audio.PcmStream;
import org.newsreel.library.Library;
import org.newsreel.library.LibraryException;
import org.newsreel.model.Anchor;
import org.newsreel.model.Clip;
import org.newsreel.model.Corrections;
import org.newsreel.model.Page;
import org.newsreel.model.Paragraph;
import org.newsreel.model.Person;
import org.newsreel.model.Span;
import org.newsreel.model.Story;
import org.newsreel.model.StoryId;
import org.newsreel.model.StoryLinks;
import org.newsreel.model.Sync;
import org.newsreel.model.SyncRung;
import org.newsreel.model.TextRange;
import org.newsreel.model.TimedTranscript;
import org.newsreel.model.TimedWord;
import org.newsreel.model.Transcript;
import org.newsreel.model.Turn;
import org.newsreel.parse.ParseException;
import org.newsreel.source.FetchException;

class IntakeTest {
  private static final Story STORY = saying("The ferry sails again.");
  private static final Story REWORDED = saying("At last the ferry sails again.");
  private static final Corrections SAID =
      Corrections.NONE.with(Anchor.at(1, Duration.ofMillis(1200)));
  private static final Page PAGE = new Page("ferry.txt", "The ferry sails again.");
  private static final String DUMP =
      """
      Ferries sail again after the storm

      Ada Quill
      March 1, 2026

      The first ferry left the harbour of Mersa on Sunday morning with ninety people on board.

      The harbour had been closed for three days. "We slept on the floor," said one of them.
      """;

  /** Puts the first word at once, and does meanwhile what a test wants. */
  private static final class Ear implements Aligner {
    private SyncRung rung = SyncRung.WORDS;
    private Callable<?> meanwhile = () -> "";
    private String verdict = "";
    private String name = "ear 1";
    private int asked;
    private final List<List<Anchor>> anchors = new ArrayList<>();
    private final List<Integer> around = new ArrayList<>();

    @Override
    public String engine() {
      return name;
    }

    @Override
    public TimedTranscript align(PcmStream sound, AlignTask task, AlignListener listener)
        throws AlignException {
      asked++;
      anchors.add(task.anchors());
      listener.progress(0.5);
      listener.climbed(TimedTranscript.notSynced(engine(), "not yet"));
      try {
        meanwhile.call();
      } catch (Exception e) {
        throw new AlignException("broken off: " + e.getMessage());
      }
      if (!verdict.isEmpty()) {
        return TimedTranscript.notSynced(engine(), verdict);
      }
      return new TimedTranscript(
          rung, engine(), List.of(new TimedWord(0, Span.ofMillis(0, asked), 1)));
    }

    @Override
    public TimedTranscript realign(
        PcmStream sound, AlignTask task, TimedTranscript before, int word) {
      around.add(word);
      return moved(before, 7);
    }
  }

  /** The same with all words later. */
  private static TimedTranscript moved(TimedTranscript times, int millis) {
    return new TimedTranscript(
        times.rung(),
        times.engine(),
        times.words().stream().map(word -> moved(word, millis)).toList());
  }

  private static TimedWord moved(TimedWord word, int millis) {
    Span span =
        new Span(word.span().start().plusMillis(millis), word.span().end().plusMillis(millis));
    return new TimedWord(word.word(), span, word.sureness());
  }

  private final Ear ear = new Ear();
  @TempDir private Path folder;
  private Library library;
  private Intake intake;

  @BeforeEach
  void open() throws LibraryException {
    library = Library.open(folder.resolve("library"));
    intake = new Intake(library, ear);
  }

  @AfterEach
  void close() throws LibraryException {
    library.close();
  }

  @Test
  void aPageBecomesAStoryAndBothAreKept() throws Exception {
    Path file = Files.writeString(folder.resolve("page.txt"), DUMP);
    Story story = intake.addPage(file);
    assertThat(library.story(story.id())).isEqualTo(story);
    assertThat(library.page(story.id())).isEqualTo(new Page(file.toString(), DUMP));
    assertThat(intake.addText(DUMP).id()).isEqualTo(story.id());
    assertThat(library.entries()).hasSize(1);
  }

  @Test
  void nothingIsSavedOfWhatIsNoStory() throws Exception {
    assertThatThrownBy(() -> intake.addPage(folder)).isInstanceOf(FetchException.class);
    assertThatThrownBy(() -> intake.addText("Hello")).isInstanceOf(ParseException.class);
    assertThat(library.entries()).isEmpty();
  }

  @Test
  void aClipIsTakenWithItsLength() throws Exception {
    library.save(STORY, PAGE);
    Clip clip = intake.attachClip(STORY.id(), wav(2));
    assertThat(clip.length()).isEqualTo(Duration.ofSeconds(2));
    assertThat(clip.hasSound()).isTrue();
    assertThat(library.clip(STORY.id())).contains(clip);
  }

  @Test
  void nothingIsSavedOfWhatIsNoClip() throws Exception {
    library.save(STORY, PAGE);
    Clip before = intake.attachClip(STORY.id(), wav(2));
    Path text = Files.writeString(folder.resolve("clip.mp4"), DUMP);
    for (Path video : List.of(text, folder, folder.resolve("none.mp4"))) {
      assertThatThrownBy(() -> intake.attachClip(STORY.id(), video))
          .as(video.toString())
          .isInstanceOf(AudioException.class);
    }
    assertThat(library.clip(STORY.id())).contains(before);
    assertThat(library.folder().resolve("clips").toFile().list()).containsExactly(before.name());
  }

  @Test
  void aClipFitsWhatThePageSaysToWithinAFewSeconds() throws Exception {
    assertThat(fits(4, 2)).isTrue();
    assertThat(fits(5, 2)).isTrue();
    assertThat(fits(6, 2)).isFalse();
    assertThat(fits(1, 2)).isTrue();
    assertThat(intake.fit(Optional.empty(), wav(2)).fits()).isTrue();
    assertThat(longFits(600, 611)).isTrue();
    assertThat(longFits(600, 613)).isFalse();
  }

  private boolean fits(long said, double found) throws Exception {
    return intake.fit(Optional.of(Duration.ofSeconds(said)), wav(found)).fits();
  }

  private static boolean longFits(long said, long found) {
    return new ClipFit(Optional.of(Duration.ofSeconds(said)), Duration.ofSeconds(found)).fits();
  }

  @Test
  void timesAreFoundOnceAndKept() throws Exception {
    library.save(STORY, PAGE);
    intake.attachClip(STORY.id(), wav(2));
    TimedTranscript times = intake.sync(STORY.id());
    assertThat(times.rung()).isEqualTo(SyncRung.WORDS);
    assertThat(intake.sync(STORY.id())).isEqualTo(times);
    assertThat(library.timings(STORY.id())).contains(times);
    assertThat(ear.asked).isEqualTo(1);
  }

  @Test
  void anotherEngineFindsTimesAnew() throws Exception {
    library.save(STORY, PAGE);
    intake.attachClip(STORY.id(), wav(2));
    ear.rung = SyncRung.ESTIMATED;
    assertThat(intake.isCurrent(synced())).isTrue();
    assertThat(synced().times().rung()).isEqualTo(SyncRung.ESTIMATED);
    assertThat(ear.asked).isEqualTo(1);
    ear.name = "ear 2";
    ear.rung = SyncRung.WORDS;
    Clip clip = library.clip(STORY.id()).orElseThrow();
    assertThat(intake.isCurrent(library.sync(STORY, clip))).isFalse();
    assertThat(synced().times().rung()).isEqualTo(SyncRung.WORDS);
    assertThat(ear.asked).isEqualTo(2);
  }

  private Sync synced() throws Exception {
    return intake.sync(STORY.id(), AlignListener.NONE);
  }

  @Test
  void whatAnotherDidForTheEngineIsItsOwn() throws Exception {
    library.save(STORY, PAGE);
    Clip clip = intake.attachClip(STORY.id(), wav(2));
    Aligner lazy = new Delegating(ear);
    Intake other = new Intake(library, lazy);
    Sync found = other.sync(STORY.id(), AlignListener.NONE);
    assertThat(found.found().engine()).isEqualTo("lazy 1");
    assertThat(other.isCurrent(library.sync(STORY, clip))).isTrue();
  }

  /** Has another do the work. */
  private record Delegating(Ear ear) implements Aligner {
    @Override
    public String engine() {
      return "lazy 1";
    }

    @Override
    public TimedTranscript align(PcmStream sound, AlignTask task, AlignListener listener)
        throws AlignException {
      return ear.align(sound, task, listener);
    }

    @Override
    public TimedTranscript realign(
        PcmStream sound, AlignTask task, TimedTranscript before, int word) {
      return ear.realign(sound, task, before, word);
    }
  }

  @Test
  void aVerdictIsKeptAndAskedForAgainOnlyWhenSomebodyWantsTo() throws Exception {
    library.save(STORY, PAGE);
    intake.attachClip(STORY.id(), wav(2));
    ear.verdict = "Only music is heard.";
    assertThat(synced().times().reason()).isEqualTo("Only music is heard.");
    assertThat(synced().times().rung()).isEqualTo(SyncRung.TEXT_ONLY);
    assertThat(ear.asked).isEqualTo(1);
    ear.verdict = "";
    Sync again = intake.syncAgain(STORY.id(), AlignListener.NONE);
    assertThat(again.times().rung()).isEqualTo(SyncRung.WORDS);
    assertThat(ear.asked).isEqualTo(2);
  }

  @Test
  void theListenerHearsProgressAndClimbing() throws Exception {
    library.save(STORY, PAGE);
    intake.attachClip(STORY.id(), wav(2));
    List<Object> heard = new ArrayList<>();
    intake.sync(
        STORY.id(),
        new AlignListener() {
          @Override
          public void progress(double share) {
            heard.add(share);
          }

          @Override
          public void climbed(TimedTranscript soFar) {
            heard.add(soFar.reason());
          }
        });
    assertThat(heard).containsExactly(0.5, "not yet");
  }

  @Test
  void whatTheReaderSaysIsKeptAtOnceAndThenListenedTo() throws Exception {
    library.save(STORY, PAGE);
    Clip clip = intake.attachClip(STORY.id(), wav(2));
    Sync said = synced().corrected(SAID, STORY.transcript(), clip.length());
    assertThat(intake.keep(STORY, clip, said)).isTrue();
    assertThat(library.sync(STORY, clip)).isEqualTo(said);
    Sync mended = intake.mend(STORY, clip, said, new TreeSet<>(List.of(1, 2))).orElseThrow();
    assertThat(ear.around).containsExactly(1);
    assertThat(start(mended, 1)).isEqualTo(1200);
    assertThat(start(mended, 0)).isEqualTo(start(said, 0) + 7);
    assertThat(library.sync(STORY, clip)).isEqualTo(mended);
    assertThat(mended.found()).isEqualTo(said.found());
  }

  @Test
  void whatWasListenedToForAnotherWordOfTheReadersIsNotKept() throws Exception {
    library.save(STORY, PAGE);
    Clip clip = intake.attachClip(STORY.id(), wav(2));
    Sync said = synced().corrected(SAID, STORY.transcript(), clip.length());
    intake.keep(STORY, clip, said);
    Sync later = said.corrected(SAID.without(1), STORY.transcript(), clip.length());
    intake.keep(STORY, clip, later);
    assertThat(intake.mend(STORY, clip, said, new TreeSet<>(List.of(1)))).isEmpty();
    assertThat(library.sync(STORY, clip)).isEqualTo(later);
  }

  @Test
  void anotherEngineIsToldWhatTheReaderHasSaid() throws Exception {
    library.save(STORY, PAGE);
    Clip clip = intake.attachClip(STORY.id(), wav(2));
    intake.keep(STORY, clip, synced().corrected(SAID, STORY.transcript(), clip.length()));
    ear.name = "ear 2";
    Sync found = synced();
    assertThat(ear.anchors).containsExactly(List.of(), List.of(), SAID.anchors());
    assertThat(found.corrections()).isEqualTo(SAID);
    assertThat(found.found().spanOf(1)).isEmpty();
    assertThat(start(found, 1)).isEqualTo(1200);
  }

  @Test
  void whatTheReaderHasCheckedNoEngineDoesAnew() throws Exception {
    library.save(STORY, PAGE);
    Clip clip = intake.attachClip(STORY.id(), wav(2));
    Sync checked = synced().corrected(SAID.withChecked(true), STORY.transcript(), clip.length());
    intake.keep(STORY, clip, checked);
    ear.name = "ear 2";
    assertThat(synced()).isEqualTo(checked);
    assertThat(ear.asked).isEqualTo(1);
  }

  private static long start(Sync sync, int word) {
    return sync.times().spanOf(word).orElseThrow().start().toMillis();
  }

  @Test
  void timesAreFoundAnewForOtherWordsAndForAnotherClip() throws Exception {
    library.save(STORY, PAGE);
    intake.attachClip(STORY.id(), wav(2));
    intake.sync(STORY.id());
    library.save(REWORDED, PAGE);
    TimedTranscript ofOtherWords = intake.sync(STORY.id());
    assertThat(ear.asked).isEqualTo(2);
    intake.attachClip(STORY.id(), wav(3));
    assertThat(intake.sync(STORY.id())).isNotEqualTo(ofOtherWords);
    assertThat(ear.asked).isEqualTo(3);
  }

  @Test
  void withoutAClipOrATranscriptThereAreNoTimes() throws Exception {
    library.save(STORY, PAGE);
    assertThat(intake.sync(STORY.id())).isEqualTo(TimedTranscript.NONE);
    Story silent = story(Transcript.NONE);
    library.save(silent, PAGE);
    intake.attachClip(silent.id(), wav(2));
    assertThat(intake.sync(silent.id())).isEqualTo(TimedTranscript.NONE);
    assertThat(ear.asked).isZero();
  }

  @Test
  void timesAreNotKeptForAClipThatCameMeanwhile() throws Exception {
    library.save(STORY, PAGE);
    intake.attachClip(STORY.id(), wav(2));
    ear.meanwhile = () -> intake.attachClip(STORY.id(), wav(3));
    assertThat(intake.sync(STORY.id())).isEqualTo(TimedTranscript.NONE);
    assertThat(library.timings(STORY.id())).isEmpty();
  }

  @Test
  void captionsThatCameMeanwhileHold() throws Exception {
    library.save(STORY, PAGE);
    intake.attachClip(STORY.id(), wav(2));
    Path captions =
        Files.writeString(
            folder.resolve("ferry.srt"), "00:00:00,000 --> 00:00:02,000\nThe ferry sails again");
    ear.meanwhile = () -> intake.attachCaptions(STORY.id(), captions);
    assertThat(intake.sync(STORY.id()).words()).hasSize(4);
    assertThat(intake.syncAgain(STORY.id(), AlignListener.NONE).times().words()).hasSize(1);
  }

  @Test
  void timesAreNotKeptForWordsThatCameMeanwhile() throws Exception {
    library.save(STORY, PAGE);
    intake.attachClip(STORY.id(), wav(2));
    ear.meanwhile =
        () -> {
          library.save(REWORDED, PAGE);
          return "";
        };
    assertThat(intake.sync(STORY.id())).isEqualTo(TimedTranscript.NONE);
    assertThat(library.timings(STORY.id())).isEmpty();
  }

  @Test
  void nothingIsKeptWhereSoundAndWordsCannotBeJoined() throws Exception {
    library.save(STORY, PAGE);
    intake.attachClip(STORY.id(), wav(2));
    ear.meanwhile =
        () -> {
          throw new AlignException("another language");
        };
    assertThatThrownBy(() -> intake.sync(STORY.id())).isInstanceOf(AlignException.class);
    assertThat(library.timings(STORY.id())).isEmpty();
  }

  private Path wav(double seconds) throws Exception {
    return Wav.write(folder.resolve("clip.wav"), seconds, 20);
  }

  private static Story saying(String words) {
    Paragraph paragraph = new Paragraph(words, new TextRange(0, words.length()));
    return story(new Transcript(List.of(Turn.narration(List.of(paragraph)))));
  }

  private static Story story(Transcript transcript) {
    return new Story(
        StoryId.from("ferry" + transcript.isEmpty()),
        "ferry.txt",
        "",
        "Ferries sail",
        List.of(Person.named("Ada Quill")),
        Optional.empty(),
        "en",
        Optional.empty(),
        "",
        transcript,
        List.of(),
        StoryLinks.NONE);
  }
}
