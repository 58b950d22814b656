package org.newsreel.align;

import org.newsreel.align.acoustic.AcousticModel;
import org.newsreel.align.acoustic.PhoneScores;

/** What speaks for and against the time that was found for an item. */
final class Evidence {
  /** Items on each side of one that tell how well the text fits there. */
  private static final int AROUND = 6;

  private final Hearing hearing;
  private final AcousticModel model = AcousticModel.enUs();
  private final float[] misfit;
  private final float[] pace;
  private final float[] missing;

  Evidence(Hearing hearing) {
    this.hearing = hearing;
    int items = hearing.wording().items().size();
    misfit = new float[items];
    pace = new float[items];
    missing = new float[items];
    for (int i = 0; i < items; i++) {
      if (hearing.isSaid(i)) {
        misfit[i] = misfit(i);
        pace[i] = pace(i);
      } else {
        missing[i] = hearing.wording().items().get(i).mayBeSilent() ? 0 : 1;
      }
    }
  }

  /** How much worse an item's phones fit than the best, on average, in nepers. */
  private float misfit(int item) {
    PhoneScores phones = hearing.phones();
    float sum = 0;
    for (int t = hearing.start(item); t < hearing.end(item); t++) {
      int step = Math.min(phones.count() - 1, (t + 1) / PhoneScores.STEP);
      sum += phones.best(step) - phones.of(step, model.phoneOf(hearing.exact().heardAt(t)));
    }
    return sum / Math.max(1, hearing.end(item) - hearing.start(item));
  }

  /** The logarithm of how long a phone of an item lasts, beside the usual seven frames. */
  private float pace(int item) {
    float frames = hearing.end(item) - hearing.start(item);
    int sounds = hearing.wording().items().get(item).ways().getFirst().size();
    return (float) Math.log(Math.max(1, frames) / sounds / 7);
  }

  double[] of(int item) {
    int items = misfit.length;
    double near = 0;
    double nearPace = 0;
    double gaps = 0;
    double left = 0;
    int said = 0;
    int seen = 0;
    for (int i = Math.max(0, item - AROUND); i <= Math.min(items - 1, item + AROUND); i++) {
      seen++;
      left += missing[i];
      if (hearing.isSaid(i)) {
        said++;
        near += misfit[i];
        nearPace += Math.abs(pace[i]);
        gaps += longGap(i);
      }
    }
    int rough = hearing.rough().start(item);
    double apart = rough < 0 ? 1 : Math.min(1, Math.abs(rough * 3 - hearing.start(item)) / 30.0);
    double unwritten = unwrittenBeside(item);
    int sounds = hearing.wording().items().get(item).ways().getFirst().size();
    return new double[] {
      misfit[item],
      near / said,
      Math.max(0, pace[item]),
      Math.max(0, -pace[item]),
      nearPace / said,
      gaps / said,
      left / seen,
      apart,
      unwritten,
      1.0 / sounds,
    };
  }

  /** Whether a sentence pauses before an item for longer than speakers do. */
  private double longGap(int item) {
    boolean within = hearing.wording().items().get(item).before() == Break.WORD;
    int gap = hearing.gapBefore(item).orElse(0);
    return within ? Math.min(1, Math.max(0, gap - 40) / 100.0) : 0;
  }

  private double unwrittenBeside(int item) {
    int count = 0;
    for (int t = Math.max(0, hearing.start(item) - 100);
        t < Math.min(hearing.exact().frames(), hearing.end(item) + 100);
        t++) {
      count += hearing.exact().heardAt(t) == -2 ? 1 : 0;
    }
    return count / 200.0;
  }
}
