package org.newsreel.align.acoustic;

import java.util.stream.IntStream;

/**
 * How well every phone by itself fits a recording, every 30 ms, in nepers: enough to find roughly
 * where words are, and what a stretch sounds like that nobody wrote down. Holds 170 bytes for each
 * 30 ms. Immutable.
 */
public final class PhoneScores {
  /** Frames from one score to the next. */
  public static final int STEP = 3;

  private static final int BLOCK = 64;

  private final int phones;
  private final int count;
  private final float[] scores;
  private final float[] best;
  private final float[] quiet;

  private PhoneScores(AcousticModel model, Features features) {
    phones = model.phones();
    count = (features.frames() + STEP - 1) / STEP;
    scores = new float[count * phones];
    best = new float[count];
    quiet = new float[count];
  }

  /**
   * Scores a recording on all processors.
   *
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public static PhoneScores of(AcousticModel model, Features features) {
    PhoneScores made = new PhoneScores(model, features);
    Thread caller = Thread.currentThread();
    IntStream.range(0, (made.count + BLOCK - 1) / BLOCK)
        .parallel()
        .forEach(
            block -> {
              Called.offWith(caller);
              made.score(model, features, block * BLOCK);
            });
    return made;
  }

  private void score(AcousticModel model, Features features, int from) {
    int rows = Math.min(BLOCK, count - from);
    int[] senones = IntStream.range(0, phones * AcousticModel.STATES).toArray();
    float[] all = new float[rows * senones.length];
    new Scorer(model, features).score(senones, from * STEP, STEP, rows, all);
    for (int i = 0; i < rows; i++) {
      best[from + i] = Float.NEGATIVE_INFINITY;
      quiet[from + i] = Float.NEGATIVE_INFINITY;
      for (int phone = 0; phone < phones; phone++) {
        int state = i * senones.length + phone * AcousticModel.STATES;
        float score = Math.max(all[state], Math.max(all[state + 1], all[state + 2]));
        scores[(from + i) * phones + phone] = score;
        if (model.isNoise(phone)) {
          quiet[from + i] = Math.max(quiet[from + i], score);
        } else {
          best[from + i] = Math.max(best[from + i], score);
        }
      }
    }
  }

  public int phones() {
    return phones;
  }

  public int count() {
    return count;
  }

  /** The score of a phone. */
  public float of(int place, int phone) {
    return scores[place * phones + phone];
  }

  /** Copies the scores of all phones. */
  public void row(int place, float[] out) {
    System.arraycopy(scores, place * phones, out, 0, phones);
  }

  /** The score of the phone that fits best. */
  public float best(int place) {
    return best[place];
  }

  /** The score of silence or noise, whichever fits better. */
  public float quiet(int place) {
    return quiet[place];
  }
}
