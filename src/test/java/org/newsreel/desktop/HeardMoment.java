package org.newsreel.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What was heard at a moment, told from a recording; all in seconds.
 *
 * @param clock the place that the program's clock showed then
 * @param place of the clip that was heard
 * @param sure whether the place could be told
 */
record HeardMoment(double wall, double clock, double place, boolean sure) {
  private static final double STEP = 0.02;
  private static final double SURE = 0.75;

  /**
   * Every loud moment of a recording for which the clock is known.
   *
   * @param start the wall time of its first sample
   * @param length of the recording
   */
  static List<HeardMoment> all(HeardPlaces places, ClockLog log, double start, double length) {
    List<HeardMoment> moments = new ArrayList<>();
    double heard = 0;
    for (double at = 0.1; at < length - 0.1; at += STEP) {
      OptionalDouble clock = log.at(start + at);
      if (clock.isEmpty() || !places.isLoud(at)) {
        continue;
      }
      HeardPlaces.Place near = places.find(at, clock.getAsDouble());
      // Old sound that outlives a jump is not near the clock, but goes on from where it was.
      HeardPlaces.Place on = near.sureness() < SURE ? places.find(at, heard + STEP) : near;
      HeardPlaces.Place best = on.sureness() > near.sureness() ? on : near;
      boolean sure = best.sureness() >= SURE;
      heard = sure ? best.seconds() : heard + STEP;
      moments.add(new HeardMoment(start + at, clock.getAsDouble(), best.seconds(), sure));
    }
    return moments;
  }
}
