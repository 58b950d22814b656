package org.newsreel.audio;

import java.time.Duration;
import java.util.Arrays;

/**
 * How loud a clip is from moment to moment, for drawing: one level for each equally long slot of
 * time, the first from clip time 0 on. Two hours at 20 a second are 144 kB.
 *
 * @param peaksPerSecond slots a second
 * @param levels the largest sample of any channel in each slot, without its sign; an unsigned byte,
 *     of which 255 is full loudness
 */
@SuppressWarnings("ArrayRecordComponent") // Copied in and out, and compared by what it holds.
public record Peaks(int peaksPerSecond, byte[] levels) {
  /** Of a clip that nobody listened to yet. */
  public static final Peaks NONE = new Peaks(20, new byte[0]);

  private static final int FULL = 255;

  public Peaks {
    if (peaksPerSecond < 1) {
      throw new IllegalArgumentException(peaksPerSecond + " peaks a second");
    }
    levels = levels.clone();
  }

  /** A copy. */
  @Override
  public byte[] levels() {
    return levels.clone();
  }

  /** How many slots there are. */
  public int count() {
    return levels.length;
  }

  /** From 0 to 255; 0 before the first slot and behind the last. */
  public int level(int slot) {
    return slot >= 0 && slot < levels.length ? levels[slot] & 0xff : 0;
  }

  /** The slot that a time of the clip lies in; it may be one that there is not. */
  public int slotAt(Duration time) {
    long slot = Math.floorDiv(time.toMillis() * peaksPerSecond, 1000);
    return Math.clamp(slot, -1, Integer.MAX_VALUE);
  }

  /** What is written for a sample; beyond full loudness there is nothing. */
  static byte level(float sample) {
    return (byte) Math.round(FULL * Math.min(1, Math.abs(sample)));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Peaks that
        && peaksPerSecond == that.peaksPerSecond
        && Arrays.equals(levels, that.levels);
  }

  @Override
  public int hashCode() {
    return 31 * peaksPerSecond + Arrays.hashCode(levels);
  }

  @Override
  public String toString() {
    return levels.length + " peaks, " + peaksPerSecond + " a second";
  }
}
