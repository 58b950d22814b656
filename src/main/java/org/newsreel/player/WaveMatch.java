package org.newsreel.player;

/** Finds where a sound looks most like a stretch of itself. */
final class WaveMatch {
  /** At first every fourth place is tried, with every third sample, of each channel in turn. */
  private static final int COARSE = 4;

  private static final int SPARSE = 3;

  private final float[] samples;
  private final int channels;
  private final int length;

  /**
   * Looks in {@code samples}, which are interleaved and not copied.
   *
   * @param length how many frames are compared
   */
  WaveMatch(float[] samples, int channels, int length) {
    this.samples = samples;
    this.channels = channels;
    this.length = length;
  }

  /** The place from {@code low} to {@code high} that is most like {@code model}; all in frames. */
  int best(int model, int low, int high) {
    int coarse = best(model, low, high, COARSE, SPARSE);
    int from = Math.max(low, coarse - COARSE + 1);
    int to = Math.min(high, coarse + COARSE - 1);
    return best(model, from, to, 1, 1);
  }

  private int best(int model, int low, int high, int step, int stride) {
    int best = low;
    double most = Double.NEGATIVE_INFINITY;
    for (int at = low; at <= high; at += step) {
      double likeness = likeness(model, at, stride);
      if (likeness > most) {
        most = likeness;
        best = at;
      }
    }
    return best;
  }

  private double likeness(int model, int at, int stride) {
    double product = 0;
    double energy = 1e-9;
    for (int i = 0; i < length * channels; i += stride) {
      float sample = samples[at * channels + i];
      product += samples[model * channels + i] * sample;
      energy += sample * sample;
    }
    return product / Math.sqrt(energy);
  }
}
