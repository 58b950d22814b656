package org.newsreel.player;

import java.time.Duration;

/**
 * Plays the sound of one clip, or keeps its time in silence where there is no sound to be had.
 * Every call returns at once: it is carried out, in order, on the player's own sound thread.
 */
public final class SoundPlayer implements AutoCloseable {
  private final MediaClock clock =
      new MediaClock() {
        @Override
        public Duration position() {
          return Duration.ZERO;
        }

        @Override
        public boolean isRunning() {
          return false;
        }

        @Override
        public double speed() {
          return 1;
        }
      };

  private SoundPlayer() {}

  /**
   * A player that stands at the start of a clip. Nothing is read before the first call of {@link
   * #play()}; what goes wrong then shows in {@link #silence()}.
   *
   * @param length of the clip: shorter sound is followed by silence, longer sound is cut
   */
  public static SoundPlayer open(SoundSource source, Duration length) {
    return new SoundPlayer();
  }

  /** A player that is never heard and keeps a clip's time all the same. */
  public static SoundPlayer silent(Duration length, Silence reason) {
    return new SoundPlayer();
  }

  /** Plays to the end of the clip; at the end of the clip, plays from its start. */
  public void play() {}

  /**
   * Plays, and stops exactly at {@code end}, where the position then stays. An {@code end} at or
   * before the position stops at once.
   */
  public void playUntil(Duration end) {}

  public void pause() {}

  /** Moves to {@code time}, or to the clip's nearest moment, playing on if it was playing. */
  public void seek(Duration time) {}

  /** Changes the speed and keeps the pitch: 0.5 to 2; others are brought into this range. */
  public void setSpeed(double speed) {}

  /** Changes the loudness: 0 to 1, 1 as recorded; others are brought into this range. */
  public void setVolume(double volume) {}

  public void setMuted(boolean muted) {}

  /** Looks for a sound device again when there was none, and goes on from the same place. */
  public void retry() {}

  /** The time that everything shown with the clip follows. */
  public MediaClock clock() {
    return clock;
  }

  /** Why nothing is heard; {@link Silence#NONE} while the sound is well. */
  public Silence silence() {
    return Silence.NONE;
  }

  /** Whether the clip has been played to its end. */
  public boolean isEnded() {
    return false;
  }

  /** Has {@code listener} called on the sound thread after a start, stop, end or silence. */
  public void onChange(Runnable listener) {}

  /** Stops the sound and its thread, and lets go of the device and the clip. */
  @Override
  public void close() {}
}
