package org.newsreel.align;

/**
 * The level that parts speech from pauses, at each second of a sound. It lies between what is quiet
 * and what is loud within 15 seconds around, so that noise, a bed of music, and the louder and
 * softer parts of a clip each get their own.
 */
final class Threshold {
  private static final int BLOCK = Loudness.STEPS_PER_SECOND;
  private static final int AROUND = 15;

  private static final double QUIET = 0.05;
  private static final double LOUD = 0.9;

  /** How far up from quiet to loud, and at least how far in dB. */
  private static final double RISE = 0.4;

  private static final double LEAST_RISE = 4;

  /** Breath and reverberation lie deeper than this many dB below speech, soft sounds above. */
  private static final double DEPTH = 28;

  /** What is this many dB softer than the clip is no speech of its own. */
  private static final double SOFTER = 15;

  private final double[] levels;

  private Threshold(double[] levels) {
    this.levels = levels;
  }

  static Threshold of(Loudness sound) {
    LevelCount all = new LevelCount();
    all.add(sound, 0, sound.steps());
    double clip = all.levelBelow(LOUD);
    double[] levels = new double[(sound.steps() + BLOCK - 1) / BLOCK];
    LevelCount near = new LevelCount();
    near.add(sound, 0, AROUND * BLOCK);
    for (int i = 0; i < levels.length; i++) {
      near.add(sound, (i + AROUND) * BLOCK, (i + AROUND + 1) * BLOCK);
      near.remove(sound, (i - AROUND - 1) * BLOCK, (i - AROUND) * BLOCK);
      levels[i] = between(near.levelBelow(QUIET), Math.max(near.levelBelow(LOUD), clip - SOFTER));
    }
    return new Threshold(levels);
  }

  private static double between(double quiet, double loud) {
    double rise = Math.max(RISE * (loud - quiet), LEAST_RISE);
    return Math.max(quiet + rise, loud - DEPTH);
  }

  double at(int step) {
    return levels[step / BLOCK];
  }

  /** How often each level occurs, in half dB. */
  static final class LevelCount {
    private final int[] counts = new int[240];
    private int all;

    void add(Loudness sound, int from, int to) {
      count(sound, from, to, 1);
    }

    void remove(Loudness sound, int from, int to) {
      count(sound, from, to, -1);
    }

    private void count(Loudness sound, int from, int to, int by) {
      for (int i = Math.max(from, 0); i < Math.min(to, sound.steps()); i++) {
        int level = Math.round((sound.level(i) - Loudness.SILENCE) * 2);
        counts[Math.min(level, counts.length - 1)] += by;
        all += by;
      }
    }

    /** The level that {@code share} of the time lies below. */
    double levelBelow(double share) {
      int level = 0;
      for (long below = counts[0]; below < share * all; below += counts[level]) {
        level++;
      }
      return Loudness.SILENCE + level / 2.0;
    }
  }
}
