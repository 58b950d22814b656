package org.newsreel.align;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.newsreel.align.acoustic.AcousticModel;
import org.newsreel.align.acoustic.Adaptation;
import org.newsreel.align.acoustic.Features;
import org.newsreel.align.acoustic.PhoneScores;
import org.newsreel.align.acoustic.SenoneScores;
import org.newsreel.align.search.Around;
import org.newsreel.align.search.Band;
import org.newsreel.align.search.Beam;
import org.newsreel.align.search.Chain;
import org.newsreel.align.search.Path;
import org.newsreel.align.search.Scores;
import org.newsreel.align.search.Viterbi;

/**
 * Finds the way of words through a recording: roughly over all of it, then exactly near what was
 * found. The costs were fitted on recordings with known times; see ARCHITECTURE.md.
 */
final class PhoneSearch {
  /** In nepers a frame: how much worse than the best phone speech that nobody wrote down fits. */
  private static final float UNWRITTEN = 4;

  /** The same where the rough way has words, which are then rarely missed. */
  private static final float UNWRITTEN_WITHIN = Float.parseFloat(System.getProperty("fbeta", "12"));

  /** In nepers: what it costs to pause between words. */
  private static final float PAUSE = 8;

  private static final float PAUSE_WITHIN = Float.parseFloat(System.getProperty("fgap", "12"));

  /** In frames: how far from the rough way the exact one may be, and from that a second one. */
  private static final int MARGIN = Integer.getInteger("margin", 75);

  private static final int SECOND_MARGIN = Integer.getInteger("margin2", 30);

  /** In frames: only a gap of the rough way that is as long may hold speech that nobody wrote. */
  private static final int LONG_GAP = Integer.getInteger("longgap", 50);

  /** States times frames that are looked at one and all; in longer recordings, only the best. */
  private static final long MOST_WORK = 400_000_000;

  /** In nepers. */
  private static final float BEAM = 2000;

  private final Features features;
  private final PhoneScores phones;

  PhoneSearch(Features features, PhoneScores phones) {
    this.features = features;
    this.phones = phones;
  }

  /** Steps of {@link PhoneScores} are its frames. */
  Path rough(Chain chain) {
    long work = (long) chain.columns(0, chain.words()).length * phones.count();
    Band band = work > MOST_WORK ? new Beam(chain.words(), BEAM) : Band.whole(chain.words());
    return Viterbi.best(chain, new RoughScores(), band, PAUSE / PhoneScores.STEP);
  }

  /** Searches near the rough way, gets used to the voices, and searches again. */
  Path exact(AcousticModel model, Chain chain, Path rough) {
    boolean[] gaps = longGaps(rough);
    Around near = Around.of(rough, PhoneScores.STEP, features.frames(), MARGIN);
    Path first = exact(model, chain, near, gaps);
    if (Integer.getInteger("adapt", 1) == 0) return first;
    int[] columns = chain.columns(0, chain.words());
    int[] senones = IntStream.of(first.states()).map(s -> s < 0 ? -1 : columns[s]).toArray();
    AcousticModel adapted = Adaptation.of(model, features, senones);
    Around nearer = Around.of(first, 1, features.frames(), SECOND_MARGIN);
    return exact(adapted, chain, nearer, gaps);
  }

  private Path exact(AcousticModel model, Chain chain, Band band, boolean[] gaps) {
    return Viterbi.best(chain, new ExactScores(model, chain, band, gaps), band, PAUSE_WITHIN);
  }

  /** For each step whether the rough way says no word for long. */
  private static boolean[] longGaps(Path rough) {
    boolean[] gaps = new boolean[rough.states().length];
    int least = LONG_GAP / PhoneScores.STEP;
    for (int from = 0, to; from < gaps.length; from = to) {
      to = from + 1;
      if (rough.states()[from] < 0) {
        while (to < gaps.length && rough.states()[to] < 0) {
          to++;
        }
        Arrays.fill(gaps, from, to, to - from >= least);
      }
    }
    return gaps;
  }

  private final class RoughScores implements Scores {
    private final float[] row = new float[phones.phones()];

    @Override
    public int frames() {
      return phones.count();
    }

    @Override
    public float[] at(int frame) {
      phones.row(frame, row);
      return row;
    }

    @Override
    public float gap(int frame) {
      return Math.max(phones.quiet(frame), phones.best(frame) - UNWRITTEN);
    }
  }

  private final class ExactScores implements Scores {
    private final int[] noises;
    private final SenoneScores senones;
    private final boolean[] gaps;

    ExactScores(AcousticModel model, Chain chain, Band band, boolean[] gaps) {
      this.gaps = gaps;
      noises = model.noiseSenones();
      senones =
          new SenoneScores(
              model,
              features,
              (first, last) ->
                  IntStream.concat(
                          IntStream.of(noises),
                          IntStream.of(chain.columns(band.low(first), band.high(last))))
                      .toArray());
    }

    @Override
    public int frames() {
      return features.frames();
    }

    @Override
    public float[] at(int frame) {
      return senones.at(frame);
    }

    @Override
    public float gap(int frame) {
      float[] row = senones.at(frame);
      // The step whose middle frame is nearest.
      int step = Math.min(phones.count() - 1, (frame + 1) / PhoneScores.STEP);
      float best = phones.best(step) - (gaps[step] ? UNWRITTEN : UNWRITTEN_WITHIN);
      for (int noise : noises) {
        best = Math.max(best, row[noise]);
      }
      return best;
    }
  }
}
