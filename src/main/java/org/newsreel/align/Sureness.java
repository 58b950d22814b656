package org.newsreel.align;

import java.util.List;
import org.newsreel.align.acoustic.AcousticModel;
import org.newsreel.align.acoustic.PhoneScores;
import org.newsreel.align.search.Path;

/**
 * How likely the time of each item is right to within 200 ms. What counts is less the item than
 * what is around it: a wrong text can put each word somewhere, but neither at a steady pace nor
 * without leaving words out. The weights are a logistic regression over 46 recordings in 19
 * languages, each also with texts that belong to others; see ARCHITECTURE.md.
 */
final class Sureness {
  /** Items on each side of one that tell how well the text fits there. */
  private static final int AROUND = 6;

  /** Frames on each side of an item in which something unwritten casts doubt on it. */
  private static final int BESIDE = 100;

  /** In frames: how long a sound usually lasts, and how far two searches can be apart. */
  private static final double USUAL_SOUND = 7;

  private static final double FAR_APART = 30;

  /** In frames: speakers do not pause for longer inside a sentence, and nobody does for so long. */
  private static final int PAUSE_IN_SENTENCE = 40;

  private static final double LONGEST_PAUSE = 100;

  private static final double[] WEIGHTS = {11.17, -1.81, -1.03, -7.01, -17.03, -6.03, -2.20, -2.78};

  /** In a text that belongs as a whole, a doubtful word is likelier right. */
  private static final double ITSELF = 0.803;

  private static final double ALL = 3.07;

  private static final double BIAS = -1.82;

  private final Hearing hearing;
  private final List<Wording.Item> items;
  private final AcousticModel model = AcousticModel.enUs();
  private final double[] misfits;
  private final double[] paces;

  Sureness(Hearing hearing) {
    this.hearing = hearing;
    items = hearing.wording().items();
    misfits = new double[items.size()];
    paces = new double[items.size()];
    for (int i = 0; i < items.size(); i++) {
      if (hearing.isSaid(i)) {
        misfits[i] = misfit(i);
        paces[i] = pace(i);
      }
    }
  }

  /** For each item; 0 where it is not said. */
  static double[] of(Hearing hearing) {
    Sureness sureness = new Sureness(hearing);
    double[] evidence = new double[sureness.items.size()];
    double sum = 0;
    int said = 0;
    for (int i = 0; i < evidence.length; i++) {
      if (hearing.isSaid(i)) {
        evidence[i] = sureness.weighed(i);
        sum += logistic(evidence[i]);
        said++;
      }
    }
    double all = said == 0 ? 0 : sum / said;
    double[] sure = new double[evidence.length];
    for (int i = 0; i < sure.length; i++) {
      sure[i] = hearing.isSaid(i) ? logistic(ITSELF * evidence[i] + ALL * all + BIAS) : 0;
    }
    return sure;
  }

  private double weighed(int item) {
    double[] evidence = evidence(item);
    double sum = 0;
    for (int i = 0; i < evidence.length; i++) {
      sum += WEIGHTS[i] * evidence[i];
    }
    return sum;
  }

  private static double logistic(double evidence) {
    return 1 / (1 + Math.exp(-evidence));
  }

  /** How much worse an item's phones fit than the best, on average, in nepers. */
  private double misfit(int item) {
    PhoneScores phones = hearing.phones();
    double sum = 0;
    for (int t = hearing.start(item); t < hearing.end(item); t++) {
      int step = Math.min(phones.count() - 1, (t + 1) / PhoneScores.STEP);
      sum += phones.best(step) - phones.of(step, model.phoneOf(hearing.exact().heardAt(t)));
    }
    return sum / Math.max(1, hearing.end(item) - hearing.start(item));
  }

  /** The logarithm of how long an item's sounds last beside the usual. */
  private double pace(int item) {
    double frames = Math.max(1, hearing.end(item) - hearing.start(item));
    return Math.log(frames / items.get(item).ways().getFirst().size() / USUAL_SOUND);
  }

  /** What speaks for and against the time of an item, in the order of the weights. */
  double[] evidence(int item) {
    double misfit = 0;
    double pace = 0;
    double gaps = 0;
    double leftOut = 0;
    int said = 0;
    int first = Math.max(0, item - AROUND);
    int end = Math.min(items.size(), item + AROUND + 1);
    for (int i = first; i < end; i++) {
      if (hearing.isSaid(i)) {
        said++;
        misfit += misfits[i];
        pace += Math.abs(paces[i]);
        gaps += longGapBefore(i);
      } else {
        leftOut += items.get(i).mayBeSilent() ? 0 : 1;
      }
    }
    misfit /= said;
    return new double[] {
      1,
      misfit,
      Math.abs(paces[item]),
      pace / said,
      gaps / said,
      leftOut / (end - first),
      apart(item),
      unwrittenBeside(item)
    };
  }

  /** How much longer a sentence pauses before an item than speakers do, from 0 to 1. */
  private double longGapBefore(int item) {
    if (items.get(item).before() != Break.WORD) {
      return 0;
    }
    double more = hearing.gapBefore(item) - PAUSE_IN_SENTENCE;
    return Math.clamp(more / LONGEST_PAUSE, 0, 1);
  }

  /** How far the rough search had put an item from the exact one, from 0 to 1. */
  private double apart(int item) {
    if (!hearing.rough().says(item)) {
      return 1;
    }
    int rough = hearing.rough().start(item) * PhoneScores.STEP;
    return Math.min(1, Math.abs(rough - hearing.start(item)) / FAR_APART);
  }

  private double unwrittenBeside(int item) {
    int count = 0;
    int end = Math.min(hearing.exact().frames(), hearing.end(item) + BESIDE);
    for (int t = Math.max(0, hearing.start(item) - BESIDE); t < end; t++) {
      count += hearing.exact().heardAt(t) == Path.UNWRITTEN ? 1 : 0;
    }
    return count / (2.0 * BESIDE);
  }
}
