package org.newsreel.player;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which place of the clip is heard at which moment of a line's own time. Both are in seconds, line
 * time from the line's start.
 *
 * @param segments in the order of time, at least one
 */
record PlaceMap(List<Segment> segments) {
  /**
   * From {@code line} on, {@code speed} clip seconds are heard in each second, from {@code place}.
   */
  record Segment(double line, double place, double speed) {
    double placeAt(double time) {
      return place + (time - line) * speed;
    }
  }

  PlaceMap {
    segments = List.copyOf(segments);
  }

  static PlaceMap from(double place, double speed) {
    return new PlaceMap(List.of(new Segment(0, place, speed)));
  }

  double placeAt(double line) {
    return segments.get(segmentAt(line)).placeAt(line);
  }

  /**
   * Goes on at another speed.
   *
   * @param heard what lies before this line time is no longer asked for
   */
  PlaceMap with(Segment next, double heard) {
    return new PlaceMap(
        Stream.concat(segments.stream().skip(segmentAt(heard)), Stream.of(next)).toList());
  }

  private int segmentAt(double line) {
    int index = segments.size() - 1;
    while (index > 0 && segments.get(index).line() > line) {
      index--;
    }
    return index;
  }
}
