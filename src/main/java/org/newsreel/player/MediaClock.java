package org.newsreel.player;

import java.time.Duration;

/** Tells which moment of a clip is heard now. Safe and cheap from any thread. */
public interface MediaClock {
  /**
   * The moment that is heard, from the start of the clip. While the clock runs it never goes back,
   * a seek apart.
   */
  Duration position();

  /** Whether the clip is playing; the position begins to move when the sound does. */
  boolean isRunning();

  /** Clip seconds for each second of the wall clock while running; 1 is as recorded. */
  double speed();
}
