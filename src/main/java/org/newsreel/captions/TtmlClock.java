package org.newsreel.captions;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * How a TTML file counts time: https://www.w3.org/TR/ttml2/#timing-value-time-expression.
 *
 * @param frames in a second
 * @param subFrames in a frame
 * @param ticks in a second
 */
record TtmlClock(double frames, double subFrames, double ticks) {
  private static final Pattern CLOCK =
      Pattern.compile(
          "(\\d{2,9}):(\\d\\d):(\\d\\d)(?:(\\.\\d{1,20})|:(\\d{1,9})(?:\\.(\\d{1,9}))?)?");
  private static final Pattern OFFSET =
      Pattern.compile("(\\d{1,15}(?:\\.\\d{1,20})?)(h|m|s|ms|f|t)");
  private static final Pattern MULTIPLIER = Pattern.compile("(\\d{1,9})[\\s:]+(\\d{1,9})");

  private static final double USUAL_FRAMES = 30;

  /** More hours than this are none that a clip has; so large a number could not be counted with. */
  private static final double MOST_MS = 1e12;

  static TtmlClock of(Element root) {
    Optional<Double> rate = rate(root, "frameRate");
    double frames = rate.orElse(USUAL_FRAMES) * multiplier(root);
    double subFrames = rate(root, "subFrameRate").orElse(1.0);
    double ticks = rate(root, "tickRate").orElse(rate.isPresent() ? frames * subFrames : 1.0);
    return new TtmlClock(frames, subFrames, ticks);
  }

  private static Optional<Double> rate(Element root, String name) {
    String value = TtmlNames.attribute(root, name);
    return value.matches("\\d{1,9}") && Integer.parseInt(value) > 0
        ? Optional.of(Double.valueOf(value))
        : Optional.empty();
  }

  private static double multiplier(Element root) {
    Matcher match = MULTIPLIER.matcher(TtmlNames.attribute(root, "frameRateMultiplier"));
    if (!match.matches()) {
      return 1;
    }
    double multiplier = Double.parseDouble(match.group(1)) / Double.parseDouble(match.group(2));
    return multiplier > 0 && multiplier < MOST_MS ? multiplier : 1;
  }

  /** In milliseconds; nothing where it is no time. */
  OptionalLong millis(String time) {
    Matcher clock = CLOCK.matcher(time);
    if (clock.matches()) {
      return rounded(
          (number(clock, 1) * 60 + number(clock, 2)) * 60
              + number(clock, 3)
              + number(clock, 4)
              + (number(clock, 5) + number(clock, 6) / subFrames) / frames);
    }
    Matcher offset = OFFSET.matcher(time);
    return offset.matches()
        ? rounded(number(offset, 1) * seconds(offset.group(2)))
        : OptionalLong.empty();
  }

  private double seconds(String metric) {
    return switch (metric) {
      case "h" -> 3600;
      case "m" -> 60;
      case "ms" -> 0.001;
      case "f" -> 1 / frames;
      case "t" -> 1 / ticks;
      default -> 1;
    };
  }

  private static double number(Matcher match, int group) {
    String digits = match.group(group);
    return digits == null ? 0 : Double.parseDouble(digits);
  }

  private static OptionalLong rounded(double seconds) {
    return OptionalLong.of(Math.round(Math.min(seconds * 1000, MOST_MS)));
  }
}
