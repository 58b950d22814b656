package org.newsreel.parse;

import java.util.List;

/** How far somebody's words go below the label that names them. */
final class Quotation {
  /** Nobody is quoted for longer in a report; a mark forgotten must not swallow the rest. */
  private static final int MOST_PARAGRAPHS = 12;

  private Quotation() {}

  /** The index after the last paragraph of the quotation that begins at {@code start}, if any. */
  static int end(List<Line> lines, List<Look> looks, int start) {
    int limit = start;
    while (limit < Math.min(lines.size(), start + MOST_PARAGRAPHS)
        && looks.get(limit) == Look.TEXT) {
      limit++;
    }
    List<String> paragraphs = lines.subList(start, limit).stream().map(Line::text).toList();
    if (paragraphs.isEmpty()) {
      return start;
    }
    return QuoteMarks.open(paragraphs.getFirst())
        ? start + marked(paragraphs)
        : start + block(lines.subList(start, limit));
  }

  /** How many paragraphs a quotation in quotation marks has. */
  private static int marked(List<String> paragraphs) {
    String first = paragraphs.getFirst();
    return QuoteMarks.close(first) || !QuoteMarks.unbalanced(first)
        ? whole(paragraphs, 1)
        : closed(paragraphs);
  }

  /** Each paragraph may have marks of its own at both ends. */
  private static int whole(List<String> paragraphs, int from) {
    int end = from;
    while (end < paragraphs.size() && QuoteMarks.isOneQuotation(paragraphs.get(end))) {
      end++;
    }
    return end;
  }

  /** Or the last alone closes what the first, and perhaps each between, has opened. */
  private static int closed(List<String> paragraphs) {
    int reopened = 1;
    for (int i = 1; i < paragraphs.size(); i++) {
      String text = paragraphs.get(i);
      boolean opens = QuoteMarks.open(text);
      if (opens != QuoteMarks.unbalanced(text)) {
        return i + 1;
      }
      reopened = opens && reopened == i ? i + 1 : reopened;
    }
    return reopened;
  }

  /** Without marks, the lines up to the next blank one. */
  private static int block(List<Line> lines) {
    int end = 1;
    while (end < lines.size() && !lines.get(end).afterBlank() && !lines.getFirst().afterBlank()) {
      end++;
    }
    return end;
  }
}
