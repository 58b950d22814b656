package org.newsreel.captions;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.newsreel.model.Span;

/**
 * A word with its time, or a piece of one that is too wide for a line: a whole sentence may be one
 * word in a script without spaces.
 *
 * @param afterSpace whether a space separates it from the part before
 * @param start in milliseconds
 * @param end in milliseconds
 */
record Part(String text, boolean afterSpace, long start, long end) {
  private static final Pattern CLAUSE_END =
      Pattern.compile(
          ".*[.!?,;:\u2013\u2014\u2026\u060C\u061B\u061F\u06D4\u0964\u3001\u3002\uFF0C\uFF1B\uFF1A"
              + "\uFF01\uFF1F][^\\p{L}\\p{N}]*",
          Pattern.DOTALL);

  /** Cuts a word to parts no wider than {@code most}, as far as its script allows. */
  static List<Part> of(String text, Span said, int most) {
    long start = said.start().toMillis();
    long end = said.end().toMillis();
    if (Width.of(text) <= most) {
      return List.of(new Part(text, true, start, end));
    }
    List<Part> parts = new ArrayList<>();
    long whole = Width.of(text);
    long before = 0;
    for (String piece : pieces(text, most / 2)) {
      long after = before + Width.of(piece);
      parts.add(
          new Part(
              piece,
              parts.isEmpty(),
              start + (end - start) * before / whole,
              start + (end - start) * after / whole));
      before = after;
    }
    return parts;
  }

  private static List<String> pieces(String text, int most) {
    List<String> pieces = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    int from = 0;
    int last = 0;
    for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
      if (last > from && Width.of(text.substring(from, at)) > most) {
        pieces.add(text.substring(from, last));
        from = last;
      }
      last = at;
    }
    pieces.add(text.substring(from));
    return pieces;
  }

  /** The same with words before it that are not said. */
  Part led(String words) {
    return words.isEmpty() ? this : new Part(words + " " + text, afterSpace, start, end);
  }

  /** The same with words after it that are not said. */
  Part followed(String words) {
    return words.isEmpty() ? this : new Part(text + " " + words, afterSpace, start, end);
  }

  boolean endsClause() {
    return CLAUSE_END.matcher(text).matches();
  }

  /** The text of a row of parts. */
  static String text(List<Part> parts) {
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      text.append(part.afterSpace() && !text.isEmpty() ? " " : "").append(part.text());
    }
    return text.toString();
  }
}
