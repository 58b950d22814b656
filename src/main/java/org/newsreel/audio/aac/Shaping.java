package org.newsreel.audio.aac;

import java.util.ArrayList;
import java.util.List;
import org.newsreel.audio.bits.Bits;
import org.newsreel.audio.bits.BrokenUnit;

/**
 * A filter along a stretch of a window's spectrum, which shapes the noise of coding in time
 * (temporal noise shaping).
 *
 * @param from the first line
 * @param to behind the last line
 * @param isUpward whether it runs from low to high
 * @param coefficients how much of each line before it is taken from a line
 */
@SuppressWarnings("ArrayRecordComponent") // Lives for one unit; not compared.
record Shaping(int from, int to, boolean isUpward, float[] coefficients) {
  private static final int MOST_LONG = 12;
  private static final int MOST_SHORT = 7;

  /** Reads tns_data. */
  static List<Shaping> readAll(Bits bits, Layout layout) throws BrokenUnit {
    List<Shaping> all = new ArrayList<>();
    for (int window = 0; window < layout.windows(); window++) {
      int count = bits.read(layout.isShort() ? 1 : 2);
      if (count > 0) {
        readWindow(bits, layout, window, count, all);
      }
    }
    bits.requireInside();
    return all;
  }

  private static void readWindow(
      Bits bits, Layout layout, int window, int count, List<Shaping> all) {
    int resolution = 3 + bits.read(1);
    int top = layout.bands().count();
    for (int i = 0; i < count; i++) {
      int bottom = Math.max(0, top - bits.read(layout.isShort() ? 4 : 6));
      int order = bits.read(layout.isShort() ? 3 : 5);
      if (order > 0) {
        boolean isUpward = !bits.isSet();
        float[] coefficients = coefficients(bits, resolution, order, layout.isShort());
        int first = window * layout.windowLength();
        all.add(
            new Shaping(
                first + line(layout, bottom), first + line(layout, top), isUpward, coefficients));
      }
      top = bottom;
    }
  }

  private static int line(Layout layout, int band) {
    return layout.start(Math.min(band, Math.min(layout.bands().shaped(), layout.coded())));
  }

  private static float[] coefficients(Bits bits, int resolution, int order, boolean isShort) {
    int width = resolution - bits.read(1);
    double[] reflections = new double[Math.min(order, isShort ? MOST_SHORT : MOST_LONG)];
    for (int i = 0; i < order; i++) {
      int value = bits.read(width) << (32 - width) >> (32 - width);
      if (i < reflections.length) {
        reflections[i] = reflection(value, resolution);
      }
    }
    return predictor(reflections);
  }

  private static double reflection(int value, int resolution) {
    double steps = (1 << (resolution - 1)) + (value >= 0 ? -0.5 : 0.5);
    return Math.sin(value * Math.PI / 2 / steps);
  }

  /** Levinson's recursion, from reflections to the weights of the lines before. */
  private static float[] predictor(double[] reflections) {
    double[] weights = new double[reflections.length];
    for (int m = 0; m < reflections.length; m++) {
      double[] before = weights.clone();
      for (int i = 0; i < m; i++) {
        weights[i] = before[i] + reflections[m] * before[m - 1 - i];
      }
      weights[m] = reflections[m];
    }
    float[] coefficients = new float[weights.length];
    for (int i = 0; i < weights.length; i++) {
      coefficients[i] = (float) weights[i];
    }
    return coefficients;
  }

  void apply(float[] lines) {
    int step = isUpward ? 1 : -1;
    int line = isUpward ? from : to - 1;
    for (int done = 0; done < to - from; done++, line += step) {
      float value = lines[line];
      for (int i = 0; i < Math.min(done, coefficients.length); i++) {
        value -= coefficients[i] * lines[line - (i + 1) * step];
      }
      lines[line] = value;
    }
  }
}
