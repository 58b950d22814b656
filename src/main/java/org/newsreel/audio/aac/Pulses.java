package org.newsreel.audio.aac;

import org.newsreel.audio.bits.Bits;
import org.newsreel.audio.bits.BrokenUnit;

/**
 * A few lines of a long window that are written apart, for they would make their whole band
 * expensive (pulse_data).
 */
@SuppressWarnings("ArrayRecordComponent") // Lives for one unit; not compared.
record Pulses(int[] lines, int[] amplitudes) {
  static final Pulses NONE = new Pulses(new int[0], new int[0]);

  /** All pulses on one line. */
  static final int LARGEST = 4 * 15;

  static Pulses read(Bits bits, Layout layout) throws BrokenUnit {
    int[] lines = new int[1 + bits.read(2)];
    int[] amplitudes = new int[lines.length];
    int band = bits.read(6);
    if (layout.isShort() || band >= layout.bands().count()) {
      throw new BrokenUnit("pulses are out of place");
    }
    int line = layout.start(band);
    for (int i = 0; i < lines.length; i++) {
      line += bits.read(5);
      lines[i] = line;
      amplitudes[i] = bits.read(4);
    }
    if (line >= layout.windowLength()) {
      throw new BrokenUnit("pulses are out of place");
    }
    return new Pulses(lines, amplitudes);
  }

  boolean isEmpty() {
    return lines.length == 0;
  }

  void addTo(int[] quantised) {
    for (int i = 0; i < lines.length; i++) {
      int value = quantised[lines[i]];
      quantised[lines[i]] = value > 0 ? value + amplitudes[i] : value - amplitudes[i];
    }
  }
}
