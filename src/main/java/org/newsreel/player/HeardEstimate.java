package org.newsreel.player;

/**
 * What is heard of a line now, from its position. The position moves in steps, each when the device
 * fetches what it will sound next, so it is ahead of what is heard, and right just before each
 * step: the estimate runs with the wall clock along the lower edge of the steps. All times in
 * seconds.
 *
 * <p>PulseAudio's steps are 20 ms; a recording of its device ({@code SoundJourneyTest}) never was
 * further from this clock than 36 ms, 15 of which may be the measure's own.
 */
final class HeardEstimate {
  /**
   * How fast the estimate may catch up, in seconds a second: more than any two clocks drift apart,
   * and less than half a millisecond between steps.
   */
  private static final double CATCH_UP = 0.02;

  private long nanos;
  private double line;

  /** A line that starts at {@code nanos}, of which nothing is heard before. */
  HeardEstimate(long nanos) {
    this.nanos = nanos;
  }

  /** Takes in that the line's position was {@code position} at {@code now}. */
  void update(long now, double position) {
    double expected = at(now);
    double farthest = expected + CATCH_UP * (now - nanos) / 1e9;
    line = Math.max(Math.min(position, farthest), 0);
    nanos = now;
  }

  double at(long now) {
    return line + (now - nanos) / 1e9;
  }
}
