package org.newsreel.align.acoustic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * How well senones fit a recording, frame by frame, scored a stretch ahead on all processors and
 * only where they are asked for. For one thread at a time, and for frames in their order.
 */
public final class SenoneScores {
  private static final int BLOCK = 64;
  private static final int BLOCKS_AHEAD = 16;

  private final AcousticModel model;
  private final Features features;

  /** For a block's first frame, the senones that are in play in the block. */
  private final IntFunction<int[]> wanted;

  private final float[] row;
  private List<Block> ahead = new ArrayList<>();
  private int firstAhead;

  private static final class Block {
    private final int[] senones;
    private final float[] scores;

    Block(int[] senones, float[] scores) {
      this.senones = senones;
      this.scores = scores;
    }
  }

  /**
   * Begins at the first frame.
   *
   * @param wanted gives, for the first and the last frame of a block, the senones that may be asked
   *     for in it; doubles do no harm
   */
  public SenoneScores(AcousticModel model, Features features, Wanted wanted) {
    this.model = model;
    this.features = features;
    this.wanted =
        first -> sorted(wanted.between(first, Math.min(first + BLOCK, features.frames()) - 1));
    row = new float[model.senones()];
  }

  /** Which senones are in play from one frame to another. Asked on many threads at once. */
  public interface Wanted {
    int[] between(int first, int last);
  }

  private int[] sorted(int[] senones) {
    return IntStream.of(senones)
        .distinct()
        .mapToLong(senone -> (long) model.phoneOf(senone) << 32 | senone)
        .sorted()
        .mapToInt(each -> (int) each)
        .toArray();
  }

  /**
   * The scores at a frame, at the places of their senones; valid until the next call.
   *
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public float[] at(int frame) {
    if (ahead.isEmpty() || frame >= firstAhead + ahead.size() * BLOCK) {
      look(frame);
    }
    Block block = ahead.get((frame - firstAhead) / BLOCK);
    int place = (frame - firstAhead) % BLOCK * block.senones.length;
    for (int i = 0; i < block.senones.length; i++) {
      row[block.senones[i]] = block.scores[place + i];
    }
    return row;
  }

  private void look(int frame) {
    int blocks = Math.min(BLOCKS_AHEAD, (features.frames() - frame + BLOCK - 1) / BLOCK);
    firstAhead = frame;
    Thread caller = Thread.currentThread();
    ahead =
        IntStream.range(0, blocks)
            .parallel()
            .mapToObj(i -> score(frame + i * BLOCK, caller))
            .toList();
  }

  private Block score(int first, Thread caller) {
    Called.offWith(caller);
    int[] senones = wanted.apply(first);
    int count = Math.min(BLOCK, features.frames() - first);
    float[] scores = new float[count * senones.length];
    new Scorer(model, features).score(senones, first, 1, count, scores);
    return new Block(senones, scores);
  }
}
