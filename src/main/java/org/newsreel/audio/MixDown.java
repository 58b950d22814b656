package org.newsreel.audio;

import java.util.List;

/** Turns the channels of AAC sound, in AAC's order, into one or two. */
final class MixDown {
  private static final float SIDE = 0.7071f;

  /**
   * How much of each channel the left side gets, and at the same place in {@link #RIGHT} the right
   * side; by the number of channels. What lies in the middle or behind is softened, and the bass
   * channel left out, as television sets do.
   */
  private static final float[][] LEFT = {
    {},
    {1},
    {1, 0},
    {SIDE, 1, 0},
    {SIDE, 1, 0, SIDE},
    {SIDE, 1, 0, SIDE, 0},
    {SIDE, 1, 0, SIDE, 0, 0},
    {SIDE, 1, 0, SIDE, 0, 0, 0},
    {SIDE, 1, 0, SIDE, 0, SIDE, 0, 0},
  };

  private static final float[][] RIGHT = {
    {},
    {1},
    {0, 1},
    {SIDE, 0, 1},
    {SIDE, 0, 1, SIDE},
    {SIDE, 0, 1, 0, SIDE},
    {SIDE, 0, 1, 0, SIDE, 0},
    {SIDE, 0, 1, 0, SIDE, 0, 0},
    {SIDE, 0, 1, 0, SIDE, 0, SIDE, 0},
  };

  private MixDown() {}

  /**
   * Writes whole frames.
   *
   * @param to 1 or 2 channels
   */
  static void mix(List<float[]> sound, int frames, float scale, int to, float[] out) {
    if (to == 1) {
      add(sound.subList(0, 1), LEFT[1], frames, scale, 1, 0, out);
      return;
    }
    List<float[]> known = sound.subList(0, Math.min(sound.size(), LEFT.length - 1));
    add(known, LEFT[known.size()], frames, scale, 2, 0, out);
    add(known, RIGHT[known.size()], frames, scale, 2, 1, out);
  }

  private static void add(
      List<float[]> sound,
      float[] share,
      int frames,
      float scale,
      int step,
      int first,
      float[] out) {
    float whole = 0;
    for (float each : share) {
      whole += each;
    }
    for (int i = first; i < frames * step; i += step) {
      out[i] = 0;
    }
    for (int channel = 0; channel < share.length; channel++) {
      addChannel(sound.get(channel), share[channel] * scale / whole, frames, step, first, out);
    }
  }

  private static void addChannel(
      float[] sound, float factor, int frames, int step, int first, float[] out) {
    if (factor == 0) {
      return;
    }
    for (int frame = 0; frame < frames; frame++) {
      int i = frame * step + first;
      out[i] = Math.clamp(out[i] + sound[frame] * factor, -1f, 1f);
    }
  }

  /** What the mix of a broken unit may hold is not for a loudspeaker. */
  static boolean isSound(float[] block) {
    double sum = 0;
    for (float sample : block) {
      sum += sample;
    }
    return !Double.isNaN(sum);
  }
}
