package org.newsreel.parse.claims;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a clip is, as sites write it: "01:52", "12:36 Min.", "PT1M35S", "218", "95.4". */
final class ClipDuration {
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?:(\\d{1,2}):)?(\\d{1,3}):([0-5]\\d)(?:[.,]\\d{1,3})?(?: ?\\p{L}{1,7}\\.?)?");

  private static final Pattern ISO =
      Pattern.compile(
          "(?i)P(?:(\\d{1,2})D)?T?(?:(\\d{1,3})H)?(?:(\\d{1,4})M)?(?:(\\d{1,6})(?:[.,]\\d{1,9})?S)?");

  private static final Pattern SECONDS = Pattern.compile("(\\d{1,6})(?:[.,]\\d{1,9})?( ?s)?");

  private ClipDuration() {}

  /** Nothing of zero length is a duration: sites write 0 where they do not know. */
  static Optional<Duration> of(String text) {
    String plain = text.strip();
    if (plain.length() > 30) {
      return Optional.empty();
    }
    return read(plain).filter(Duration::isPositive);
  }

  private static Optional<Duration> read(String text) {
    Matcher clock = CLOCK.matcher(text);
    if (clock.matches()) {
      return Optional.of(length(0, number(clock, 1), number(clock, 2), number(clock, 3)));
    }
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return Optional.of(length(number(iso, 1), number(iso, 2), number(iso, 3), number(iso, 4)));
    }
    Matcher seconds = SECONDS.matcher(text);
    return seconds.matches()
        ? Optional.of(Duration.ofSeconds(number(seconds, 1)))
        : Optional.empty();
  }

  private static Duration length(long days, long hours, long minutes, long seconds) {
    return Duration.ofDays(days).plusHours(hours).plusMinutes(minutes).plusSeconds(seconds);
  }

  private static long number(Matcher matcher, int group) {
    return matcher.group(group) == null ? 0 : Long.parseLong(matcher.group(group));
  }
}
