package org.newsreel.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.library.LibraryException;
import org.newsreel.model.Anchor;
import org.newsreel.model.Clip;
import org.newsreel.model.Corrections;
import org.newsreel.model.Span;
import org.newsreel.model.Story;
import org.newsreel.model.SyncRung;
import org.newsreel.model.TimedTranscript;
import org.newsreel.model.TimedWord;

class MendModelTest {
  /** Sentences of words 0-1, 2-3, 4-5, 6-7, 8-9, 10-11; word n is said from second n. */
  private final Story story =
      Stories.told("A", "It rose. It fell.", "It rose.", "It fell.", "It rose.", "It fell.");

  private final Story other = Stories.told("B", "It stood.");

  @TempDir Path folder;
  private Desk desk;
  private Clip clip;

  @BeforeEach
  void sitDown() throws LibraryException, IOException {
    desk = new Desk(folder.resolve("library"));
    desk.keep(other, story);
    clip =
        desk.library.attachClip(
            story.id(), TestClips.sound(folder.resolve("clip.wav"), 20), Stories.LENGTH, true);
    open(Desk.words(12));
  }

  private void open(TimedTranscript times) throws LibraryException {
    desk.library.saveTimings(story, clip, times);
    desk.load();
    desk.workAll();
  }

  @AfterEach
  void close() throws LibraryException {
    desk.close();
  }

  @Test
  void tappingPinsSentenceAfterSentenceToWhatIsHeard() {
    desk.mend.toggle();
    tapAt(300);
    tapAt(2_200);
    tapAt(4_100);
    assertThat(said().anchors()).containsExactly(at(0, 300), at(2, 2_200), at(4, 4_100));
    assertThat(start(2)).isEqualTo(2_200);
    assertThat(desk.mend.nextProperty().get()).isEqualTo(3);
    assertThat(desk.mend.chosenProperty().get()).isEqualTo(Choice.of(4));
  }

  private void tapAt(long millis) {
    desk.playback.seek(Duration.ofMillis(millis));
    desk.mend.tap();
  }

  @Test
  void outsideTheModeNothingIsTapped() {
    tapAt(300);
    assertThat(said().isNone()).isTrue();
    desk.mend.toggle();
    desk.mend.toggle();
    tapAt(300);
    assertThat(said().isNone()).isTrue();
  }

  @Test
  void theModeBeginsWhereTheClipIsAndEndsWithTheStory() {
    desk.playback.seek(Duration.ofMillis(4_500));
    desk.mend.toggle();
    assertThat(desk.mend.activeProperty().get()).isTrue();
    assertThat(desk.mend.nextProperty().get()).isEqualTo(2);
    desk.open(other);
    assertThat(desk.mend.activeProperty().get()).isFalse();
    assertThat(desk.mend.nextProperty().get()).isEqualTo(-1);
    desk.mend.toggle();
    assertThat(desk.mend.activeProperty().get()).isFalse();
  }

  @Test
  void whileTheClipPlaysNobodyListensAnewAndAfterwardsAroundEverySentence() throws Exception {
    desk.mend.toggle();
    desk.deck.playOrPause();
    tapAt(300);
    tapAt(2_200);
    desk.workAll();
    assertThat(desk.ear.askedAround).isEmpty();
    desk.deck.playOrPause();
    desk.workAll();
    assertThat(desk.ear.askedAround).containsExactly(0, 2);
  }

  @Test
  void whatWasTappedIsListenedToWhenTheStoryIsLeftToo() throws Exception {
    desk.mend.toggle();
    desk.deck.playOrPause();
    tapAt(300);
    desk.work();
    desk.open(other);
    desk.workAll();
    assertThat(desk.ear.askedAround).containsExactly(0);
    desk.open(story);
    assertThat(start(0)).isEqualTo(300);
  }

  @Test
  void aSentenceThatIsNotSpokenIsNotWaitedFor() {
    desk.mend.toggleSilence(2, 3);
    desk.mend.toggle();
    tapAt(300);
    assertThat(desk.mend.nextProperty().get()).isEqualTo(2);
  }

  @Test
  void aWordIsPinnedToWhatIsHeardAndItsNeighbourhoodListenedToAnew() {
    desk.playback.seek(Duration.ofMillis(3_250));
    desk.mend.pinNow(3);
    assertThat(start(3)).isEqualTo(3_250);
    desk.workAll();
    assertThat(desk.ear.askedAround).containsExactly(3);
    assertThat(start(3)).isEqualTo(3_250);
    assertThat(start(4)).isEqualTo(4_000);
  }

