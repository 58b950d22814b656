package org.newsreel.audio.mp3;

import org.newsreel.audio.bits.Bits;

/**
 * How half a frame's sound is written, for one channel (a granule of the side information).
 *
 * @param length in bits, of scale factors and lines together
 * @param pairs of lines that are written by twos; behind them some are written by fours
 * @param gain in quarters of a power of two, 210 is 1
 * @param compression how many bits the scale factors have
 * @param type 0 long, 1 start, 2 short, 3 stop
 * @param tables of the three regions of pairs
 * @param windowGains of short windows
 * @param regions where the second and the third begin, counted in bands and 1, or fixed
 * @param isSteep whether the scale factors of high bands are raised
 * @param isCoarse whether scale factors count twice
 * @param isPlain whether what is written by fours has the plain code
 */
@SuppressWarnings("ArrayRecordComponent") // Lives for one frame; not compared.
record Granule(
    int length,
    int pairs,
    int gain,
    int compression,
    int type,
    boolean isMixed,
    int[] tables,
    int[] windowGains,
    int[] regions,
    boolean isSteep,
    boolean isCoarse,
    boolean isPlain) {
  static final int SHORT = 2;

  /** The second region of a block without long windows on both sides goes on to the end. */
  static final int FIXED = -1;

  static Granule read(Bits bits, boolean isFirstVersion) {
    int length = bits.read(12);
    int pairs = bits.read(9);
    int gain = bits.read(8);
    int compression = bits.read(isFirstVersion ? 4 : 9);
    int type = 0;
    boolean isMixed = false;
    int[] tables = new int[3];
    int[] windowGains = new int[3];
    int[] regions = {FIXED, FIXED};
    if (bits.isSet()) {
      type = bits.read(2);
      isMixed = bits.isSet();
      readAll(bits, 5, tables, 2);
      readAll(bits, 3, windowGains, 3);
    } else {
      readAll(bits, 5, tables, 3);
      regions[0] = bits.read(4) + 1;
      regions[1] = regions[0] + bits.read(3) + 1;
    }
    boolean isSteep = isFirstVersion ? bits.isSet() : compression >= 500;
    boolean isCoarse = bits.isSet();
    boolean isPlain = bits.isSet();
    return new Granule(
        length,
        pairs,
        gain,
        compression,
        type,
        isMixed,
        tables,
        windowGains,
        regions,
        isSteep,
        isCoarse,
        isPlain);
  }

  private static void readAll(Bits bits, int width, int[] values, int count) {
    for (int i = 0; i < count; i++) {
      values[i] = bits.read(width);
    }
  }

  boolean isShort() {
    return type == SHORT;
  }

  /** The window of a subband: the lowest two of a mixed block are long. */
  int typeOf(int subband) {
    return isShort() && isMixed && subband < 2 ? 0 : type;
  }
}
