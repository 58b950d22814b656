package org.newsreel.audio.aac;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sound that went through the transforms of an encoder comes out as it was. */
class FilterBankTest {
  private static final int[] SEQUENCES = {
    Layout.ONLY_LONG,
    Layout.LONG_START,
    Layout.EIGHT_SHORT,
    Layout.EIGHT_SHORT,
    Layout.LONG_STOP,
    Layout.LONG_START,
    Layout.LONG_STOP,
    Layout.ONLY_LONG,
    Layout.ONLY_LONG
  };

  private static final int[] SHAPES = {0, 0, 1, 0, 1, 1, 0, 1, 0};

  @ParameterizedTest
  @ValueSource(ints = {960, 1024})
  void windowsOfAllKindsJoinWithoutASeam(int length) {
    Format format = Format.of(44_100, length);
    Transforms transforms = new Transforms(format);
    FilterBank bank = new FilterBank(format, transforms);
    double[] sound = noise(length * (SEQUENCES.length + 1));
    float[] played = new float[length];
    for (int unit = 0; unit < SEQUENCES.length; unit++) {
      int before = unit == 0 ? 0 : SHAPES[unit - 1];
      bank.play(
          spectrum(sound, unit * length, format, SEQUENCES[unit], before, SHAPES[unit]),
          layout(format, SEQUENCES[unit], SHAPES[unit]),
          played);
      if (unit > 0) {
        assertThat(difference(played, sound, unit * length)).as("unit %d", unit).isLessThan(1e-5);
      }
    }
  }

  private static double difference(float[] played, double[] sound, int from) {
    double largest = 0;
    for (int i = 0; i < played.length; i++) {
      largest = Math.max(largest, Math.abs(played[i] - sound[from + i]));
    }
    return largest;
  }

  private static double[] noise(int length) {
    Random random = new Random(3);
    return random.doubles(length, -1, 1).toArray();
  }

  private static Layout layout(Format format, int sequence, int shape) {
    int windowLength = sequence == Layout.EIGHT_SHORT ? format.shortLength() : format.unitLength();
    return new Layout(sequence, shape, 0, new int[] {1}, windowLength, format.longBands());
  }

  private static float[] spectrum(
      double[] sound, int from, Format format, int sequence, int before, int shape) {
    int length = format.unitLength();
    float[] lines = new float[length];
    if (sequence != Layout.EIGHT_SHORT) {
      double[] edge = edge(length, sequence == Layout.LONG_STOP, before);
      double[] back = edge(length, sequence == Layout.LONG_START, shape);
      transform(sound, from, edge, back, lines, 0);
      return lines;
    }
    int few = format.shortLength();
    for (int window = 0; window < 8; window++) {
      double[] edge = edge(few, false, window == 0 ? before : shape);
      int start = from + (length - few) / 2 + window * few;
      transform(sound, start, edge, edge(few, false, shape), lines, window * few);
    }
    return lines;
  }

  /** A rising edge; a steep one is that of a short window in a long one. */
  private static double[] edge(int length, boolean isSteep, int shape) {
    double[] edge = new double[length];
    int few = isSteep ? length / 8 : length;
    int margin = (length - few) / 2;
    Arrays.fill(edge, margin, length, 1);
    for (int i = 0; i < few; i++) {
      edge[margin + i] = shape == 0 ? Math.sin(Math.PI / 2 * (i + 0.5) / few) : kaiser(few, i);
    }
    return edge;
  }

  private static double kaiser(int length, int at) {
    double alpha = length < 200 ? 6 : 4;
    double part = 0;
    double all = 0;
    for (int i = 0; i <= length; i++) {
      double x = 2.0 * i / length - 1;
      all += bessel(Math.PI * alpha * Math.sqrt(1 - x * x));
      part = i == at ? all : part;
    }
    return Math.sqrt(part / all);
  }

  private static double bessel(double x) {
    double sum = 0;
    double term = 1;
    for (int k = 1; k < 60; k++) {
      sum += term;
      term *= Math.pow(x / 2 / k, 2);
    }
    return sum;
  }

  /** The forward MDCT by its definition, as loud as an encoder makes it. */
  private static void transform(
      double[] sound, int from, double[] edge, double[] back, float[] lines, int to) {
    int half = edge.length;
    double[] cosines = new double[8 * half];
    Arrays.setAll(cosines, i -> Math.cos(Math.PI / (4 * half) * i));
    for (int k = 0; k < half; k++) {
      double sum = 0;
      for (int n = 0; n < 2 * half; n++) {
        double weight = n < half ? edge[n] : back[2 * half - 1 - n];
        sum += sound[from + n] * weight * cosines[(2 * n + 1 + half) * (2 * k + 1) % (8 * half)];
      }
      lines[to + k] = (float) (2 * sum);
    }
  }
}
