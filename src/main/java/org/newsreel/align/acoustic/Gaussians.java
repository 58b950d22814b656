package org.newsreel.align.acoustic;

import static org.newsreel.align.acoustic.AcousticModel.DIMENSIONS;
import static org.newsreel.align.acoustic.AcousticModel.GAUSSIANS;

/**
 * The Gaussians of one phone and stream, as polynomials of a frame's values: for each Gaussian the
 * logarithm of its density is a constant and, for each dimension, x (linear + x quadratic).
 */
final class Gaussians {
  private final float[] constant = new float[GAUSSIANS];
  private final float[][] linear = new float[DIMENSIONS][GAUSSIANS];
  private final float[][] quadratic = new float[DIMENSIONS][GAUSSIANS];

  /** The mean of a Gaussian in a dimension. */
  float mean(int k, int d) {
    return -linear[d][k] / 2 / quadratic[d][k];
  }

  float variance(int k, int d) {
    return -0.5f / quadratic[d][k];
  }

  /**
   * The same with its means mapped.
   *
   * @param rows for each dimension a constant, and what each dimension of the mean adds
   */
  Gaussians mapped(double[][] rows) {
    float[] means = new float[GAUSSIANS * DIMENSIONS];
    float[] variances = new float[GAUSSIANS * DIMENSIONS];
    for (int k = 0; k < GAUSSIANS; k++) {
      for (int d = 0; d < DIMENSIONS; d++) {
        double mean = rows[d][0];
        for (int i = 0; i < DIMENSIONS; i++) {
          mean += rows[d][i + 1] * mean(k, i);
        }
        means[k * DIMENSIONS + d] = (float) mean;
        variances[k * DIMENSIONS + d] = variance(k, d);
      }
    }
    return of(means, variances, 0);
  }

  static Gaussians of(float[] means, float[] variances, int first) {
    Gaussians made = new Gaussians();
    for (int k = 0; k < GAUSSIANS; k++) {
      double constant = 0;
      for (int d = 0; d < DIMENSIONS; d++) {
        double mean = means[first + k * DIMENSIONS + d];
        double variance = variances[first + k * DIMENSIONS + d];
        constant -= (Math.log(2 * Math.PI * variance) + mean * mean / variance) / 2;
        made.linear[d][k] = (float) (mean / variance);
        made.quadratic[d][k] = (float) (-0.5 / variance);
      }
      made.constant[k] = (float) constant;
    }
    return made;
  }

  /**
   * The logarithms of the densities of all Gaussians at a frame.
   *
   * @param frame holds the stream's values from {@code first} on
   */
  void densities(float[] frame, int first, float[] out) {
    System.arraycopy(constant, 0, out, 0, GAUSSIANS);
    for (int d = 0; d < DIMENSIONS - 1; d += 3) {
      addThree(d, frame, first + d, out);
    }
    add(linear[DIMENSIONS - 1], quadratic[DIMENSIONS - 1], frame[first + DIMENSIONS - 1], out);
  }

  /**
   * Three dimensions at a time: the sums are fetched and stored less often. HotSpot 25 makes vector
   * instructions of such a loop where each array is walked from its start, and of no other.
   */
  private void addThree(int d, float[] frame, int first, float[] out) {
    float a = frame[first];
    float b = frame[first + 1];
    float c = frame[first + 2];
    float[] linearA = linear[d];
    float[] linearB = linear[d + 1];
    float[] linearC = linear[d + 2];
    float[] quadraticA = quadratic[d];
    float[] quadraticB = quadratic[d + 1];
    float[] quadraticC = quadratic[d + 2];
    for (int k = 0; k < GAUSSIANS; k++) {
      float ofA = Math.fma(a, Math.fma(a, quadraticA[k], linearA[k]), out[k]);
      float ofB = Math.fma(b, Math.fma(b, quadraticB[k], linearB[k]), ofA);
      out[k] = Math.fma(c, Math.fma(c, quadraticC[k], linearC[k]), ofB);
    }
  }

  private static void add(float[] linear, float[] quadratic, float a, float[] out) {
    for (int k = 0; k < GAUSSIANS; k++) {
      out[k] = Math.fma(a, Math.fma(a, quadratic[k], linear[k]), out[k]);
    }
  }
}
