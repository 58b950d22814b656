package org.newsreel.align.acoustic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class PhoneScoresTest {
  private static final AcousticModel MODEL = AcousticModel.enUs();
  private static final int FRAMES = 3 * 130 + 1;
  private static final Features FEATURES = new Imagined(MODEL, FRAMES, -1, 12).features();

  @Test
  void aPhoneIsAsLikelyAsTheLikeliestOfItsStates() {
    PhoneScores scores = PhoneScores.of(MODEL, FEATURES);
    assertThat(scores.count()).isEqualTo(131);
    Scorer scorer = new Scorer(MODEL, FEATURES);
    float[] states = new float[AcousticModel.STATES];
    float[] row = new float[scores.phones()];
    for (int place = 0; place < scores.count(); place += 13) {
      scores.row(place, row);
      for (int phone = 0; phone < scores.phones(); phone++) {
        int[] senones = {3 * phone, 3 * phone + 1, 3 * phone + 2};
        scorer.score(senones, place * PhoneScores.STEP, 1, 1, states);
        assertThat(scores.of(place, phone))
            .isEqualTo(Math.max(states[0], Math.max(states[1], states[2])));
        assertThat(row[phone]).isEqualTo(scores.of(place, phone));
      }
    }
  }

  @Test
  void theBestOfSpeechAndOfNoiseAreKeptApart() {
    PhoneScores scores = PhoneScores.of(MODEL, FEATURES);
    for (int place = 0; place < scores.count(); place++) {
      float best = Float.NEGATIVE_INFINITY;
      float quiet = Float.NEGATIVE_INFINITY;
      for (int phone = 0; phone < scores.phones(); phone++) {
        float score = scores.of(place, phone);
        best = MODEL.isNoise(phone) ? best : Math.max(best, score);
        quiet = MODEL.isNoise(phone) ? Math.max(quiet, score) : quiet;
      }
      assertThat(scores.best(place)).isEqualTo(best);
      assertThat(scores.quiet(place)).isEqualTo(quiet);
    }
  }

  @Test
  void anEmptyRecordingHasNoScores() {
    assertThat(PhoneScores.of(MODEL, Features.of(new float[0])).count()).isZero();
  }

  @Test
  void scoringEndsWhenItsThreadIsInterrupted() {
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> PhoneScores.of(MODEL, FEATURES))
          .isInstanceOf(CancellationException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }
}
