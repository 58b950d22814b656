package org.newsreel.intake;

import java.time.Duration;
import java.time.Instant;

/** When a feed is looked at again. */
final class FeedSchedule {
  static final Duration USUAL = Duration.ofHours(1);

  /** A feed that failed for long is not given up: hosts move, and come back. */
  static final Duration LONGEST = Duration.ofDays(2);

  private FeedSchedule() {}

  /**
   * When to look again.
   *
   * @param failures how often it failed in a row; each doubles the wait
   */
  static Instant next(int failures, Instant now) {
    Duration wait = USUAL.multipliedBy(1L << Math.min(failures, 10));
    return now.plus(wait.compareTo(LONGEST) < 0 ? wait : LONGEST);
  }
}
