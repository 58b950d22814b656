package org.newsreel.player;

import java.time.Duration;

/**
 * Says how a picture that plays by a clock of its own is to follow the sound. It only judges; the
 * caller applies the answer. For one thread.
 */
public final class PictureSync {
  /** What the picture is to do now. */
  public sealed interface Correction {
    /** Nothing. */
    record None() implements Correction {}

    /** Play at {@code rate} from now on: clip seconds for each second of the wall clock. */
    record Rate(double rate) implements Correction {}

    /** Go to {@code time}, and play at {@code rate} from there. */
    record Seek(Duration time, double rate) implements Correction {}
  }

  /**
   * Judges one pair of positions that were read at the same moment, while both play.
   *
   * @param speed the sound's: clip seconds for each second of the wall clock
   */
  public Correction correct(Duration sound, Duration picture, double speed) {
    return new Correction.None();
  }
}
