package org.newsreel.align.acoustic;

import static org.newsreel.align.acoustic.AcousticModel.DIMENSIONS;
import static org.newsreel.align.acoustic.AcousticModel.GAUSSIANS;
import static org.newsreel.align.acoustic.AcousticModel.STREAMS;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Moves a model towards the voices and the noise of one recording: in each stream all means go
 * through one linear map, which is fitted to where the recording's sounds lie that are known by
 * now. Maximum likelihood linear regression (Leggetter and Woodland, 1995), held back towards no
 * change where little is known.
 */
public final class Adaptation {
  /** With as many frames the recording counts as much as the model. */
  private static final double HELD_BACK = 30;

  /** Gaussians that are less likely than the likeliest by more nepers change nothing. */
  private static final float WORTH_ADDING = 3;

  /** Many more than a map needs; of longer recordings, frames are taken here and there. */
  private static final int MOST_FRAMES = 6000;

  private static final int SIZE = DIMENSIONS + 1;

  private final AcousticModel model;

  /** For each dimension of each stream the sums that the map's row is found from. */
  private final double[][][] products = new double[STREAMS * DIMENSIONS][SIZE][SIZE];

  private final double[][] targets = new double[STREAMS * DIMENSIONS][SIZE];

  private Adaptation(AcousticModel model) {
    this.model = model;
  }

  /**
   * Adapts a model.
   *
   * @param senones the senone heard at each frame; -1 where it is not known
   */
  public static AcousticModel of(AcousticModel model, Features features, int[] senones) {
    Adaptation adaptation = new Adaptation(model);
    float[] frame = new float[Features.SIZE];
    float[] shares = new float[GAUSSIANS];
    int step = 1 + senones.length / MOST_FRAMES;
    for (int t = 0; t < senones.length; t += step) {
      if (senones[t] >= 0) {
        features.frame(t, frame, 0);
        for (int stream = 0; stream < STREAMS; stream++) {
          adaptation.learn(senones[t], stream, frame, shares);
        }
      }
    }
    adaptation.holdBack();
    return model.mapped(adaptation.maps());
  }

  private void learn(int senone, int stream, float[] frame, float[] shares) {
    Gaussians gaussians = model.gaussians(model.phoneOf(senone), stream);
    gaussians.densities(frame, stream * DIMENSIONS, shares);
    float top = Float.NEGATIVE_INFINITY;
    for (int k = 0; k < GAUSSIANS; k++) {
      shares[k] += model.logWeight(senone, stream, k);
      top = Math.max(top, shares[k]);
    }
    float sum = 0;
    for (int k = 0; k < GAUSSIANS; k++) {
      shares[k] = shares[k] > top - WORTH_ADDING ? (float) Math.exp(shares[k] - top) : 0;
      sum += shares[k];
    }
    for (int k = 0; k < GAUSSIANS; k++) {
      if (shares[k] > 0) {
        add(gaussians, k, stream, frame, shares[k] / sum);
      }
    }
  }

  private void add(Gaussians gaussians, int k, int stream, float[] frame, double share) {
    double[] mean = extended(gaussians, k);
    for (int d = 0; d < DIMENSIONS; d++) {
      int row = stream * DIMENSIONS + d;
      double weight = share / gaussians.variance(k, d);
      for (int i = 0; i < SIZE; i++) {
        double part = weight * mean[i];
        targets[row][i] += part * frame[row];
        for (int j = 0; j <= i; j++) {
          products[row][i][j] += part * mean[j];
        }
      }
    }
  }

  /** A mean with a 1 before it, for the map's constant. */
  private static double[] extended(Gaussians gaussians, int k) {
    double[] mean = new double[SIZE];
    mean[0] = 1;
    for (int d = 0; d < DIMENSIONS; d++) {
      mean[d + 1] = gaussians.mean(k, d);
    }
    return mean;
  }

  /** As if some frames had been heard that lie where the model has them. */
  private void holdBack() {
    for (int stream = 0; stream < STREAMS; stream++) {
      double[][] held = held(stream);
      for (int d = 0; d < DIMENSIONS; d++) {
        int row = stream * DIMENSIONS + d;
        for (int i = 0; i < SIZE; i++) {
          products[row][i][i] += held[d][i];
          targets[row][i] += i == d + 1 ? held[d][i] : 0;
        }
      }
    }
  }

  /** What such frames add to the products of each dimension. */
  private double[][] held(int stream) {
    double[][] held = new double[DIMENSIONS][SIZE];
    int[] speech = IntStream.range(0, model.phones()).filter(i -> !model.isNoise(i)).toArray();
    for (int phone : speech) {
      Gaussians gaussians = model.gaussians(phone, stream);
      for (int k = 0; k < GAUSSIANS; k++) {
        double[] mean = extended(gaussians, k);
        for (int d = 0; d < DIMENSIONS; d++) {
          for (int i = 0; i < SIZE; i++) {
            held[d][i] += mean[i] * mean[i] / gaussians.variance(k, d);
          }
        }
      }
    }
    int count = speech.length * GAUSSIANS;
    for (double[] row : held) {
      Arrays.setAll(row, i -> HELD_BACK * row[i] / count);
    }
    return held;
  }

  private double[][] maps() {
    double[][] maps = new double[products.length][];
    Arrays.setAll(maps, row -> solved(products[row], targets[row]));
    return maps;
  }

  /** Solves by Cholesky's decomposition; only the lower half of {@code matrix} is read. */
  private static double[] solved(double[][] matrix, double[] right) {
    int n = right.length;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = matrix[i][j];
        for (int k = 0; k < j; k++) {
          sum -= matrix[i][k] * matrix[j][k];
        }
        matrix[i][j] = i == j ? Math.sqrt(sum) : sum / matrix[j][j];
      }
    }
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < i; k++) {
        right[i] -= matrix[i][k] * right[k];
      }
      right[i] /= matrix[i][i];
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int k = i + 1; k < n; k++) {
        right[i] -= matrix[k][i] * right[k];
      }
      right[i] /= matrix[i][i];
    }
    return right;
  }
}
