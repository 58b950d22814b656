package org.newsreel.audio.mp3;

import java.util.Arrays;
import org.newsreel.audio.bits.Bits;

/** Reads the lines of a granule and makes numbers of them. */
final class Lines {
  static final int COUNT = 576;

  private static final int LARGEST = 15 + (1 << 13) - 1;
  private static final float[] POWERS = new float[LARGEST + 1];

  /** By how much high bands are raised. */
  private static final int[] STEEP = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 3, 3, 3, 2, 0
  };

  /** Where the second region begins that is not counted in bands. */
  private static final int FIXED_SHORT = 36;

  private static final int FIXED_LOW = 54;

  static {
    for (int i = 0; i < POWERS.length; i++) {
      POWERS[i] = (float) Math.pow(i, 4 / 3.0);
    }
  }

  private final int[] quantised = new int[COUNT + 4];

  /** How many lines were read; the rest are zero. */
  private int count;

  /**
   * Reads what is left of a granule.
   *
   * @param end the place behind it
   */
  void read(Bits bits, Granule granule, Header header, Bands bands, int end) {
    int pairsEnd = Math.min(2 * granule.pairs(), COUNT);
    int second = Math.min(pairsEnd, secondRegion(granule, header, bands));
    int third = Math.min(pairsEnd, thirdRegion(granule, bands));
    readPairs(bits, granule.tables()[0], 0, second, end);
    readPairs(bits, granule.tables()[1], second, third, end);
    readPairs(bits, granule.tables()[2], third, pairsEnd, end);
    count = readQuads(bits, granule.isPlain(), pairsEnd, end);
    Arrays.fill(quantised, count, quantised.length, 0);
  }

  private static int secondRegion(Granule granule, Header header, Bands bands) {
    if (granule.regions()[0] != Granule.FIXED) {
      return sum(bands.longWidths(), granule.regions()[0]);
    }
    int wide = header.sampleRate() == 8_000 ? 2 : 1;
    boolean isNarrow = granule.isShort() || header.isFirstVersion();
    return wide * (isNarrow ? FIXED_SHORT : FIXED_LOW);
  }

  private static int thirdRegion(Granule granule, Bands bands) {
    return granule.regions()[1] == Granule.FIXED
        ? COUNT
        : sum(bands.longWidths(), granule.regions()[1]);
  }

  private static int sum(int[] widths, int count) {
    return Arrays.stream(widths).limit(count).sum();
  }

  private void readPairs(Bits bits, int table, int from, int to, int end) {
    Codebook codes = Codebook.ALL.get(table);
    if (!codes.isWritten()) {
      Arrays.fill(quantised, from, Math.max(from, to), 0);
      return;
    }
    for (int i = from; i < to; i += 2) {
      if (bits.place() >= end) {
        quantised[i] = 0;
        quantised[i + 1] = 0;
        continue;
      }
      int values = codes.next(bits);
      quantised[i] = value(bits, values >> 4, codes.moreBits);
      quantised[i + 1] = value(bits, values & 15, codes.moreBits);
    }
  }

  private static int value(Bits bits, int value, int moreBits) {
    int whole = value == 15 && moreBits > 0 ? 15 + bits.read(moreBits) : value;
    return whole != 0 && bits.isSet() ? -whole : whole;
  }

  private int readQuads(Bits bits, boolean isPlain, int from, int end) {
    int line = from;
    while (line < COUNT && bits.place() < end) {
      int values = isPlain ? ~bits.read(4) & 15 : Codebook.QUADS.next(bits);
      for (int i = 0; i < 4; i++) {
        quantised[line + i] = (values >> (3 - i) & 1) == 0 ? 0 : bits.isSet() ? -1 : 1;
      }
      if (bits.place() > end) {
        break;
      }
      line += 4;
    }
    return Math.min(line, COUNT);
  }

  /** Fills {@code lines}; answers how many may be other than zero. */
  int scale(Granule granule, Layout layout, Factors factors, float[] lines) {
    Arrays.fill(lines, 0);
    for (int band = 0; band < layout.count() && layout.starts()[band] < count; band++) {
      float gain = gain(granule, layout, factors, band);
      int to = layout.starts()[band + 1];
      for (int i = layout.starts()[band]; i < to; i++) {
        int value = quantised[i];
        lines[i] = value < 0 ? -POWERS[-value] * gain : POWERS[value] * gain;
      }
    }
    return count;
  }

  private static float gain(Granule granule, Layout layout, Factors factors, int band) {
    int factor = factors.values[band];
    int quarters = granule.gain() - 210;
    if (layout.isShort(band)) {
      quarters -= 8 * granule.windowGains()[layout.window(band)];
    } else if (granule.isSteep()) {
      factor += STEEP[band];
    }
    return (float) Math.pow(2, (quarters - (granule.isCoarse() ? 4 : 2) * factor) / 4.0);
  }
}
