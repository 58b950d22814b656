package org.newsreel.audio.aac;

import java.util.Arrays;
import org.newsreel.audio.bits.Bits;
import org.newsreel.audio.bits.BrokenUnit;

/**
 * How the spectrum of a channel is laid out in a unit (ics_info): as one long window or eight short
 * ones, of which neighbours may be grouped to share their scale factors.
 *
 * @param sequence {@link #ONLY_LONG}, {@link #LONG_START}, {@link #EIGHT_SHORT} or {@link
 *     #LONG_STOP}
 * @param shape of the window's edge towards the next unit: 0 sine, 1 Kaiser-Bessel
 * @param coded how many bands are coded; the others are silent
 * @param groups how many windows each holds
 * @param windowLength lines of a window
 */
@SuppressWarnings("ArrayRecordComponent") // Lives for one unit; not compared.
record Layout(int sequence, int shape, int coded, int[] groups, int windowLength, Bands bands) {
  static final int ONLY_LONG = 0;
  static final int LONG_START = 1;
  static final int EIGHT_SHORT = 2;
  static final int LONG_STOP = 3;

  private static final int SHORT_WINDOWS = 8;

  boolean isShort() {
    return sequence == EIGHT_SHORT;
  }

  int windows() {
    return isShort() ? SHORT_WINDOWS : 1;
  }

  /** Bands of all groups together. */
  int allBands() {
    return groups.length * coded;
  }

  int firstWindow(int group) {
    int first = 0;
    for (int before = 0; before < group; before++) {
      first += groups[before];
    }
    return first;
  }

  /** The same in every window. */
  int start(int band) {
    return bands.offsets()[band];
  }

  /** The first line behind a band. */
  int end(int band) {
    return bands.offsets()[band + 1];
  }

  static Layout read(Bits bits, Format format) throws BrokenUnit {
    bits.skip(1);
    int sequence = bits.read(2);
    int shape = bits.read(1);
    Layout layout =
        sequence == EIGHT_SHORT
            ? readShort(bits, shape, format)
            : readLong(bits, sequence, shape, format);
    if (layout.coded > layout.bands.count()) {
      throw new BrokenUnit("it has too many bands");
    }
    return layout;
  }

  private static Layout readShort(Bits bits, int shape, Format format) {
    int coded = bits.read(4);
    int[] groups = new int[SHORT_WINDOWS];
    groups[0] = 1;
    int last = 0;
    for (int window = 1; window < SHORT_WINDOWS; window++) {
      last += bits.isSet() ? 0 : 1;
      groups[last]++;
    }
    return new Layout(
        EIGHT_SHORT,
        shape,
        coded,
        Arrays.copyOf(groups, last + 1),
        format.shortLength(),
        format.shortBands());
  }

  private static Layout readLong(Bits bits, int sequence, int shape, Format format)
      throws BrokenUnit {
    int coded = bits.read(6);
    if (bits.isSet()) {
      throw new BrokenUnit("it predicts, which is not for AAC-LC");
    }
    return new Layout(
        sequence, shape, coded, new int[] {1}, format.unitLength(), format.longBands());
  }
}
