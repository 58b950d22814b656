package org.newsreel.feeds;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sizes and times of files, as feeds write them. */
final class Lengths {
  private static final Pattern CLOCK =
      Pattern.compile("(?:(?:(\\d{1,3}):)?(\\d{1,4}):)?(\\d{1,6})(?:[.,]\\d{1,9})?");

  private Lengths() {}

  /** Bytes; 0 where it cannot be. */
  static long bytes(String text) {
    return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
  }

  /** Seconds, minutes and seconds, or hours too. */
  static Optional<Duration> time(String text) {
    Matcher clock = CLOCK.matcher(text);
    if (!clock.matches()) {
      return Optional.empty();
    }
    Duration time =
        Duration.ofHours(number(clock, 1))
            .plusMinutes(number(clock, 2))
            .plusSeconds(number(clock, 3));
    return time.isZero() ? Optional.empty() : Optional.of(time);
  }

  private static long number(Matcher clock, int group) {
    String number = clock.group(group);
    return number == null ? 0 : Long.parseLong(number);
  }
}
