package org.newsreel.align.search;

/** What a recording sounds like, frame by frame. Asked in the order of frames. */
public interface Scores {
  int frames();

  /**
   * How well each column fits a frame; only the columns of words that are in play need be there.
   */
  float[] at(int frame);

  /** How well a frame fits what is between words: silence, noise, or speech that nobody wrote. */
  float gap(int frame);
}
