package org.newsreel.align;

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
 * found.
 */
final class PhoneSearch {
  /** In frames: how far from the rough way the exact one may be, and from that a second one. */
  private static final int MARGIN = 75;

  private static final int SECOND_MARGIN = 30;

  /** States times frames that are looked at one and all; in longer recordings, only the best. */
  private static final long MOST_WORK = 400_000_000;

  /** In nepers. */
  private static final float BEAM = 2000;

  private final Features features;
  private final PhoneScores phones;
  private final SearchCosts costs;

  PhoneSearch(Features features, PhoneScores phones, SearchCosts costs) {
    this.features = features;
    this.phones = phones;
    this.costs = costs;
  }

  /** Steps of {@link PhoneScores} are its frames. */
  Path rough(Chain chain) {
    long work = (long) chain.columns(0, chain.words()).length * phones.count();
    Band band = work > MOST_WORK ? new Beam(chain.words(), BEAM) : Band.whole(chain.words());
    return Viterbi.best(chain, new RoughScores(), band);
  }

  /** Searches near the rough way, gets used to the voices, and searches again. */
  Path exact(AcousticModel model, Chain chain, Path rough) {
    Around near = Around.of(rough, PhoneScores.STEP, features.frames(), MARGIN);
    Path first = exact(model, chain, near);
    AcousticModel adapted = Adaptation.of(model, features, first.heard().toArray());
    Around nearer = Around.of(first, 1, features.frames(), SECOND_MARGIN);
    return exact(adapted, chain, nearer);
  }

  private Path exact(AcousticModel model, Chain chain, Band band) {
    return Viterbi.best(chain, new ExactScores(model, chain, band), band);
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
    public float pause(int frame) {
      return phones.quiet(frame);
    }

    @Override
    public float unwritten(int frame) {
      return Math.max(phones.quiet(frame), phones.best(frame) - costs.misfit());
    }
  }

  private final class ExactScores implements Scores {
    private final int[] noises;
    private final SenoneScores senones;

    ExactScores(AcousticModel model, Chain chain, Band band) {
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
    public float pause(int frame) {
      float[] row = senones.at(frame);
      float best = row[noises[0]];
      for (int noise : noises) {
        best = Math.max(best, row[noise]);
      }
      return best;
    }

    @Override
    public float unwritten(int frame) {
      // The step whose middle frame is nearest.
      int step = Math.min(phones.count() - 1, (frame + 1) / PhoneScores.STEP);
      return Math.max(pause(frame), phones.best(step) - costs.misfit());
    }
  }
}
