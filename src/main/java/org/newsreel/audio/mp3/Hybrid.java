package org.newsreel.audio.mp3;

import java.util.Arrays;

/** Turns the lines of a channel into 18 samples of each of 32 subbands. */
final class Hybrid {
  static final int SUBBANDS = 32;
  static final int SLOTS = 18;

  private static final double[] ALIASES = {
    -0.6, -0.535, -0.33, -0.185, -0.095, -0.041, -0.0142, -0.0037
  };

  private static final float[] ALIAS_COSINES = new float[8];
  private static final float[] ALIAS_SINES = new float[8];

  /** The cosines of transforms of 18 and 6 lines: y[n] at n * size + k. */
  private static final float[] LONG = cosines(18);

  private static final float[] SHORT = cosines(6);

  /** By the type of block: 36 weights; of short ones 12. */
  private static final float[][] WINDOWS = new float[4][36];

  static {
    for (int i = 0; i < 8; i++) {
      double root = Math.sqrt(1 + ALIASES[i] * ALIASES[i]);
      ALIAS_COSINES[i] = (float) (1 / root);
      ALIAS_SINES[i] = (float) (ALIASES[i] / root);
    }
    for (int i = 0; i < 36; i++) {
      float wide = (float) Math.sin(Math.PI / 36 * (i + 0.5));
      WINDOWS[0][i] = wide;
      WINDOWS[1][i] = i < 18 ? wide : i < 24 ? 1 : i < 30 ? steep(i - 18) : 0;
      WINDOWS[2][i] = i < 12 ? steep(i) : 0;
      WINDOWS[3][i] = i < 6 ? 0 : i < 12 ? steep(i - 6) : i < 18 ? 1 : wide;
    }
  }

  private static float steep(int i) {
    return (float) Math.sin(Math.PI / 12 * (i + 0.5));
  }

  private static float[] cosines(int size) {
    float[] cosines = new float[size * size];
    for (int i = 0; i < cosines.length; i++) {
      cosines[i] =
          (float) Math.cos(Math.PI / size * (Math.floorDiv(i, size) + 0.5) * (i % size + 0.5));
    }
    return cosines;
  }

  private final float[] overlap = new float[Lines.COUNT];
  private final float[] sorted = new float[Lines.COUNT];
  private final float[] folded = new float[18];
  private final float[] windowed = new float[36];

  void restart() {
    Arrays.fill(overlap, 0);
  }

  /**
   * Transforms what was scaled and unfolded.
   *
   * @param lines changed on the way
   * @param count how many lines may be other than zero
   * @param slots takes 18 times 32 samples
   */
  void transform(float[] lines, int count, Granule granule, Layout layout, float[] slots) {
    if (granule.isShort()) {
      sort(lines, layout);
    }
    int subbands = granule.isShort() ? SUBBANDS : Math.min(SUBBANDS, (count + 17) / 18 + 1);
    removeAliases(lines, granule, subbands);
    for (int subband = 0; subband < SUBBANDS; subband++) {
      if (subband >= subbands) {
        Arrays.fill(windowed, 0);
      } else if (granule.typeOf(subband) == Granule.SHORT) {
        transformShort(lines, 18 * subband);
      } else {
        transformLong(lines, 18 * subband, WINDOWS[granule.typeOf(subband)]);
      }
      join(subband, slots);
    }
  }

  /** Puts the lines of three short windows side by side. */
  private void sort(float[] lines, Layout layout) {
    int[] starts = layout.starts();
    System.arraycopy(lines, 0, sorted, 0, lines.length);
    for (int band = layout.longBands(); band < layout.count(); band += 3) {
      int width = (starts[band + 3] - starts[band]) / 3;
      for (int i = 0; i < 3 * width; i++) {
        lines[starts[band] + i] = sorted[starts[band] + i % 3 * width + i / 3];
      }
    }
  }

  private static void removeAliases(float[] lines, Granule granule, int subbands) {
    int edges = granule.isShort() ? (granule.isMixed() ? 1 : 0) : subbands - 1;
    for (int edge = 1; edge <= edges; edge++) {
      for (int i = 0; i < 8; i++) {
        float below = lines[18 * edge - 1 - i];
        float above = lines[18 * edge + i];
        lines[18 * edge - 1 - i] = below * ALIAS_COSINES[i] - above * ALIAS_SINES[i];
        lines[18 * edge + i] = above * ALIAS_COSINES[i] + below * ALIAS_SINES[i];
      }
    }
  }

  private void transformLong(float[] lines, int from, float[] window) {
    for (int n = 0; n < 18; n++) {
      float sum = 0;
      for (int k = 0; k < 18; k++) {
        sum += LONG[18 * n + k] * lines[from + k];
      }
      folded[n] = sum;
    }
    for (int i = 0; i < 9; i++) {
      windowed[i] = folded[9 + i] * window[i];
      windowed[17 - i] = -folded[9 + i] * window[17 - i];
      windowed[18 + i] = -folded[8 - i] * window[18 + i];
      windowed[35 - i] = -folded[8 - i] * window[35 - i];
    }
  }

  private void transformShort(float[] lines, int from) {
    float[] window = WINDOWS[Granule.SHORT];
    Arrays.fill(windowed, 0);
    for (int w = 0; w < 3; w++) {
      for (int n = 0; n < 6; n++) {
        float sum = 0;
        for (int k = 0; k < 6; k++) {
          sum += SHORT[6 * n + k] * lines[from + 3 * k + w];
        }
        folded[n] = sum;
      }
      int to = 6 + 6 * w;
      for (int i = 0; i < 3; i++) {
        windowed[to + i] += folded[3 + i] * window[i];
        windowed[to + 5 - i] -= folded[3 + i] * window[5 - i];
        windowed[to + 6 + i] -= folded[2 - i] * window[6 + i];
        windowed[to + 11 - i] -= folded[2 - i] * window[11 - i];
      }
    }
  }

  /** Every other sample of every other subband is turned round, for their spectra lie so. */
  private void join(int subband, float[] slots) {
    int from = 18 * subband;
    for (int i = 0; i < SLOTS; i++) {
      float sample = windowed[i] + overlap[from + i];
      slots[SUBBANDS * i + subband] = (i & subband & 1) == 1 ? -sample : sample;
      overlap[from + i] = windowed[18 + i];
    }
  }
}
