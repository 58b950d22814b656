package org.newsreel.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsreel.viewmodel.Deck.open;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.newsreel.model.StoryStatus;
import org.newsreel.model.SyncRung;

/** When the transcript keeps the words that are said in view, and when it leaves the reader be. */
class FollowingTest {
  private final Deck deck = new Deck();
  private final PlaybackModel playback = deck.playback;

  @AfterEach
  void close() {
    deck.close();
  }

  @Test
  void playingFollows() throws InterruptedException {
    playback.show(open(SyncRung.WORDS));
    playback.followingProperty().set(false);
    deck.playOrPause();
    assertThat(playback.followingProperty().get()).isTrue();
  }

  @Test
  void pausingLeavesFollowingAsItIs() throws InterruptedException {
    playback.show(open(SyncRung.WORDS));
    deck.playOrPause();
    playback.followingProperty().set(false);
    deck.playOrPause();
    assertThat(playback.followingProperty().get()).isFalse();
  }

  @Test
  void replayingASentenceFollows() {
    playback.show(open(SyncRung.WORDS));
    playback.followingProperty().set(false);
    playback.replaySentence();
    assertThat(playback.followingProperty().get()).isTrue();
  }

  @Test
  void goingToAWordFollowsAgain() {
    playback.show(open(SyncRung.WORDS));
    playback.followingProperty().set(false);
    playback.seekToWord(2);
    assertThat(playback.followingProperty().get()).isTrue();
  }

  @Test
  void otherSeeksLeaveFollowingAsItIs() {
    playback.show(open(SyncRung.WORDS));
    playback.followingProperty().set(false);
    playback.seek(Duration.ofSeconds(2));
    playback.stepSentences(1);
    assertThat(playback.followingProperty().get()).isFalse();
  }

  @Test
  void aReaderWhoWasElsewhereInTheTextStaysThereUntilTheClipPlays() throws InterruptedException {
    playback.show(open(new StoryStatus(true, false, Duration.ofSeconds(1), 1)));
    assertThat(playback.followingProperty().get()).isFalse();
    deck.playOrPause();
    assertThat(playback.followingProperty().get()).isTrue();
  }

  @Test
  void aReaderWhoWasBesideTheClipInTheTextFollowsIt() {
    playback.show(open(new StoryStatus(true, false, Duration.ofSeconds(8), 1)));
    assertThat(playback.followingProperty().get()).isTrue();
  }

  @Test
  void timesThatComeWhileTheClipPlaysLeaveFollowingAsItIs() throws InterruptedException {
    playback.show(open(SyncRung.TEXT_ONLY));
    deck.playOrPause();
    playback.followingProperty().set(false);
    playback.show(open(SyncRung.WORDS));
    assertThat(playback.followingProperty().get()).isFalse();
  }
}
