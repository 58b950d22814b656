package org.newsreel.intake;

import java.time.Duration;
import java.util.Locale;

/** Lengths and places as people read them off a player. */
public final class ClockTime {
  private ClockTime() {}

  /** "1:52", or "1:02:03" from an hour on; what is over a second is left out. */
  public static String of(Duration time) {
    return time.toHours() > 0
        ? String.format(
            Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart())
        : String.format(Locale.ROOT, "%d:%02d", time.toMinutes(), time.toSecondsPart());
  }
}
