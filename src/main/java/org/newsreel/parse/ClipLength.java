package org.newsreel.parse;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line that says how long the clip is: "01:52", "1:02:03", "12:36 Min.", "PT1M35S". */
final class ClipLength {
  private static final int LONGEST = 60;

  private static final Set<String> WORDS = Words.in(Phrases::length);

  private static final Pattern CLOCK =
      Pattern.compile("(?:(\\d{1,2}):)?(\\d{1,3}):([0-5]\\d)(?!\\d|:)");

  private static final Pattern ISO =
      Pattern.compile("(?i)PT(?=\\d)(\\d{1,3}H)?(\\d{1,4}M)?(\\d{1,6}S)?");

  private ClipLength() {}

  static Optional<Duration> in(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    String text = Digits.western(Phrases.key(line));
    if (ISO.matcher(text).matches()) {
      return Optional.of(Duration.parse(text));
    }
    Matcher clock = CLOCK.matcher(text);
    return clock.find() && isAlone(text.substring(0, clock.start()), text.substring(clock.end()))
        ? Optional.of(length(clock))
        : Optional.empty();
  }

  private static boolean isAlone(String before, String after) {
    return WORDS.containsAll(Words.of(before)) && WORDS.containsAll(Words.of(after));
  }

  private static Duration length(Matcher clock) {
    long hours = clock.group(1) == null ? 0 : Long.parseLong(clock.group(1));
    return Duration.ofHours(hours)
        .plusMinutes(Long.parseLong(clock.group(2)))
        .plusSeconds(Long.parseLong(clock.group(3)));
  }
}
