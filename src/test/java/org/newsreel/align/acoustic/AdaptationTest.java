package org.newsreel.align.acoustic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.newsreel.align.acoustic.AcousticModel.DIMENSIONS;
import static org.newsreel.align.acoustic.AcousticModel.GAUSSIANS;
import static org.newsreel.align.acoustic.AcousticModel.STREAMS;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AdaptationTest {
  private static final AcousticModel MODEL = AcousticModel.enUs();
  private static final Imagined SHIFTED = new Imagined(MODEL, 700, -4, 10);
  private static final AcousticModel ADAPTED =
      Adaptation.of(MODEL, SHIFTED.features(), SHIFTED.senones);

  @Test
  void speechThatLiesElsewhereFitsBetterThanBefore() {
    double gain = (score(ADAPTED, SHIFTED) - score(MODEL, SHIFTED)) / SHIFTED.senones.length;
    assertThat(gain).isGreaterThan(0.5);
  }

  @Test
  void whatWasLearntHoldsForOtherSpeechOfTheSameRecording() {
    Imagined other = new Imagined(MODEL, 700, -4, 11);
    assertThat(score(ADAPTED, other)).isGreaterThan(score(MODEL, other));
  }

  @Test
  void whereNothingIsKnownTheModelStaysAsItWas() {
    int[] unknown = new int[700];
    Arrays.fill(unknown, -1);
    AcousticModel same = Adaptation.of(MODEL, SHIFTED.features(), unknown);
    for (int phone = 0; phone < MODEL.phones(); phone += 5) {
      assertSame(same, phone, 1e-3f);
    }
  }

  @Test
  void silenceAndNoiseStayAsTheyWere() {
    for (int phone = 0; phone < MODEL.phones(); phone++) {
      if (MODEL.isNoise(phone)) {
        assertSame(ADAPTED, phone, 0);
      }
    }
  }

  /** Compares all Gaussians of a phone, in standard deviations. */
  private static void assertSame(AcousticModel model, int phone, float most) {
    for (int i = 0; i < STREAMS * GAUSSIANS * DIMENSIONS; i++) {
      int stream = i / GAUSSIANS / DIMENSIONS;
      int k = i / DIMENSIONS % GAUSSIANS;
      int d = i % DIMENSIONS;
      Gaussians was = MODEL.gaussians(phone, stream);
      Gaussians is = model.gaussians(phone, stream);
      double deviation = Math.sqrt(was.variance(k, d));
      if (Math.abs(is.mean(k, d) - was.mean(k, d)) > most * deviation) {
        assertThat(is.mean(k, d)).isEqualTo(was.mean(k, d));
      }
      assertThat(is.variance(k, d))
          .isCloseTo(was.variance(k, d), within(1e-4f * was.variance(k, d)));
    }
  }

  @Test
  void aFrameOrTwoOfNonsenseMakeNoNonsenseOfTheModel() {
    float[] cepstra = new float[200 * DIMENSIONS];
    Arrays.fill(cepstra, 0, 100 * DIMENSIONS, 300);
    int[] senones = new int[200];
    Arrays.fill(senones, -1);
    senones[99] = MODEL.senone(MODEL.phone("AA"), 1);
    senones[150] = MODEL.senone(MODEL.phone("S"), 0);
    AcousticModel adapted = Adaptation.of(MODEL, Features.of(cepstra), senones);
    for (int phone = 0; phone < MODEL.phones(); phone++) {
      for (int k = 0; k < GAUSSIANS; k++) {
        assertThat(adapted.gaussians(phone, 1).mean(k, 5)).isFinite();
        assertThat(adapted.gaussians(phone, 2).mean(k, 5)).isFinite();
      }
    }
  }

  /** How well the right senones fit. */
  private static double score(AcousticModel model, Imagined recording) {
    Scorer scorer = new Scorer(model, recording.features());
    float[] score = new float[1];
    double sum = 0;
    for (int t = 0; t < recording.senones.length; t++) {
      if (recording.senones[t] >= 0) {
        scorer.score(new int[] {recording.senones[t]}, t, 1, 1, score);
        sum += score[0];
      }
    }
    return sum;
  }
}
