package org.newsreel.audio.aac;

/**
 * Fills bands that are only said to be noise, and how loud. The noise follows from the unit's
 * bytes, so that a unit sounds the same whenever it is decoded.
 */
final class Noise {
  private static final int MULTIPLIER = 1_664_525;
  private static final int INCREMENT = 1_013_904_223;

  /** Sets bands apart: the golden ratio of 2^32. */
  private static final int STRIDE = 0x9e3779b9;

  private Noise() {}

  /** Two channels with the same seed have the same noise. */
  static void fill(Channel channel, int seed) {
    for (int band = 0; band < channel.layout.allBands(); band++) {
      if (channel.books[band] == Codebooks.NOISE) {
        fillBand(channel, band, seed + band * STRIDE);
      }
    }
  }

  /** Fills a right channel, whose marked bands have the noise of the left one if that has any. */
  static void fill(Channel right, Channel left, boolean[] shared, int leftSeed, int rightSeed) {
    for (int band = 0; band < right.layout.allBands(); band++) {
      if (right.books[band] == Codebooks.NOISE) {
        boolean isShared = shared[band] && left.books[band] == Codebooks.NOISE;
        fillBand(right, band, (isShared ? leftSeed : rightSeed) + band * STRIDE);
      }
    }
  }

  private static void fillBand(Channel channel, int band, int seed) {
    Layout layout = channel.layout;
    float loudness = Factors.noise(channel.factors[band]);
    int inGroup = band % layout.coded();
    int window = layout.firstWindow(band / layout.coded());
    int windows = layout.groups()[band / layout.coded()];
    int state = seed;
    for (int i = 0; i < windows; i++) {
      int first = (window + i) * layout.windowLength();
      state =
          fill(
              channel.lines,
              first + layout.start(inGroup),
              first + layout.end(inGroup),
              loudness,
              state);
    }
  }

  private static int fill(float[] lines, int from, int to, float loudness, int seed) {
    int state = seed;
    float power = 0;
    for (int i = from; i < to; i++) {
      state = state * MULTIPLIER + INCREMENT;
      lines[i] = state;
      power += lines[i] * lines[i];
    }
    float scale = power > 0 ? loudness / (float) Math.sqrt(power) : 0;
    for (int i = from; i < to; i++) {
      lines[i] *= scale;
    }
    return state;
  }
}