  @Test
  void listeningAnewIsSeenAndCanBeEnded() {
    desk.playback.seek(Duration.ofMillis(3_250));
    desk.mend.pinNow(3);
    desk.work();
    assertThat(desk.activities.running())
        .singleElement()
        .extracting(Activity::kind)
        .isEqualTo(Activity.Kind.MEND);
    desk.activities.running().getFirst().cancel();
    assertThat(desk.activities.running()).isEmpty();
    desk.workAll();
    assertThat(desk.ear.askedAround).isEmpty();
    assertThat(start(3)).isEqualTo(3_250);
    desk.mend.pinNow(4);
    desk.workAll();
    assertThat(desk.ear.askedAround).isNotEmpty();
    assertThat(desk.activities.running()).isEmpty();
  }

  @Test
  void whatIsMendedIsThereAtTheNextOpening() throws Exception {
    desk.playback.seek(Duration.ofMillis(3_250));
    desk.mend.pinNow(3);
    desk.workAll();
    desk.open(other);
    desk.open(story);
    assertThat(start(3)).isEqualTo(3_250);
    assertThat(said().anchors()).containsExactly(at(3, 3_250));
    assertThat(desk.align.isEmpty()).isTrue();
    assertThat(desk.mend.undoableProperty().get()).isFalse();
  }

  @Test
  void aNudgeMovesTheChosenWordAndNoAnchorIsPassed() {
    desk.mend.toggle();
    desk.mend.choose(3);
    desk.mend.nudge(Duration.ofMillis(20));
    desk.mend.nudge(Duration.ofMillis(-100));
    assertThat(start(3)).isEqualTo(2_920);
    desk.mend.choose(4);
    desk.mend.nudge(Duration.ofSeconds(-5));
    assertThat(start(4)).isEqualTo(2_921);
    assertThat(said().anchors()).containsExactly(at(3, 2_920), at(4, 2_921));
    desk.mend.choose(0);
    desk.mend.nudge(Duration.ofSeconds(-5));
    assertThat(start(0)).isZero();
  }

  @Test
  void withNothingChosenTheWordThatIsSaidIsNudged() {
    desk.playback.seek(Duration.ofMillis(5_100));
    desk.mend.nudge(Duration.ofMillis(20));
    assertThat(start(5)).isEqualTo(5_020);
  }

  @Test
  void wordsThatAreNotSpokenLoseTheirTimesAndGetThemBack() {
    desk.mend.toggleSilence(4, 5);
    assertThat(desk.mend.isSilenced(4, 5)).isTrue();
    assertThat(desk.shown().times().spanOf(4)).isEmpty();
    assertThat(desk.shown().times().words()).hasSize(10);
    desk.mend.toggleSilence(4, 5);
    assertThat(desk.shown().times()).isEqualTo(Desk.words(12));
    assertThat(said().isNone()).isTrue();
  }

  @Test
  void theChosenWordsCanBeSilencedByKeyboardAlone() {
    desk.playback.seek(Duration.ofMillis(2_100));
    desk.mend.toggle();
    desk.mend.stepChoice(2, false);
    desk.mend.stepChoice(1, true);
    desk.mend.toggleSilence();
    assertThat(said().anchors()).containsExactly(Anchor.notSaid(4), Anchor.notSaid(5));
  }

  @Test
  void everyActIsOneStepToUndoAndToDoAgain() {
    desk.playback.seek(Duration.ofMillis(3_250));
    desk.mend.pinNow(3);
    desk.mend.toggleSilence(6, 7);
    desk.mend.undo();
    assertThat(said().anchors()).containsExactly(at(3, 3_250));
    desk.mend.undo();
    assertThat(desk.shown().times()).isEqualTo(Desk.words(12));
    assertThat(desk.mend.undoableProperty().get()).isFalse();
    desk.mend.redo();
    desk.mend.redo();
    assertThat(said().anchors())
        .containsExactly(at(3, 3_250), Anchor.notSaid(6), Anchor.notSaid(7));
    assertThat(desk.mend.redoableProperty().get()).isFalse();
    desk.mend.undo();
    desk.mend.pinNow(5);
    assertThat(desk.mend.redoableProperty().get()).isFalse();
  }

  @Test
  void theLastAnchorTakenAwayNeedsNoListening() {
    desk.playback.seek(Duration.ofMillis(3_250));
    desk.mend.pinNow(3);
    desk.workAll();
    desk.ear.askedAround.clear();
    desk.mend.undo();
    desk.workAll();
    assertThat(desk.ear.askedAround).isEmpty();
    assertThat(desk.shown().times()).isEqualTo(Desk.words(12));
  }

  @Test
  void doubtfulSentencesAreSteppedThroughAndPlayed() throws Exception {
    openDoubtful();
    assertThat(desk.mend.doubtsProperty().get()).isEqualTo(2);
    desk.mend.stepDoubtful(1);
    assertThat(desk.mend.reviewProperty().get()).isEqualTo(1);
    assertThat(desk.playback.positionProperty().get()).isEqualTo(Duration.ofSeconds(2));
    desk.mend.stepDoubtful(1);
    assertThat(desk.mend.reviewProperty().get()).isEqualTo(4);
    desk.mend.stepDoubtful(1);
    assertThat(desk.mend.reviewProperty().get()).isEqualTo(4);
    desk.mend.stepDoubtful(-1);
    assertThat(desk.mend.reviewProperty().get()).isEqualTo(1);
  }

