package org.newsreel.align.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongWayTest {
  private static final int FRAMES = 100;

  @Test
  void wordsAfterALongSilenceAreFoundAsExactlyAsAtOnce() {
    Chain chain = Letters.words("abc", "de|df", "gh", "ijk", "lm", "no|p", "qr").build();
    for (int seed = 0; seed < 5; seed++) {
      Path soon = Viterbi.best(chain, new Noise(seed, 0), Band.whole(7));
      Path late = Viterbi.best(chain, new Noise(seed, 100_000), Band.whole(7));
      assertThat(late.heard().skip(100_000).toArray()).isEqualTo(soon.heard().toArray());
    }
  }

  /** Noise after silence, and all as unlikely as real sounds are to a model. */
  private static final class Noise implements Scores {
    private static final float USUAL = -150;
    private final float[][] rows = new float[FRAMES][28];
    private final float[] silence = new float[28];
    private final int lead;

    Noise(int seed, int lead) {
      Random random = new Random(seed);
      this.lead = lead;
      for (float[] row : rows) {
        for (int i = 0; i < row.length; i++) {
          row[i] = USUAL - 10 * random.nextFloat();
        }
      }
      Arrays.fill(silence, 2 * USUAL);
      silence[26] = USUAL;
    }

    @Override
    public int frames() {
      return lead + FRAMES;
    }

    @Override
    public float[] at(int frame) {
      return frame < lead ? silence : rows[frame - lead];
    }

    @Override
    public float pause(int frame) {
      return at(frame)[26];
    }

    @Override
    public float unwritten(int frame) {
      return at(frame)[27];
    }
  }
}
