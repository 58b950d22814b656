package org.newsreel.player;

import java.util.concurrent.atomic.AtomicLong;

/**
 * What a clock shows until it is set again: a place that stands, or one that moves with the wall
 * clock.
 *
 * @param speed as set, which may not be heard yet
 * @param nanos when it was set, on {@link System#nanoTime}'s scale
 * @param line the line time heard then, in seconds
 * @param limit the line time, in seconds, at which it stops by itself
 * @param latest the farthest place that this run has shown, in nanoseconds
 */
record ClockFace(
    boolean running,
    double speed,
    long nanos,
    double line,
    double limit,
    PlaceMap map,
    AtomicLong latest) {

  static ClockFace standing(boolean running, double place, double speed) {
    return new ClockFace(running, speed, 0, 0, 0, PlaceMap.from(place, speed), unseen());
  }

  static AtomicLong unseen() {
    return new AtomicLong(Long.MIN_VALUE);
  }

  /** The place in nanoseconds; never before one that was shown already. */
  long placeAt(long now) {
    double time = Math.min(limit, line + (now - nanos) / 1e9);
    long place = Math.round(map.placeAt(time) * 1e9);
    return latest.accumulateAndGet(place, Math::max);
  }
}
