package org.newsreel.player;

import java.time.Duration;

/**
 * Says how a picture that plays by a clock of its own is to follow the sound: sound and picture
 * within +40 and -60 ms of each other, as broadcasters ask for (EBU R37). It only judges; the
 * caller applies the answer. For one thread.
 *
 * <p>A player starts late after every seek, and about as late each time: the lag is learned, and
 * later seeks aim ahead by it.
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

  private static final Correction NONE = new Correction.None();

  /** Beyond this, in seconds, catching up would be seen for longer than a jump. */
  private static final double JUMP = 0.15;

  /** A correction begins outside this and ends inside the other, in seconds. */
  private static final double OFF = 0.025;

  private static final double ON = 0.008;

  /** No faster or slower than this share: more is seen in people's movements. */
  private static final double MOST = 0.08;

  /** A difference is worked off in about this many seconds. */
  private static final double SOON = 0.5;

  /** How much a single reading counts: players report in steps, and one may be late. */
  private static final double WEIGHT = 0.5;

  /** How long after a seek, in seconds, a player's reports cannot be believed. */
  private static final double SETTLING = 0.4;

  private static final double LONGEST_LAG = 0.5;

  private double lag;
  private double difference;
  private double rate;
  private double settledAt = Double.NEGATIVE_INFINITY;
  private double before = Double.NEGATIVE_INFINITY;
  private boolean fresh = true;
  private boolean learning;

  /**
   * Where to send the picture when the sound starts or jumps to {@code sound}; it is to play at the
   * sound's speed from there. What {@link #correct} answers next counts from here.
   *
   * @param speed the sound's: clip seconds for each second of the wall clock
   */
  public Correction.Seek startAt(Duration sound, double speed) {
    return seek(seconds(sound), speed);
  }

  /**
   * Judges one pair of positions that were read at the same moment, while both play. The picture's
   * is best read when the player has just reported it: in between it is up to 100 ms old.
   *
   * @param speed the sound's: clip seconds for each second of the wall clock
   */
  public Correction correct(Duration sound, Duration picture, double speed) {
    double now = seconds(sound);
    if (now < before) {
      // The sound went back and the picture was not told to: nothing settles.
      settledAt = now;
    }
    before = now;
    if (now < settledAt) {
      return NONE;
    }
    // Positions are in clip time; the eye and the ear judge by the wall clock.
    double reading = (seconds(picture) - now) / speed;
    if (Math.abs(reading) > JUMP) {
      learn(reading);
      return seek(now, speed);
    }
    difference = fresh ? reading : difference + WEIGHT * (reading - difference);
    fresh = false;
    learn(reading);
    return steer(speed);
  }

  private Correction steer(double speed) {
    boolean steering = rate != speed;
    double wanted = speed;
    if (Math.abs(difference) > (steering ? ON : OFF)) {
      wanted = speed * (1 - Math.clamp(difference / SOON, -MOST, MOST));
    }
    // A player stumbles a little at each change of rate: small ones are not worth it.
    boolean worthIt = wanted == speed ? steering : Math.abs(wanted - rate) > 0.02 * speed;
    if (!worthIt) {
      return NONE;
    }
    rate = wanted;
    return new Correction.Rate(wanted);
  }

  private Correction.Seek seek(double sound, double speed) {
    settledAt = sound + SETTLING * speed;
    before = sound;
    rate = speed;
    fresh = true;
    learning = true;
    return new Correction.Seek(Duration.ofNanos(Math.round((sound + lag * speed) * 1e9)), speed);
  }

  /** The first belief after a seek shows how well it was aimed. */
  private void learn(double reading) {
    if (learning) {
      lag = Math.clamp(lag - reading, 0, LONGEST_LAG);
      learning = false;
    }
  }

  private static double seconds(Duration time) {
    return time.toNanos() / 1e9;
  }
}
