package org.newsreel.audio.aac;

import org.newsreel.audio.bits.Bits;

/** Steps over what a unit holds besides channels. */
final class Extras {
  /** Kinds of filling: spectral band replication, without and with a check sum. */
  private static final int SECOND_LAYER = 13;

  private static final int SECOND_LAYER_CHECKED = 14;

  private final Bits bits;
  private boolean hasSecondLayer;

  Extras(Bits bits) {
    this.bits = bits;
  }

  boolean hasSecondLayer() {
    return hasSecondLayer;
  }

  /** Steps over a fill_element. */
  void skipFill() {
    int bytes = bits.read(4);
    if (bytes == 15) {
      bytes += bits.read(8) - 1;
    }
    if (bytes > 0) {
      int kind = bits.word() >>> 28;
      hasSecondLayer |= kind == SECOND_LAYER || kind == SECOND_LAYER_CHECKED;
      bits.skip(8 * bytes);
    }
  }

  /** Steps over a data_stream_element. */
  void skipData() {
    bits.skip(4);
    boolean isAligned = bits.isSet();
    int bytes = bits.read(8);
    if (bytes == 255) {
      bytes += bits.read(8);
    }
    if (isAligned) {
      bits.align();
    }
    bits.skip(8 * bytes);
  }

  /** Steps over a program_config_element: channels are taken as they come. */
  void skipProgram() {
    bits.skip(4 + 2 + 4);
    int front = bits.read(4);
    int side = bits.read(4);
    int back = bits.read(4);
    int bass = bits.read(2);
    int data = bits.read(3);
    int coupling = bits.read(4);
    skipIf(4);
    skipIf(4);
    skipIf(3);
    bits.skip(5 * (front + side + back) + 4 * (bass + data) + 5 * coupling);
    bits.align();
    bits.skip(8 * bits.read(8));
  }

  private void skipIf(int count) {
    if (bits.isSet()) {
      bits.skip(count);
    }
  }
}
