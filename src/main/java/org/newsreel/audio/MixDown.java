package org.newsreel.audio;

import java.util.Arrays;
import java.util.List;

/** Turns the channels of AAC sound, in AAC's order, into one or two. For one thread at a time. */
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

  private float[] side = new float[0];

  /**
   * Writes whole frames.
   *
   * @param to 1 or 2 channels; one is the first
   */
  void mix(List<float[]> sound, int frames, int to, float[] out) {
    int from = to == 1 ? 1 : Math.min(sound.size(), LEFT.length - 1);
    mixSide(sound, shares(LEFT[from]), frames, to, 0, out);
    if (to == 2) {
      mixSide(sound, shares(RIGHT[from]), frames, to, 1, out);
    }
  }

  /** As loud together as a single channel would be: all at once seldom sound their loudest. */
  private static float[] shares(float[] side) {
    double power = 0;
    for (float share : side) {
      power += share * share;
    }
    float[] shares = new float[side.length];
    for (int i = 0; i < side.length; i++) {
      shares[i] = (float) (side[i] / Math.sqrt(power));
    }
    return shares;
  }

  private void mixSide(
      List<float[]> sound, float[] shares, int frames, int to, int first, float[] out) {
    if (side.length < frames) {
      side = new float[frames];
    }
    Arrays.fill(side, 0);
    for (int channel = 0; channel < shares.length; channel++) {
      if (shares[channel] != 0) {
        add(sound.get(channel), shares[channel], frames, side);
      }
    }
    for (int frame = 0; frame < frames; frame++) {
      out[frame * to + first] = Math.clamp(side[frame], -1f, 1f);
    }
  }

  private static void add(float[] sound, float share, int frames, float[] sum) {
    for (int frame = 0; frame < frames; frame++) {
      sum[frame] += share * sound[frame];
    }
  }

  /** What the mix of a broken unit may hold is not for a loudspeaker. */
  static boolean isSound(float[] block) {
    float sum = 0;
    for (float sample : block) {
      sum += sample;
    }
    return !Float.isNaN(sum);
  }
}
