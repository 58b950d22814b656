package org.newsreel.cli;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text as a terminal can show it: pages and file names may hold characters that would move the
 * cursor, or be taken for commands.
 */
final class Plain {
  /** Controls, and the marks that turn the direction of what follows. */
  private static final Pattern UNSAFE =
      Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+");

  private Plain() {}

  static String line(String text) {
    return UNSAFE.matcher(text).replaceAll(" ").strip();
  }

  /** A constant as people write it: "skip link". */
  static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
