package org.newsreel.player;

/**
 * Notices a line that is no device: one that stands still though it has sound to play, and one that
 * swallows whatever it is given (ALSA's "null"). All times in seconds.
 */
final class LineWatch {
  private static final double STANDING = 1;

  /** A device may fetch some of this ahead; nothing that sounds fetches a second. */
  private static final double AHEAD = 1;

  private final long started;
  private long moved;
  private double position;

  LineWatch(long started) {
    this.started = started;
    this.moved = started;
  }

  /** Whether a line at this position, with sound waiting in it, can still be believed. */
  boolean isSound(long now, double at) {
    if (at != position) {
      position = at;
      moved = now;
    }
    return (now - moved) / 1e9 < STANDING && at - (now - started) / 1e9 < AHEAD;
  }

  /** Whether the line has ever played as a device does. */
  boolean hasPlayed(long now) {
    return (now - started) / 1e9 > STANDING && position > 0;
  }
}
