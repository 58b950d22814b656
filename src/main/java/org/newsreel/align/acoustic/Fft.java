package org.newsreel.align.acoustic;

/** The power spectrum of real sound, by a radix-2 transform of half its length. */
final class Fft {
  private final int half;
  private final float[] cos;
  private final float[] sin;
  private final float[] re;
  private final float[] im;

  /**
   * Makes a transform.
   *
   * @param size of the sound, a power of two
   */
  Fft(int size) {
    half = size / 2;
    cos = new float[half];
    sin = new float[half];
    re = new float[half];
    im = new float[half];
    for (int i = 0; i < half; i++) {
      cos[i] = (float) Math.cos(Math.PI * i / half);
      sin[i] = (float) -Math.sin(Math.PI * i / half);
    }
  }

  /** Writes the power at each of {@code size / 2 + 1} frequencies. */
  void powers(float[] sound, float[] powers) {
    int bits = Integer.numberOfTrailingZeros(half);
    for (int i = 0; i < half; i++) {
      int place = Integer.reverse(i) >>> (32 - bits);
      re[place] = sound[2 * i];
      im[place] = sound[2 * i + 1];
    }
    for (int length = 1; length < half; length *= 2) {
      pass(length);
    }
    split(powers);
  }

  private void pass(int length) {
    int step = half / length;
    for (int start = 0; start < half; start += 2 * length) {
      for (int i = start, w = 0; i < start + length; i++, w += step) {
        int j = i + length;
        float real = re[j] * cos[w] - im[j] * sin[w];
        float imaginary = re[j] * sin[w] + im[j] * cos[w];
        re[j] = re[i] - real;
        im[j] = im[i] - imaginary;
        re[i] += real;
        im[i] += imaginary;
      }
    }
  }

  /** Even and odd samples were taken for real and imaginary parts: this takes them apart. */
  private void split(float[] powers) {
    powers[0] = square(re[0] + im[0], 0);
    powers[half] = square(re[0] - im[0], 0);
    for (int i = 1; i < half; i++) {
      int mirror = half - i;
      float evenRe = (re[i] + re[mirror]) / 2;
      float evenIm = (im[i] - im[mirror]) / 2;
      float oddRe = (im[i] + im[mirror]) / 2;
      float oddIm = (re[mirror] - re[i]) / 2;
      powers[i] =
          square(
              evenRe + cos[i] * oddRe - sin[i] * oddIm, evenIm + cos[i] * oddIm + sin[i] * oddRe);
    }
  }

  private static float square(float real, float imaginary) {
    return real * real + imaginary * imaginary;
  }
}
