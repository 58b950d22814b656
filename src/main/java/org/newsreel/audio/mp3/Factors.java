package org.newsreel.audio.mp3;

import java.util.Arrays;
import org.newsreel.audio.bits.Bits;

/** The scale factors of a channel's bands. */
final class Factors {
  private static final int[] LOW_BITS = {0, 0, 0, 0, 3, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4};
  private static final int[] HIGH_BITS = {0, 1, 2, 3, 0, 1, 2, 3, 1, 2, 3, 1, 2, 3, 2, 3};

  /** Where the groups of bands begin that a second granule may take from the first. */
  private static final int[] GROUPS = {0, 6, 11, 16, 21};

  /** By how bits are given out, and by long, short and mixed blocks: how many bands get as many. */
  private static final int[][][] PARTS = {
    {{6, 5, 5, 5}, {9, 9, 9, 9}, {6, 9, 9, 9}},
    {{6, 5, 7, 3}, {9, 9, 12, 6}, {6, 9, 12, 6}},
    {{11, 10, 0, 0}, {18, 18, 0, 0}, {15, 18, 0, 0}},
    {{7, 7, 7, 0}, {12, 12, 12, 0}, {6, 15, 12, 0}},
    {{6, 6, 6, 3}, {12, 9, 9, 6}, {6, 12, 9, 6}},
    {{8, 8, 5, 0}, {15, 12, 9, 0}, {6, 18, 9, 0}},
  };

  private static final int MOST = 48;

  /** By the band of a layout; 0 where none is written. */
  final int[] values = new int[MOST];

  /** Intensity positions from here on are none. */
  final int[] limits = new int[MOST];

  /**
   * Reads those of MPEG-1.
   *
   * @param kept which groups stay as they are, the first one highest
   */
  void read(Bits bits, Granule granule, Layout layout, int kept) {
    int low = LOW_BITS[granule.compression()];
    int high = HIGH_BITS[granule.compression()];
    Arrays.fill(limits, 7);
    if (!granule.isShort()) {
      for (int group = 0; group < 4; group++) {
        if ((kept >> (3 - group) & 1) == 0) {
          read(bits, group < 2 ? low : high, GROUPS[group], GROUPS[group + 1]);
        }
      }
      Arrays.fill(values, GROUPS[4], MOST, 0);
      return;
    }
    int middle = layout.longBands() > 0 ? 17 : 18;
    read(bits, low, 0, middle);
    read(bits, high, middle, middle + 18);
    Arrays.fill(values, middle + 18, MOST, 0);
  }

  private void read(Bits bits, int width, int from, int to) {
    for (int band = from; band < to; band++) {
      values[band] = width == 0 ? 0 : bits.read(width);
    }
  }

  /** Reads those of MPEG-2; a right channel of intensity stereo has its own way. */
  void readLow(Bits bits, Granule granule, boolean isIntensity) {
    int[] widths = new int[4];
    int way = isIntensity ? intensityWidths(granule, widths) : widths(granule, widths);
    int block = !granule.isShort() ? 0 : granule.isMixed() ? 2 : 1;
    int band = 0;
    for (int part = 0; part < 4; part++) {
      int end = band + PARTS[way][block][part];
      read(bits, widths[part], band, end);
      Arrays.fill(limits, band, end, (1 << widths[part]) - 1);
      band = end;
    }
    Arrays.fill(values, band, MOST, 0);
    Arrays.fill(limits, band, MOST, 0);
  }

  private static int widths(Granule granule, int[] widths) {
    int code = granule.compression();
    if (code < 400) {
      return set(widths, (code >> 4) / 5, (code >> 4) % 5, (code & 15) >> 2, code & 3, 0);
    }
    if (code < 500) {
      int rest = code - 400;
      return set(widths, (rest >> 2) / 5, (rest >> 2) % 5, rest & 3, 0, 1);
    }
    return set(widths, (code - 500) / 3, (code - 500) % 3, 0, 0, 2);
  }

  private static int intensityWidths(Granule granule, int[] widths) {
    int code = granule.compression() >> 1;
    if (code < 180) {
      return set(widths, code / 36, code % 36 / 6, code % 6, 0, 3);
    }
    if (code < 244) {
      int rest = code - 180;
      return set(widths, (rest & 63) >> 4, (rest & 15) >> 2, rest & 3, 0, 4);
    }
    return set(widths, (code - 244) / 3, (code - 244) % 3, 0, 0, 5);
  }

  private static int set(int[] widths, int first, int second, int third, int fourth, int way) {
    widths[0] = first;
    widths[1] = second;
    widths[2] = third;
    widths[3] = fourth;
    return way;
  }
}
