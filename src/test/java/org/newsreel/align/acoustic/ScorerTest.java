package org.newsreel.align.acoustic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.newsreel.align.acoustic.AcousticModel.DIMENSIONS;
import static org.newsreel.align.acoustic.AcousticModel.GAUSSIANS;
import static org.newsreel.align.acoustic.AcousticModel.STREAMS;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScorerTest {
  private static final AcousticModel MODEL = AcousticModel.enUs();
  private static final Features FEATURES = new Imagined(MODEL, 300, -1, 9).features();

  @Test
  void theBestSenonesAreScoredAsTheModelIsDefined() {
    int[] senones = inOrderOfPhones();
    int step = 29;
    int frames = 10;
    float[] scores = new float[frames * senones.length];
    new Scorer(MODEL, FEATURES).score(senones, 2, step, frames, scores);
    for (int i = 0; i < frames; i++) {
      int row = i * senones.length;
      double[][][] densities = densities(2 + i * step);
      int[] best =
          IntStream.range(0, senones.length)
              .boxed()
              .sorted(Comparator.comparingDouble(j -> -scores[row + j]))
              .limit(10)
              .mapToInt(j -> j)
              .toArray();
      double off = 0;
      for (int j : best) {
        double defined = defined(senones[j], densities);
        assertThat((double) scores[row + j]).isCloseTo(defined, within(0.5));
        off += Math.abs(scores[row + j] - defined) / best.length;
      }
      assertThat(off).isLessThan(0.2);
    }
  }

  @Test
  void noSenoneScoresHigherThanTheModelIsDefined() {
    int[] senones = inOrderOfPhones();
    float[] scores = new float[senones.length];
    new Scorer(MODEL, FEATURES).score(senones, 42, 1, 1, scores);
    double[][][] densities = densities(42);
    for (int j = 0; j < senones.length; j++) {
      assertThat((double) scores[j]).isLessThan(defined(senones[j], densities) + 0.05);
    }
  }

  @Test
  void whichSenonesAreAskedForTogetherMakesNoDifference() {
    int[] senones = inOrderOfPhones();
    float[] scores = new float[senones.length];
    Scorer scorer = new Scorer(MODEL, FEATURES);
    scorer.score(senones, 100, 1, 1, scores);
    float[] alone = new float[1];
    for (int j = 0; j < senones.length; j += 101) {
      scorer.score(new int[] {senones[j]}, 100, 1, 1, alone);
      assertThat(alone[0]).isEqualTo(scores[j]);
    }
  }

  @Test
  void whatIsNothingLikeSpeechHasFiniteScores() {
    float[] cepstra = new float[100 * DIMENSIONS];
    for (int i = 0; i < cepstra.length; i++) {
      cepstra[i] = i % 3 == 0 ? 400 : -400;
    }
    int[] senones = inOrderOfPhones();
    float[] scores = new float[senones.length];
    new Scorer(MODEL, Features.of(cepstra)).score(senones, 50, 1, 1, scores);
    for (float score : scores) {
      assertThat(score).isFinite();
    }
  }

  private static int[] inOrderOfPhones() {
    return IntStream.range(0, MODEL.senones())
        .boxed()
        .sorted(Comparator.comparingInt(MODEL::phoneOf))
        .mapToInt(i -> i)
        .toArray();
  }

  /** The logarithms of the densities of all Gaussians of all phones and streams. */
  private static double[][][] densities(int t) {
    float[] frame = new float[Features.SIZE];
    FEATURES.frame(t, frame, 0);
    double[][][] all = new double[MODEL.phones()][STREAMS][GAUSSIANS];
    for (int phone = 0; phone < MODEL.phones(); phone++) {
      for (int stream = 0; stream < STREAMS; stream++) {
        Gaussians gaussians = MODEL.gaussians(phone, stream);
        for (int k = 0; k < GAUSSIANS; k++) {
          for (int d = 0; d < DIMENSIONS; d++) {
            double off = frame[stream * DIMENSIONS + d] - gaussians.mean(k, d);
            double variance = gaussians.variance(k, d);
            all[phone][stream][k] -= (Math.log(2 * Math.PI * variance) + off * off / variance) / 2;
          }
        }
      }
    }
    return all;
  }

  private static double defined(int senone, double[][][] densities) {
    double score = 0;
    for (int stream = 0; stream < STREAMS; stream++) {
      double sum = 0;
      for (int k = 0; k < GAUSSIANS; k++) {
        double density = densities[MODEL.phoneOf(senone)][stream][k];
        sum += Math.exp(MODEL.logWeight(senone, stream, k) + density);
      }
      score += Math.log(sum);
    }
    return score;
  }
}
