package org.newsreel.align.search;

/**
 * Which words may be said at a frame: from {@code low} up to, but not including, {@code high}. Both
 * never fall, and {@code low} is never above {@code high} of the frame before.
 */
public interface Band {
  int low(int frame);

  int high(int frame);

  /**
   * Takes note of how well the places before words were reached at a frame.
   *
   * @param reached in nepers, from place {@code low} up to and with place {@code high}
   */
  default void reached(int frame, float[] reached, int low, int high) {}

  /** All words at all frames. */
  static Band whole(int words) {
    return new Band() {
      @Override
      public int low(int frame) {
        return 0;
      }

      @Override
      public int high(int frame) {
        return words;
      }
    };
  }
}
