package org.newsreel.audio.aac;

/** What the channels of a track share to become sound, one after the other. */
final class Transforms {
  private static final double KAISER_LONG = 4;
  private static final double KAISER_SHORT = 6;

  final Dct4 longTransform;
  final Dct4 shortTransform;

  /** Rising edges by their shape: sine, Kaiser-Bessel. */
  final float[][] longEdges;

  final float[][] shortEdges;

  Transforms(Format format) {
    int many = format.unitLength();
    int few = format.shortLength();
    longTransform = new Dct4(many, 1.0 / many);
    shortTransform = new Dct4(few, 1.0 / few);
    longEdges = new float[][] {sine(many), kaiser(many, KAISER_LONG)};
    shortEdges = new float[][] {sine(few), kaiser(few, KAISER_SHORT)};
  }

  private static float[] sine(int length) {
    float[] edge = new float[length];
    for (int i = 0; i < length; i++) {
      edge[i] = (float) Math.sin(Math.PI / 2 * (i + 0.5) / length);
    }
    return edge;
  }

  private static float[] kaiser(int length, double alpha) {
    double[] sums = new double[length + 1];
    double sum = 0;
    for (int i = 0; i <= length; i++) {
      double x = 4.0 * i / length * (1 - (double) i / length);
      sum += bessel(Math.PI * alpha * Math.sqrt(x));
      sums[i] = sum;
    }
    float[] edge = new float[length];
    for (int i = 0; i < length; i++) {
      edge[i] = (float) Math.sqrt(sums[i] / sum);
    }
    return edge;
  }

  /** The modified Bessel function of the first kind and order 0, by its series. */
  private static double bessel(double x) {
    double sum = 1;
    double term = 1;
    for (int k = 1; term > sum * 1e-17; k++) {
      term *= x * x / 4 / ((double) k * k);
      sum += term;
    }
    return sum;
  }
}
