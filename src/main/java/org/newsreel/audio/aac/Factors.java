package org.newsreel.audio.aac;

import org.newsreel.audio.bits.Bits;
import org.newsreel.audio.bits.BrokenUnit;

/** How loud each band is (scale_factor_data), each written as its difference from the last. */
final class Factors {
  private static final int MIDDLE = 60;
  private static final int NOISE_OFFSET = 90;
  private static final int FIRST_NOISE_BITS = 9;
  private static final int LARGEST = 255;
  private static final int ONE = 100;

  /** Full loudness as a 16-bit sample counts it; here it is 1. */
  private static final double FULL_SCALE = 32768;

  private static final float[] GAINS = new float[LARGEST + 1];

  static {
    for (int i = 0; i < GAINS.length; i++) {
      GAINS[i] = (float) (Math.pow(2, (i - ONE) / 4.0) / FULL_SCALE);
    }
  }

  private final Bits bits;
  private int factor;
  private int position;
  private int energy;
  private boolean isFirstNoise = true;

  private Factors(Bits bits, int gain) {
    this.bits = bits;
    this.factor = gain;
    this.energy = gain - NOISE_OFFSET;
  }

  static void read(Bits bits, int gain, Layout layout, int[] books, int[] factors)
      throws BrokenUnit {
    Factors all = new Factors(bits, gain);
    for (int band = 0; band < layout.allBands(); band++) {
      factors[band] = all.next(books[band]);
    }
    bits.requireInside();
  }

  private int next(int book) throws BrokenUnit {
    if (book == Codebooks.ZERO) {
      return 0;
    }
    if (Codebooks.isIntensity(book)) {
      position += step();
      return position;
    }
    if (book == Codebooks.NOISE) {
      energy += isFirstNoise ? bits.read(FIRST_NOISE_BITS) - 256 : step();
      isFirstNoise = false;
      return energy;
    }
    factor += step();
    if (factor < 0 || factor > LARGEST) {
      throw new BrokenUnit("a scale factor is out of range");
    }
    return factor;
  }

  private int step() {
    return (Codebooks.FACTORS.next(bits) >>> 5) - MIDDLE;
  }

  /** By how much the lines of a band are multiplied. */
  static float gain(int factor) {
    return GAINS[factor];
  }

  /** How loud a band of noise is: the root of the sum of its lines' squares. */
  static float noise(int energy) {
    return (float) (Math.pow(2, Math.clamp(energy, -100, 155) / 4.0) / FULL_SCALE);
  }

  /** By how much the left channel's lines are multiplied to make those of the right one. */
  static float intensity(int position) {
    return (float) Math.pow(2, -Math.clamp(position, -155, 100) / 4.0);
  }
}
