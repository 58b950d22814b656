package org.newsreel.align.search;

/**
 * The likeliest way through a chain.
 *
 * @param starts the first frame of each word; -1 where it is left out
 * @param ends the frame after the last of each word; -1 where it is left out
 * @param states the state at each frame; {@link #PAUSE} or {@link #UNWRITTEN} between words
 */
public record Path(int[] starts, int[] ends, int[] states) {
  public static final int PAUSE = -1;

  /** Something is said, but none of the words. */
  public static final int UNWRITTEN = -2;
}
