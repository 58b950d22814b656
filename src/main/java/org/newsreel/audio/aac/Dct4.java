package org.newsreel.audio.aac;

/**
 * The discrete cosine transform of kind IV, at the heart of the inverse MDCT: y[n] = scale * sum
 * over k of x[k] cos(pi / size (n + 1/2)(k + 1/2)).
 */
final class Dct4 {
  private final int size;
  private final Fft fft;
  private final float[] cosines;
  private final float[] sines;
  private final float scale;

  /** For an even size. */
  Dct4(int size, double scale) {
    this.size = size;
    this.scale = (float) scale;
    this.fft = new Fft(size / 2);
    this.cosines = new float[size / 2];
    this.sines = new float[size / 2];
    for (int i = 0; i < size / 2; i++) {
      double angle = Math.PI * (i + 0.125) / size;
      cosines[i] = (float) Math.cos(angle);
      sines[i] = (float) Math.sin(angle);
    }
  }

  /** Transforms what lies at {@code from} in {@code x} into the beginning of {@code y}. */
  void transform(float[] x, int from, float[] y) {
    fold(x, from, fft.real(), fft.imaginary());
    fft.transform();
    unfold(fft.real(), fft.imaginary(), y);
  }

  private void fold(float[] x, int from, float[] real, float[] imaginary) {
    int last = from + size - 1;
    for (int i = 0; i < size / 2; i++) {
      float even = x[from + 2 * i] * scale;
      float odd = x[last - 2 * i] * scale;
      real[i] = even * cosines[i] + odd * sines[i];
      imaginary[i] = odd * cosines[i] - even * sines[i];
    }
  }

  private void unfold(float[] real, float[] imaginary, float[] y) {
    for (int i = 0; i < size / 2; i++) {
      y[2 * i] = real[i] * cosines[i] + imaginary[i] * sines[i];
      y[size - 1 - 2 * i] = real[i] * sines[i] - imaginary[i] * cosines[i];
    }
  }
}
