package org.newsreel.ui;

import java.text.Bidi;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Cuts text that has right-to-left parts into runs that JavaFX 26.0.1 lays out well. Left whole, it
 * puts letters of two fonts in one run in a wrong order on Linux (a full stop on the wrong side of
 * its sentence): so letters, marks and spaces are runs of their own. And where a line ends inside a
 * run, it looks for a space up to a run's length before the run's start
 * (PrismTextLayout.computeTrailingSpaceWidth), which throws at the start of the text: so something
 * unseen stands there. Can go when a release does both right.
 */
final class BidiRuns {
  private static final int LONGEST = 40;

  /** Zero-width no-break spaces; U+2060, their successor, is as wide as a box in many fonts. */
  private static final String UNSEEN = "\uFEFF".repeat(LONGEST);

  private static final String LEFTWARD =
      "\\p{IsArabic}\\p{IsHebrew}\\p{IsSyriac}\\p{IsThaana}\\p{IsNko}\\p{M}";

  private static final Pattern RUN =
      Pattern.compile(
          "[%1$s]{1,%2$d}|\\s{1,%2$d}|[\\p{L}\\p{N}&&[^%1$s]]{1,%2$d}|."
              .formatted(LEFTWARD, LONGEST),
          Pattern.DOTALL);

  private BidiRuns() {}

  /** What stands unseen before the runs of a text; some fonts draw it as a box if they may. */
  static String lead(String text) {
    return isNeededBy(text) ? UNSEEN : "";
  }

  /** The runs of a text; a text without right-to-left parts is one. */
  static List<String> of(String text) {
    return isNeededBy(text)
        ? RUN.matcher(text).results().map(MatchResult::group).toList()
        : List.of(text);
  }

  private static boolean isNeededBy(String text) {
    return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
  }
}
