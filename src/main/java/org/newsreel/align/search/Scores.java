package org.newsreel.align.search;

/** What a recording sounds like, frame by frame. Asked in the order of frames. */
public interface Scores {
  int frames();

  /**
   * How well each column fits a frame; only the columns of words that are in play need be there.
   */
  float[] at(int frame);

  /** How well silence or noise fits a frame. */
  float pause(int frame);

  /** How well anything that may be heard fits a frame, speech that nobody wrote down above all. */
  float unwritten(int frame);
}
