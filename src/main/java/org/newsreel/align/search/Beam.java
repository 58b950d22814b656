package org.newsreel.align.search;

/**
 * A band that follows the search: words far worse than the best are left behind, and words ahead
 * come into play once they are near enough. Bounds the work for long recordings. For one search,
 * and knows the bounds of the frame that is searched only.
 */
public final class Beam implements Band {
  /** So many words more come into play at once, so that unsaid text is soon passed over. */
  private static final int AHEAD = 32;

  private final int words;
  private final float width;
  private int low;
  private int high;

  /**
   * Makes a beam.
   *
   * @param width in nepers: what is worse than the best by more is left behind
   */
  public Beam(int words, float width) {
    this.words = words;
    this.width = width;
    high = Math.min(words, AHEAD);
  }

  @Override
  public int low(int frame) {
    return low;
  }

  @Override
  public int high(int frame) {
    return high;
  }

  @Override
  public void reached(int frame, float[] reached, int from, int to) {
    float best = Float.NEGATIVE_INFINITY;
    for (int place = from; place <= to; place++) {
      best = Math.max(best, reached[place]);
    }
    while (low < to && reached[low] < best - width) {
      low++;
    }
    if (reached[to] >= best - width) {
      high = Math.min(words, to + AHEAD);
    }
  }
}
