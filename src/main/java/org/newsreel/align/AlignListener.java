package org.newsreel.align;

import org.newsreel.model.TimedTranscript;

/** Hears how far an engine has come, on the engine's thread. */
public interface AlignListener {
  AlignListener NONE = new AlignListener() {};

  /**
   * Takes note of progress.
   *
   * @param share of the work that is done, from 0 to 1, never less than before
   */
  default void progress(double share) {}

  /** Takes times of a lower rung than the result will have, good enough until then. */
  default void climbed(TimedTranscript soFar) {}
}