  @Test
  void aDoubtfulSentenceThatIsFineIsPinnedAsItIsAndTheNextIsPlayed() throws Exception {
    openDoubtful();
    desk.mend.stepDoubtful(1);
    desk.mend.fine();
    assertThat(said().anchors()).containsExactly(at(2, 2_000), at(3, 3_000));
    assertThat(desk.shown().doubts().isDoubtful(1)).isFalse();
    assertThat(desk.mend.reviewProperty().get()).isEqualTo(4);
    desk.workAll();
    assertThat(desk.ear.askedAround).isEmpty();
    desk.mend.fine();
    assertThat(desk.mend.reviewProperty().get()).isEqualTo(-1);
    assertThat(desk.mend.doubtsProperty().get()).isZero();
  }

  @Test
  void oneThatIsNotIsHeardWithALeadInAndTapped() throws Exception {
    openDoubtful();
    desk.playback.seek(Duration.ofSeconds(6));
    desk.mend.stepDoubtful(1);
    desk.mend.mendReviewed();
    assertThat(desk.playback.positionProperty().get()).isEqualTo(Duration.ofSeconds(6));
    tapAt(8_300);
    assertThat(said().anchors()).containsExactly(at(8, 8_300));
    assertThat(desk.mend.doubtsProperty().get()).isEqualTo(1);
  }

  @Test
  void aStoryIsCheckedOnlyWhenNothingIsDoubtfulAnyMore() throws Exception {
    openDoubtful();
    desk.mend.markChecked();
    assertThat(desk.shown().times().rung()).isEqualTo(SyncRung.WORDS);
    desk.mend.stepDoubtful(1);
    desk.mend.fine();
    assertThat(desk.mend.checkableProperty().get()).isFalse();
    desk.mend.fine();
    assertThat(desk.mend.checkableProperty().get()).isTrue();
    desk.mend.markChecked();
    desk.workAll();
    assertThat(desk.shown().times().rung()).isEqualTo(SyncRung.CHECKED);
    assertThat(desk.library.entry(story.id()).orElseThrow().rung()).isEqualTo(SyncRung.CHECKED);
    assertThat(desk.mend.checkableProperty().get()).isFalse();
    desk.mend.undo();
    assertThat(desk.shown().times().rung()).isEqualTo(SyncRung.WORDS);
  }

  @Test
  void aCheckedStoryInWhichSomethingIsDoubtfulAgainIsCheckedNoMore() throws Exception {
    openDoubtful();
    desk.mend.toggleSilence(2, 3);
    desk.mend.toggleSilence(8, 9);
    desk.mend.markChecked();
    assertThat(desk.shown().times().rung()).isEqualTo(SyncRung.CHECKED);
    desk.mend.toggleSilence(2, 3);
    assertThat(desk.shown().times().rung()).isEqualTo(SyncRung.WORDS);
    assertThat(said().checked()).isFalse();
  }

  @Test
  void withoutAStoryNothingHappens() throws Exception {
    desk.list.selectedProperty().set(StoryItem.NONE);
    desk.work();
    desk.mend.toggle();
    desk.mend.tap();
    desk.mend.pinNow();
    desk.mend.pinNow(3);
    desk.mend.nudge(Duration.ofMillis(20));
    desk.mend.toggleSilence();
    desk.mend.stepDoubtful(1);
    desk.mend.fine();
    desk.mend.mendReviewed();
    desk.mend.markChecked();
    desk.mend.stepChoice(1, true);
    desk.mend.undo();
    desk.mend.redo();
    assertThat(said()).isEqualTo(Corrections.NONE);
  }

  /** The engine is unsure of the second and the fifth sentence. */
  private void openDoubtful() throws Exception {
    desk.open(other);
    List<TimedWord> words = new ArrayList<>();
    for (TimedWord word : Desk.words(12).words()) {
      boolean unsure = List.of(2, 3, 8, 9).contains(word.word());
      Span span = word.span();
      words.add(new TimedWord(word.word(), span, unsure ? 0.2 : 1));
    }
    desk.library.saveTimings(story, clip, new TimedTranscript(SyncRung.WORDS, "test", words));
    desk.open(story);
    desk.workAll();
    desk.playback.seek(Duration.ZERO);
  }

  private Corrections said() {
    return desk.shown().sync().corrections();
  }

  private long start(int word) {
    return desk.shown().times().spanOf(word).orElseThrow().start().toMillis();
  }

  private static Anchor at(int word, long millis) {
    return Anchor.at(word, Duration.ofMillis(millis));
  }
}
