package org.newsreel.align.acoustic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SenoneScoresTest {
  private static final AcousticModel MODEL = AcousticModel.enUs();
  private static final int FRAMES = 16 * 64 + 70;
  private static final Features FEATURES = new Imagined(MODEL, FRAMES, -1, 13).features();

  @Test
  void everyFrameHasTheScoresOfTheSenonesInPlayThere() {
    SenoneScores scores =
        new SenoneScores(MODEL, FEATURES, (first, last) -> new int[] {4000, last, first, 200, 200});
    Scorer scorer = new Scorer(MODEL, FEATURES);
    float[] alone = new float[1];
    for (int t = 0; t < FRAMES; t++) {
      int first = t / 64 * 64;
      float[] row = scores.at(t);
      for (int senone : new int[] {first, Math.min(first + 63, FRAMES - 1), 200, 4000}) {
        scorer.score(new int[] {senone}, t, 1, 1, alone);
        assertThat(row[senone]).isEqualTo(alone[0]);
      }
    }
  }

  @Test
  void framesMayBeAskedForTwiceAndPassedOver() {
    SenoneScores scores = new SenoneScores(MODEL, FEATURES, (first, last) -> new int[] {7});
    float once = scores.at(3)[7];
    assertThat(scores.at(3)[7]).isEqualTo(once);
    float[] alone = new float[1];
    new Scorer(MODEL, FEATURES).score(new int[] {7}, FRAMES - 1, 1, 1, alone);
    assertThat(scores.at(FRAMES - 1)[7]).isEqualTo(alone[0]);
  }

  @Test
  void theBlocksCoverAllFramesOnce() {
    List<Integer> firsts = new ArrayList<>();
    List<Integer> lasts = new ArrayList<>();
    SenoneScores scores =
        new SenoneScores(
            MODEL,
            FEATURES,
            (first, last) -> {
              synchronized (firsts) {
                firsts.add(first);
                lasts.add(last);
              }
              return new int[] {7};
            });
    IntStream.range(0, FRAMES).forEach(scores::at);
    assertThat(firsts.stream().sorted())
        .isEqualTo(IntStream.range(0, 18).mapToObj(i -> 64 * i).toList());
    assertThat(lasts.stream().mapToInt(i -> i).max()).hasValue(FRAMES - 1);
  }

  @Test
  void scoringEndsWhenItsThreadIsInterrupted() {
    SenoneScores scores = new SenoneScores(MODEL, FEATURES, (first, last) -> new int[] {7});
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> scores.at(0)).isInstanceOf(CancellationException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }
}
