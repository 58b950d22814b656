package org.newsreel.align.acoustic;

import static org.newsreel.align.acoustic.AcousticModel.DIMENSIONS;

import java.util.Arrays;

/**
 * A recording as the model sees it: cepstra less their average around each frame, which takes out
 * microphone and room, and how they change (Sphinx's "1s_c_d_dd").
 */
public final class Features {
  /** Values of a frame: three streams. */
  static final int SIZE = 3 * DIMENSIONS;

  /** Frames on each side of one that count for its average. */
  private static final int AROUND = 3 * Cepstra.FRAMES_PER_SECOND;

  private final float[] cepstra;
  private final int frames;

  private Features(float[] cepstra) {
    this.cepstra = cepstra;
    this.frames = cepstra.length / DIMENSIONS;
  }

  static Features of(float[] cepstra) {
    float[] normalised = new float[cepstra.length];
    int frames = cepstra.length / DIMENSIONS;
    for (int d = 0; d < DIMENSIONS; d++) {
      double sum = 0;
      int from = 0;
      int to = 0;
      for (int t = 0; t < frames; t++) {
        for (; to < Math.min(frames, t + AROUND); to++) {
          sum += cepstra[to * DIMENSIONS + d];
        }
        for (; from < t - AROUND; from++) {
          sum -= cepstra[from * DIMENSIONS + d];
        }
        normalised[t * DIMENSIONS + d] = (float) (cepstra[t * DIMENSIONS + d] - sum / (to - from));
      }
    }
    return new Features(normalised);
  }

  /** The frames from {@code first} up to, but not including, {@code end}. */
  public Features between(int first, int end) {
    return new Features(Arrays.copyOfRange(cepstra, first * DIMENSIONS, end * DIMENSIONS));
  }

  public int frames() {
    return frames;
  }

  /** Writes the three streams of a frame from {@code place} on. */
  void frame(int t, float[] out, int place) {
    int now = row(t);
    int back1 = row(t - 1);
    int back2 = row(t - 2);
    int back3 = row(t - 3);
    int on1 = row(t + 1);
    int on2 = row(t + 2);
    int on3 = row(t + 3);
    for (int d = 0; d < DIMENSIONS; d++) {
      out[place + d] = cepstra[now + d];
      out[place + DIMENSIONS + d] = cepstra[on2 + d] - cepstra[back2 + d];
      out[place + 2 * DIMENSIONS + d] =
          cepstra[on3 + d] - cepstra[back1 + d] - (cepstra[on1 + d] - cepstra[back3 + d]);
    }
  }

  private int row(int t) {
    return Math.clamp(t, 0, frames - 1) * DIMENSIONS;
  }
}
