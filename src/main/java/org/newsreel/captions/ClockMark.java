package org.newsreel.captions;

import java.time.Duration;
import java.util.Locale;
import org.newsreel.model.Span;

/** Times as caption files have them: hours, minutes, seconds and milliseconds. */
final class ClockMark {
  private ClockMark() {}

  /**
   * "00:00:01.000 --> 00:00:02.500".
   *
   * @param point between seconds and milliseconds
   */
  static String of(Span span, char point) {
    return of(span.start(), point) + " --> " + of(span.end(), point);
  }

  static String of(Duration time, char point) {
    return String.format(
        Locale.ROOT,
        "%02d:%02d:%02d%c%03d",
        time.toHours(),
        time.toMinutesPart(),
        time.toSecondsPart(),
        point,
        time.toMillisPart());
  }
}
