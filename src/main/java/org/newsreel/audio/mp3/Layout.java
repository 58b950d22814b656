package org.newsreel.audio.mp3;

import java.util.Arrays;

/**
 * The bands of a granule in the order in which they are written: first those of the long window, if
 * any, then three for each band of short windows, one after another.
 *
 * @param starts the first line of each, and behind the last one 576
 * @param longBands how many are of the long window
 */
@SuppressWarnings("ArrayRecordComponent") // Tables, neither copied nor compared.
record Layout(int[] starts, int longBands) {
  private static final int LINES = 576;

  /** In mixed blocks the short windows take over here. */
  private static final int FIRST_SHORT = 3;

  static Layout ofLong(Bands bands) {
    return of(bands.longWidths(), bands.longWidths().length, new int[0]);
  }

  static Layout ofShort(Bands bands) {
    return of(bands.longWidths(), 0, bands.shortWidths());
  }

  static Layout ofMixed(Bands bands, boolean isFirstVersion) {
    int[] shorts = bands.shortWidths();
    return of(
        bands.longWidths(),
        isFirstVersion ? 8 : 6,
        Arrays.copyOfRange(shorts, FIRST_SHORT, shorts.length));
  }

  private static Layout of(int[] longs, int longBands, int[] shorts) {
    int[] starts = new int[longBands + 3 * shorts.length + 1];
    for (int band = 0; band < starts.length - 1; band++) {
      int width = band < longBands ? longs[band] : shorts[(band - longBands) / 3];
      // A mixed block at 8 kHz has no room for all.
      starts[band + 1] = Math.min(LINES, starts[band] + width);
    }
    return new Layout(starts, longBands);
  }

  int count() {
    return starts.length - 1;
  }

  boolean isShort(int band) {
    return band >= longBands;
  }

  /** Which of the three short windows a band belongs to. */
  int window(int band) {
    return (band - longBands) % 3;
  }

  /** How many bands are written with a scale factor: not the last of each window. */
  int written() {
    return count() - (longBands == count() ? 1 : 3);
  }
}
