package org.newsreel.captions;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line with the times of a WebVTT cue.
 *
 * @param start in milliseconds
 * @param end in milliseconds; may be before the start
 * @param settings what follows the times
 */
record VttTimes(long start, long end, String settings) {
  static final String ARROW = "-->";

  private static final String STAMP = "(?:(\\d+):)?(\\d\\d):(\\d\\d)\\.(\\d\\d\\d)";
  private static final Pattern LONE = Pattern.compile(STAMP);
  private static final Pattern LINE =
      Pattern.compile(
          "[ \\t\\f]*" + STAMP + "[ \\t\\f]*-->[ \\t\\f]*" + STAMP + "(?!\\d)(.*)", Pattern.DOTALL);

  /** Hours with more digits than this are still hours: a long time. */
  private static final int MOST_DIGITS = 9;

  private static final int SIXTY = 60;

  static Optional<VttTimes> of(String line) {
    Matcher match = LINE.matcher(line);
    if (!match.matches()) {
      return Optional.empty();
    }
    OptionalLong start = millis(match, 1);
    OptionalLong end = millis(match, 5);
    return start.isPresent() && end.isPresent()
        ? Optional.of(new VttTimes(start.getAsLong(), end.getAsLong(), match.group(9)))
        : Optional.empty();
  }

  /** A time in the text of a cue. */
  static OptionalLong stamp(String text) {
    Matcher match = LONE.matcher(text);
    return match.matches() ? millis(match, 1) : OptionalLong.empty();
  }

  private static OptionalLong millis(Matcher match, int group) {
    long minutes = number(match.group(group + 1));
    long seconds = number(match.group(group + 2));
    if (minutes >= SIXTY || seconds >= SIXTY) {
      return OptionalLong.empty();
    }
    String hours = match.group(group) == null ? "0" : match.group(group);
    return OptionalLong.of(
        ((number(hours) * SIXTY + minutes) * SIXTY + seconds) * 1000
            + number(match.group(group + 3)));
  }

  private static long number(String digits) {
    String significant = digits.replaceFirst("^0+(?=.)", "");
    return significant.length() > MOST_DIGITS ? 999_999_999 : Long.parseLong(significant);
  }
}
