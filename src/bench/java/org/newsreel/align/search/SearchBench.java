package org.newsreel.align.search;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long the search takes for a minute in which 150 words are said, scores given. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SearchBench {
  private static final int FRAMES = 6_000;
  private static final int WORDS = 150;
  private static final int STATES_OF_WORD = 15;
  private static final int COLUMNS = 126;
  private static final int MARGIN = 75;

  private final Random random = new Random(7);
  private final Chain chain = chain();
  private final float[][] rows = new float[FRAMES][COLUMNS];
  private Band near = Band.whole(WORDS);

  private Chain chain() {
    Chain.Builder builder = new Chain.Builder(8, 12);
    for (int word = 0; word < WORDS; word++) {
      builder.word(80, 12, 0);
      builder.way();
      for (int state = 0; state < STATES_OF_WORD; state++) {
        builder.state(random.nextInt(COLUMNS), -0.3f, -1.3f);
      }
    }
    return builder.build();
  }

  @Setup
  public void makeUp() {
    for (float[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        row[i] = -20 * random.nextFloat();
      }
    }
    near = Around.of(whole(), 1, FRAMES, MARGIN);
  }

  /** Every word at every frame, as the rough search does. */
  @Benchmark
  public Path whole() {
    return Viterbi.best(chain, new Given(), Band.whole(WORDS));
  }

  /** Near a way that is known, as the exact search does. */
  @Benchmark
  public Path banded() {
    return Viterbi.best(chain, new Given(), near);
  }

  private final class Given implements Scores {
    @Override
    public int frames() {
      return FRAMES;
    }

    @Override
    public float[] at(int frame) {
      return rows[frame];
    }

    @Override
    public float pause(int frame) {
      return -15;
    }

    @Override
    public float unwritten(int frame) {
      return -14;
    }
  }
}
