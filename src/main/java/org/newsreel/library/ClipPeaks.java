package org.newsreel.library;

import java.util.Arrays;

/**
 * How loud a clip is from moment to moment, as whoever measured it wrote it down.
 *
 * @param perSecond moments a second
 * @param bytes in the writer's own form; not copied
 */
// An array, because a database gives and takes one; it is compared by content.
@SuppressWarnings("ArrayRecordComponent")
public record ClipPeaks(int perSecond, byte[] bytes) {
  @Override
  public boolean equals(Object other) {
    return other instanceof ClipPeaks peaks
        && perSecond == peaks.perSecond
        && Arrays.equals(bytes, peaks.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return bytes.length + " bytes at " + perSecond + " a second";
  }
}
