package org.newsreel.viewmodel;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.newsreel.model.Clip;
import org.newsreel.model.Story;
import org.newsreel.model.StoryStatus;
import org.newsreel.model.Sync;
import org.newsreel.model.SyncRung;
import org.newsreel.model.TimedTranscript;
import org.newsreel.player.SoundPlayer;
import org.newsreel.player.TestPlayers;

/** A playback whose time is in the test's hand. */
final class Deck implements AutoCloseable {
  /** Sentences of words 0-1, 2-4, 5-6 and, in another paragraph, 7-8. */
  static final Story STORY = Stories.told("Tides", "It rose. It fell again. It rose.", "It stood.");

  final PlaybackModel playback;
  final List<SoundPlayer> players = new ArrayList<>();

  private final AtomicLong nanos = new AtomicLong();
  private final Semaphore changes = new Semaphore(0);

  /** Plays in silence. */
  Deck() {
    playback = new PlaybackModel(clip -> watched(TestPlayers.silent(clip.length(), nanos::get)));
  }

  /** Plays through players of the test's own. */
  Deck(Function<Clip, SoundPlayer> own) {
    playback = new PlaybackModel(clip -> watched(own.apply(clip)));
  }

  private SoundPlayer watched(SoundPlayer player) {
    player.onChange(changes::release);
    players.add(player);
    return player;
  }

  /** Presses play or pause and waits until the clip obeys. */
  void playOrPause() throws InterruptedException {
    playback.playOrPause();
    awaitChange();
  }

  /** Waits until the clip has started or stopped. */
  void awaitChange() throws InterruptedException {
    changes.acquire();
    playback.tick();
  }

  /** Lets time pass while the clip plays. */
  void pass(Duration time) {
    nanos.addAndGet(time.toNanos());
    playback.tick();
  }

  /** Lets more time pass than there is to play. */
  void passTheEnd() throws InterruptedException {
    nanos.addAndGet(Stories.LENGTH.multipliedBy(3).toNanos());
    awaitChange();
  }

  static OpenStory open(SyncRung rung) {
    return open(rung == SyncRung.TEXT_ONLY ? TimedTranscript.NONE : Stories.times(rung, 9));
  }

  static OpenStory open(TimedTranscript times) {
    return open(STORY, times, StoryStatus.NEW);
  }

  static OpenStory open(StoryStatus status) {
    return open(STORY, Stories.times(SyncRung.WORDS, 9), status);
  }

  static OpenStory open(Story story, TimedTranscript times, StoryStatus status) {
    Clip clip =
        new Clip(story.title(), Path.of("clip.mp4"), Stories.LENGTH, true, Optional.empty());
    return OpenStory.of(story, Optional.of(clip), Sync.of(times), status);
  }

  @Override
  public void close() {
    players.forEach(SoundPlayer::close);
  }
}
