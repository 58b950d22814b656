package org.newsreel.parse;

import java.util.ArrayList;
import java.util.List;
import org.newsreel.model.Page;
import org.newsreel.model.TextRange;

/** Cuts a page into its lines that are not blank. */
final class PageLines {
  /** No story comes near; a page of more lines is a table or a trap, and costs too much memory. */
  private static final int MOST = 50_000;

  private final String text;
  private final boolean mayBeGlued;
  private final List<Line> lines = new ArrayList<>();
  private boolean afterBlank = true;

  private PageLines(String text, boolean mayBeGlued) {
    this.text = text;
    this.mayBeGlued = mayBeGlued;
  }

  static List<Line> of(Page page) throws ParseException {
    PageLines lines = new PageLines(page.text(), true);
    lines.cut(new TextRange(0, page.text().length()), page.origin());
    return lines.lines;
  }

  /** Those of a stretch of what a web page shows, which ends every line where it should. */
  static List<Line> of(String text, TextRange stretch, String place) throws ParseException {
    PageLines lines = new PageLines(text, false);
    lines.cut(stretch, place);
    return lines.lines;
  }

  private void cut(TextRange stretch, String place) throws ParseException {
    int start = stretch.start();
    for (int i = start; i <= stretch.end(); i++) {
      if (i == stretch.end() || endsLine(text.charAt(i))) {
        boolean insideCrLf = i > stretch.start() && i == start && text.charAt(i - 1) == '\r';
        if (!insideCrLf) {
          addParts(start, i);
        }
        start = i + 1;
      }
      if (lines.size() > MOST) {
        throw new ParseException(place, "at most " + MOST + " lines of text; there were more");
      }
    }
  }

  private static boolean endsLine(char character) {
    return switch (character) {
      case '\n', '\r', '\f', '\u000B', '\u0085', '\u2028', '\u2029' -> true;
      default -> false;
    };
  }

  private void addParts(int start, int end) {
    int footer = mayBeGlued ? gluedFooter(start, end) : end;
    int label = SpeakerLabel.endBeforeQuote(text, start, footer);
    int before = lines.size();
    add(start, label);
    add(label, footer);
    add(footer, end);
    afterBlank |= lines.size() == before;
  }

  private void add(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Line.isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && Line.isSpace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      lines.add(new Line(text.substring(from, to), new TextRange(from, to), afterBlank));
      afterBlank = false;
    }
  }

  /** Where a link past the next section is glued to what precedes it, or the line's end. */
  private int gluedFooter(int start, int end) {
    int first = end;
    for (Phrases phrases : Phrases.ALL) {
      for (String link : phrases.sectionLinks()) {
        int at = text.indexOf(link, start, first);
        if (at > start && isGlued(start, at)) {
          first = at;
        }
      }
    }
    return first;
  }

  /** Whether a new line should have begun here: after a sentence's end, or within a "word". */
  private boolean isGlued(int start, int at) {
    int before = at - 1;
    while (before >= start && Line.isSpace(text.charAt(before))) {
      before--;
    }
    return before >= start && (before == at - 1 || !Character.isLetterOrDigit(text.charAt(before)));
  }
}
