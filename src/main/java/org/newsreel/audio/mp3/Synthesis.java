package org.newsreel.audio.mp3;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.newsreel.audio.bits.Tables;

/** Turns 32 subbands of a channel into its sound. */
final class Synthesis {
  private static final int BANDS = Hybrid.SUBBANDS;

  private static final float[] WINDOW = window();

  /** The cosines for even results, of the sums of outer pairs, and for odd ones, of differences. */
  private static final float[] EVEN = cosines(0);

  private static final float[] ODD = cosines(1);

  private final float[] past = new float[1024];
  private final float[] sums = new float[BANDS / 2];
  private final float[] differences = new float[BANDS / 2];
  private final float[] folded = new float[BANDS];
  private int first;

  private static float[] window() {
    List<String> lines = Tables.parts(Synthesis.class, "window.txt").getFirst();
    int[] half =
        lines.stream()
            .flatMap(line -> Stream.of(line.split(" ", -1)))
            .mapToInt(Integer::parseInt)
            .toArray();
    float[] window = new float[512];
    for (int i = 0; i < 512; i++) {
      int value = i <= 256 ? half[i] : (i % 64 == 0 ? half[512 - i] : -half[512 - i]);
      window[i] = value / 65536f;
    }
    return window;
  }

  private static float[] cosines(int odd) {
    float[] cosines = new float[16 * 16];
    for (int i = 0; i < cosines.length; i++) {
      int n = 2 * (i / 16) + odd;
      cosines[i] = (float) Math.cos(Math.PI / 64 * n * (2 * (i % 16) + 1));
    }
    return cosines;
  }

  void restart() {
    Arrays.fill(past, 0);
    first = 0;
  }

  /** Plays 32 frames of what lies at {@code from} in {@code slots}. */
  void play(float[] slots, int from, float[] sound, int to) {
    fold(slots, from);
    first = (first - 64) & 1023;
    unfold();
    Arrays.fill(sound, to, to + BANDS, 0);
    for (int i = 0; i < 8; i++) {
      add((first + 128 * i) & 1023, 64 * i, sound, to);
      add((first + 128 * i + 96) & 1023, 64 * i + 32, sound, to);
    }
  }

  private void add(int from, int window, float[] sound, int to) {
    for (int i = 0; i < BANDS; i++) {
      sound[to + i] += past[from + i] * WINDOW[window + i];
    }
  }

  /** A cosine transform (of kind II) of 32 samples. */
  private void fold(float[] slots, int from) {
    for (int k = 0; k < 16; k++) {
      sums[k] = slots[from + k] + slots[from + 31 - k];
      differences[k] = slots[from + k] - slots[from + 31 - k];
    }
    for (int n = 0; n < 16; n++) {
      float even = 0;
      float odd = 0;
      for (int k = 0; k < 16; k++) {
        even += EVEN[16 * n + k] * sums[k];
        odd += ODD[16 * n + k] * differences[k];
      }
      folded[2 * n] = even;
      folded[2 * n + 1] = odd;
    }
  }

  /** The 64 values of the standard are the transform's 32, mirrored. */
  private void unfold() {
    for (int i = 0; i < 16; i++) {
      past[first + i] = folded[16 + i];
      past[first + 17 + i] = -folded[31 - i];
      past[first + 48 + i] = -folded[i];
    }
    past[first + 16] = 0;
    for (int i = 33; i < 48; i++) {
      past[first + i] = -folded[48 - i];
    }
  }
}
