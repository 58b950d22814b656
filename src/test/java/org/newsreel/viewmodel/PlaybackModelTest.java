package org.newsreel.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsreel.viewmodel.Deck.open;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.newsreel.model.StoryStatus;
import org.newsreel.model.Sync;
import org.newsreel.model.SyncRung;
import org.newsreel.model.TimedTranscript;
import org.newsreel.player.Silence;
import org.newsreel.player.TestLines;
import org.newsreel.player.TestPlayers;

class PlaybackModelTest {
  private final Deck deck = new Deck();
  private final PlaybackModel playback = deck.playback;

  @AfterEach
  void close() {
    deck.close();
  }

  @Test
  void timesThatComeLaterLightTheSameMoment() {
    playback.show(open(SyncRung.TEXT_ONLY));
    playback.seek(Duration.ofMillis(3100));
    playback.show(open(SyncRung.WORDS));
    assertThat(playback.positionProperty().get()).isEqualTo(Duration.ofMillis(3100));
    assertThat(playback.wordProperty().get()).isEqualTo(3);
    assertThat(deck.players).hasSize(1);
  }

  @Test
  void aStoryOpensWhereItsClipWasLeft() {
    playback.show(open(new StoryStatus(true, false, Duration.ofSeconds(5), 0)));
    assertThat(playback.positionProperty().get()).isEqualTo(Duration.ofSeconds(5));
    assertThat(playback.sentenceProperty().get()).isEqualTo(2);
  }

  @Test
  void aClipThatWasLeftInItsLastMomentsBeginsAnew() {
    playback.show(open(new StoryStatus(true, false, Duration.ofMillis(59_500), 0)));
    assertThat(playback.positionProperty().get()).isEqualTo(Duration.ZERO);
  }

  @Test
  void aClipThatWasLeftShortlyBeforeThatDoesNot() {
    playback.show(open(new StoryStatus(true, false, Duration.ofMillis(59_499), 0)));
    assertThat(playback.positionProperty().get()).isEqualTo(Duration.ofMillis(59_499));
  }

  @Test
  void aSeekMovesTheLightAtOnce() {
    playback.show(open(SyncRung.WORDS));
    playback.seekToWord(3);
    assertThat(playback.wordProperty().get()).isEqualTo(3);
    playback.stepWords(1);
    assertThat(playback.wordProperty().get()).isEqualTo(4);
    playback.stepSentences(1);
    assertThat(playback.sentenceProperty().get()).isEqualTo(2);
    playback.seek(Duration.ZERO);
    assertThat(playback.wordProperty().get()).isZero();
  }

  @Test
  void withoutTimesStepsAndReplayStayWhereTheyAre() {
    playback.show(open(SyncRung.TEXT_ONLY));
    playback.seek(Duration.ofSeconds(3));
    playback.stepWords(1);
    playback.stepSentences(-1);
    playback.replaySentence();
    playback.seekToWord(0);
    playback.tick();
    assertThat(playback.positionProperty().get()).isEqualTo(Duration.ofSeconds(3));
    assertThat(playback.runningProperty().get()).isFalse();
  }

  @Test
  void aSeekNeverLeavesTheClip() {
    playback.show(open(SyncRung.WORDS));
    playback.seekBy(Duration.ofSeconds(-5));
    assertThat(playback.positionProperty().get()).isEqualTo(Duration.ZERO);
    playback.seekBy(Duration.ofSeconds(500));
    assertThat(playback.positionProperty().get()).isEqualTo(Stories.LENGTH);
  }

  @Test
  void twoStepsWithinAFrameAreTwoSteps() {
    playback.show(open(SyncRung.WORDS));
    playback.seekBy(Duration.ofSeconds(5));
    playback.seekBy(Duration.ofSeconds(5));
    assertThat(playback.positionProperty().get()).isEqualTo(Duration.ofSeconds(10));
  }

  @Test
  void theWordsAreLitAsTheClipPlays() throws InterruptedException {
    playback.show(open(SyncRung.WORDS));
    deck.playOrPause();
    assertThat(playback.runningProperty().get()).isTrue();
    deck.pass(Duration.ofMillis(1300));
    assertThat(playback.wordProperty().get()).isEqualTo(1);
    deck.pass(Duration.ofMillis(600));
    assertThat(playback.wordProperty().get()).isEqualTo(-1);
    deck.pass(Duration.ofMillis(600));
    assertThat(playback.wordProperty().get()).isEqualTo(2);
  }

  @Test
  void aReplayStopsAtTheEndOfItsSentenceAlsoWhereTheNextBeginsAtOnce() throws InterruptedException {
    playback.show(
        open(
            new TimedTranscript(
                SyncRung.WORDS,
                "test",
                List.of(
                    Stories.timed(0, 0, 1000, 1),
                    Stories.timed(1, 1000, 2000, 1),
                    Stories.timed(2, 2000, 3000, 1)))));
    playback.seek(Duration.ofMillis(1500));
    for (int i = 0; i < 2; i++) {
      playback.replaySentence();
      deck.awaitChange();
      assertThat(playback.positionProperty().get()).isEqualTo(Duration.ZERO);
      deck.passTheEnd();
      assertThat(playback.runningProperty().get()).isFalse();
      assertThat(playback.positionProperty().get()).isEqualTo(Duration.ofMillis(1999));
      assertThat(playback.sentenceProperty().get()).isZero();
    }
  }

