package org.newsreel.audio.aac;

import java.util.Arrays;

/**
 * Turns the spectra of a channel into its sound. Each covers two units of time: it fades in over
 * what the last one left, and leaves its own second half.
 */
final class FilterBank {
  private final Transforms transforms;
  private final int unitLength;
  private final int shortLength;

  /** Where the edge of a short window begins in a half of a long one. */
  private final int margin;

  /** The transform of a window; its first half is the second half of the sound, mirrored. */
  private final float[] folded;

  /** Both halves of the sound of eight short windows. */
  private final float[] shorts;

  private final float[] left;
  private int lastShape;

  FilterBank(Format format, Transforms transforms) {
    this.transforms = transforms;
    this.unitLength = format.unitLength();
    this.shortLength = format.shortLength();
    this.margin = (unitLength - shortLength) / 2;
    this.folded = new float[unitLength];
    this.shorts = new float[2 * unitLength];
    this.left = new float[unitLength];
  }

  void play(float[] lines, Layout layout, float[] sound) {
    if (layout.isShort()) {
      playShorts(lines, layout.shape());
      addHalves(sound);
    } else {
      transforms.longTransform.transform(lines, 0, folded);
      fadeIn(layout.sequence() == Layout.LONG_STOP, sound);
      fadeOut(layout.sequence() == Layout.LONG_START, layout.shape());
    }
    lastShape = layout.shape();
  }

  private void fadeIn(boolean isSteep, float[] sound) {
    int half = unitLength / 2;
    if (isSteep) {
      float[] edge = transforms.shortEdges[lastShape];
      System.arraycopy(left, 0, sound, 0, margin);
      for (int i = 0; i < shortLength / 2; i++) {
        int from = margin + i;
        int to = unitLength - 1 - from;
        float value = folded[half + from];
        sound[from] = left[from] + value * edge[i];
        sound[to] = left[to] - value * edge[shortLength - 1 - i];
      }
      for (int i = unitLength - margin; i < unitLength; i++) {
        sound[i] = left[i] - folded[unitLength + half - 1 - i];
      }
    } else {
      float[] edge = transforms.longEdges[lastShape];
      for (int i = 0; i < half; i++) {
        float value = folded[half + i];
        sound[i] = left[i] + value * edge[i];
        sound[unitLength - 1 - i] = left[unitLength - 1 - i] - value * edge[unitLength - 1 - i];
      }
    }
  }

  private void fadeOut(boolean isSteep, int shape) {
    int half = unitLength / 2;
    if (isSteep) {
      float[] edge = transforms.shortEdges[shape];
      for (int i = 0; i < margin; i++) {
        left[i] = -folded[half - 1 - i];
      }
      for (int i = 0; i < shortLength / 2; i++) {
        int from = margin + i;
        int to = unitLength - 1 - from;
        float value = folded[half - 1 - from];
        left[from] = -value * edge[shortLength - 1 - i];
        left[to] = -value * edge[i];
      }
      Arrays.fill(left, unitLength - margin, unitLength, 0);
    } else {
      float[] edge = transforms.longEdges[shape];
      for (int i = 0; i < half; i++) {
        float value = folded[half - 1 - i];
        left[i] = -value * edge[unitLength - 1 - i];
        left[unitLength - 1 - i] = -value * edge[i];
      }
    }
  }

  private void playShorts(float[] lines, int shape) {
    Arrays.fill(shorts, 0);
    for (int window = 0; window < 8; window++) {
      transforms.shortTransform.transform(lines, window * shortLength, folded);
      float[] rising = transforms.shortEdges[window == 0 ? lastShape : shape];
      addShort(margin + window * shortLength, rising, transforms.shortEdges[shape]);
    }
  }

  private void addShort(int first, float[] rising, float[] falling) {
    int half = shortLength / 2;
    int last = shortLength - 1;
    for (int i = 0; i < half; i++) {
      float before = folded[half + i];
      float after = folded[half - 1 - i];
      shorts[first + i] += before * rising[i];
      shorts[first + last - i] -= before * rising[last - i];
      shorts[first + shortLength + i] -= after * falling[last - i];
      shorts[first + shortLength + last - i] -= after * falling[i];
    }
  }

  private void addHalves(float[] sound) {
    for (int i = 0; i < unitLength; i++) {
      sound[i] = left[i] + shorts[i];
    }
    System.arraycopy(shorts, unitLength, left, 0, unitLength);
  }
}
