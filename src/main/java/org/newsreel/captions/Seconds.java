package org.newsreel.captions;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Times as decimal numbers of seconds. */
final class Seconds {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{0,30})?([eE][-+]?\\d)?");

  private Seconds() {}

  /** "1.04", to the millisecond. */
  static String of(Duration time) {
    String seconds = BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros().toPlainString();
    return seconds.contains(".") ? seconds : seconds + ".0";
  }

  /** To the nearest millisecond; nothing where it is no number or negative. */
  static OptionalLong millis(String seconds) {
    return NUMBER.matcher(seconds).matches()
        ? OptionalLong.of(Math.round(Double.parseDouble(seconds) * 1000))
        : OptionalLong.empty();
  }
}