  @Test
  void theSentenceOfAWordPlaysFromItsStart() throws InterruptedException {
    playback.show(open(SyncRung.WORDS));
    playback.playSentenceOf(3);
    deck.awaitChange();
    deck.pass(Duration.ofMillis(100));
    assertThat(playback.positionProperty().get()).isEqualTo(Duration.ofMillis(2100));
    assertThat(playback.runningProperty().get()).isTrue();
  }

  @Test
  void afterAReplayTheClipPlaysOnToItsEnd() throws InterruptedException {
    playback.show(open(SyncRung.WORDS));
    playback.replaySentence();
    deck.awaitChange();
    deck.passTheEnd();
    deck.playOrPause();
    deck.passTheEnd();
    assertThat(playback.positionProperty().get()).isEqualTo(Stories.LENGTH);
  }

  @Test
  void speedIsKeptFromStoryToStory() throws InterruptedException {
    playback.setSpeed(1.5);
    playback.show(open(SyncRung.WORDS));
    assertThat(speedHeard()).isEqualTo(1.5);
    playback.show(other());
    assertThat(speedHeard()).isEqualTo(1.5);
  }

  private double speedHeard() throws InterruptedException {
    Duration before = playback.positionProperty().get();
    deck.playOrPause();
    deck.pass(Duration.ofSeconds(10));
    return playback.positionProperty().get().minus(before).toMillis() / 10_000.0;
  }

  @Test
  void speedStaysWithinWhatTheSoundCanDo() {
    playback.setSpeed(9);
    assertThat(playback.speedProperty().get()).isEqualTo(2);
    playback.setSpeed(0);
    assertThat(playback.speedProperty().get()).isEqualTo(0.5);
  }

  @Test
  void volumeIsKeptFromStoryToStory() throws InterruptedException {
    assertThat(loudest(heard -> heard.setVolume(1))).isBetween(0.45, 0.55);
    assertThat(loudest(heard -> heard.setVolume(0.5))).isBetween(0.11, 0.14);
    assertThat(loudest(heard -> heard.setMuted(true))).isZero();
  }

  private double loudest(Consumer<PlaybackModel> act) throws InterruptedException {
    TestLines lines = new TestLines();
    double most = 0;
    try (Deck heard = new Deck(clip -> TestPlayers.heard(clip.length(), lines))) {
      heard.playback.show(open(SyncRung.WORDS));
      act.accept(heard.playback);
      heard.playback.show(other());
      heard.playOrPause();
      for (float sample : lines.last().samples()) {
        most = Math.max(most, Math.abs(sample));
      }
    }
    return most;
  }

  @Test
  void theReasonForSilenceShows() {
    playback.show(open(SyncRung.WORDS));
    playback.tick();
    assertThat(playback.silenceProperty().get()).isEqualTo(Silence.NO_SOUND);
  }

  @Test
  void tickingStopsWhenNothingMovesAndBeginsWithTheNextCommand() {
    playback.show(open(SyncRung.WORDS));
    assertThat(ticksUntilStill()).isBetween(10, 60);
    playback.seek(Duration.ofSeconds(1));
    assertThat(playback.liveProperty().get()).isTrue();
    assertThat(ticksUntilStill()).isBetween(10, 60);
  }

  private int ticksUntilStill() {
    int ticks = 0;
    while (playback.liveProperty().get() && ticks < 1000) {
      playback.tick();
      ticks++;
    }
    return ticks;
  }

  @Test
  void aPlayingClipKeepsTicking() throws InterruptedException {
    playback.show(open(SyncRung.WORDS));
    deck.playOrPause();
    for (int i = 0; i < 200; i++) {
      playback.tick();
    }
    assertThat(playback.liveProperty().get()).isTrue();
  }

  @Test
  void aStoryWithoutAClipHasNothingToTick() {
    playback.show(open(SyncRung.WORDS));
    playback.show(OpenStory.of(other().story(), Optional.empty(), Sync.NONE, StoryStatus.NEW));
    playback.playOrPause();
    playback.seek(Duration.ofSeconds(3));
    assertThat(playback.liveProperty().get()).isFalse();
    assertThat(playback.positionProperty().get()).isEqualTo(Duration.ZERO);
    assertThat(playback.length()).isEqualTo(Duration.ZERO);
  }

  @Test
  void closingStopsThePlayerAndLightsNothing() throws InterruptedException {
    playback.show(open(SyncRung.WORDS));
    deck.playOrPause();
    playback.close();
    assertThat(playback.liveProperty().get()).isFalse();
    assertThat(playback.runningProperty().get()).isFalse();
    assertThat(playback.wordProperty().get()).isEqualTo(-1);
    assertThat(playback.sentenceProperty().get()).isEqualTo(-1);
    assertThat(playback.silenceProperty().get()).isEqualTo(Silence.NONE);
  }

  private static OpenStory other() {
    return open(Stories.told("Other", "Else."), TimedTranscript.NONE, StoryStatus.NEW);
  }
}
