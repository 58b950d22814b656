package org.newsreel.model;

import java.time.Duration;

/** A half-open stretch of clip time: {@code start} is inside, {@code end} is not. */
public record Span(Duration start, Duration end) {
  public Span {
    if (start.isNegative() || end.compareTo(start) < 0) {
      throw new IllegalArgumentException("span from " + start + " to " + end);
    }
  }

  public static Span ofMillis(long start, long end) {
    return new Span(Duration.ofMillis(start), Duration.ofMillis(end));
  }

  public boolean contains(Duration time) {
    return time.compareTo(start) >= 0 && time.compareTo(end) < 0;
  }
}
