package org.newsreel.align;

import java.util.Arrays;
import org.newsreel.align.acoustic.AcousticModel;
import org.newsreel.align.acoustic.Features;
import org.newsreel.align.acoustic.PhoneScores;
import org.newsreel.align.acoustic.SenoneScores;
import org.newsreel.align.search.Band;
import org.newsreel.align.search.Chain;
import org.newsreel.align.search.Path;
import org.newsreel.align.search.Scores;
import org.newsreel.align.search.Viterbi;

/** Finds the way through a recording: roughly over all of it, then exactly along what was found. */
final class PhoneSearch {
  /** In nepers a frame: how much worse than the best phone speech that nobody wrote down fits. */
  static final float BETA = Float.parseFloat(System.getProperty("beta", "4"));

  static final float FBETA = Float.parseFloat(System.getProperty("fbeta", "8"));
  static final float FGAP = Float.parseFloat(System.getProperty("fgap", "12"));
  /** In nepers: what it costs to pause between words. */
  static final float GAP = Float.parseFloat(System.getProperty("gap", "8"));

  /** In frames: how far from the rough way the exact one may be. */
  static final int MARGIN = Integer.getInteger("margin", 150);

  private final AcousticModel model;
  private final Features features;
  private final PhoneScores phones;

  PhoneSearch(AcousticModel model, Features features, PhoneScores phones) {
    this.model = model;
    this.features = features;
    this.phones = phones;
  }

  Path coarse(Chain chain) {
    Band all = new Whole(chain.words());
    return Viterbi.best(chain, new CoarseScores(), all, GAP / PhoneScores.STEP);
  }

  int[] roughSenones(Chain chain, Path rough) {
    int[] sen = new int[features.frames()];
    Arrays.fill(sen, -1);
    int[] cols = chain.columns(0, chain.words());
    float[] row = new float[model.phones()*3];
    for (int t = 0; t < rough.states().length; t++) if (rough.states()[t] >= 0) { int ph=cols[rough.states()[t]];
      int[] q={ph*3,ph*3+1,ph*3+2}; float[] o=new float[3]; new org.newsreel.align.acoustic.Scorer(model,features).score(q,t*3,1,1,o);
      int b=0; for(int i=1;i<3;i++) if(o[i]>o[b]) b=i; sen[t*3]=ph*3+b; }
    return sen;
  }

  Path fine(Chain chain, Path rough) {
    Band band = Around.of(rough, features.frames());
    if (Boolean.getBoolean("full")) band = new Whole(chain.words());
    return Viterbi.best(chain, new FineScores(chain, band), band, FGAP);
  }

  private record Whole(int words) implements Band {
    @Override
    public int low(int frame) {
      return 0;
    }

    @Override
    public int high(int frame) {
      return words;
    }
  }

  /** The words that the rough way says within a margin of each frame. */
  private record Around(int[] lows, int[] highs) implements Band {
    static Around of(Path rough, int frames) {
      int words = rough.starts().length;
      int[] lows = new int[frames];
      int[] highs = new int[frames];
      Arrays.fill(lows, words);
      int reached = 0;
      int low = 0;
      int high = 0;
      int[] placeAt = new int[frames];
      // The word at each frame: the last begun.
      int word = 0;
      for (int i = 0; i < words; i++) {
        if (rough.starts()[i] >= 0) {
          int from = rough.starts()[i] * PhoneScores.STEP;
          for (; reached < Math.min(from, frames); reached++) {
            placeAt[reached] = word;
          }
          word = i;
        }
      }
      for (; reached < frames; reached++) {
        placeAt[reached] = word;
      }
      for (int t = 0; t < frames; t++) {
        lows[t] = t < MARGIN ? 0 : placeAt[t - MARGIN];
        highs[t] = t + MARGIN >= frames ? words : Math.min(words, placeAt[t + MARGIN] + 1);
      }
      return new Around(lows, highs);
    }

    @Override
    public int low(int frame) {
      return lows[frame];
    }

    @Override
    public int high(int frame) {
      return highs[frame];
    }
  }

  private final class CoarseScores implements Scores {
    private final float[] row = new float[model.phones()];

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
      return gapAt(frame);
    }
  }

  private float gapAt(int place) {
    return Math.max(phones.quiet(place), phones.best(place) - BETA);
  }

  private final class FineScores implements Scores {
    private final SenoneScores senones;

    FineScores(Chain chain, Band band) {
      senones =
          new SenoneScores(
              model,
              features,
              (first, last) ->
                  java.util.stream.IntStream.concat(
                          java.util.stream.IntStream.of(chain.columns(band.low(first), band.high(last))),
                          java.util.stream.IntStream.range(0,126).filter(i -> Boolean.getBoolean("exact") || model.isNoise(i/3)))
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
      float[] r=senones.at(frame); float q=-1e30f,b=-1e30f; for(int i=0;i<126;i++) if(model.isNoise(i/3)) q=Math.max(q,r[i]); else b=Math.max(b,r[i]);
      if (!Boolean.getBoolean("exact")) b = phones.best(Math.min(phones.count() - 1, (frame + 1) / PhoneScores.STEP)); return Math.max(q,b-FBETA);
    }
  }
}
