package org.newsreel.parse;

import java.util.Optional;
import org.newsreel.model.Person;

/** The line that names who speaks next: "(Name, role)". */
final class SpeakerLabel {
  private static final int LONGEST = 200;
  private static final String OPENERS = "(\uFF08[";
  private static final String CLOSERS = ")\uFF09]";
  private static final String COMMAS = ",\u060C\u3001\uFF0C";

  private SpeakerLabel() {}

  /**
   * Who the line names, if it is a label. A remark in brackets looks like one; what follows tells.
   *
   * @param next the text of the line below; empty where there is none
   * @param nextIsBelow whether it stands right below, without a blank line between
   */
  static Optional<Person> in(String line, String next, boolean nextIsBelow) {
    Person person = person(line);
    boolean quoted = QuoteMarks.open(next) && Names.isName(person.name());
    boolean named =
        !person.role().isEmpty()
            && Names.isFullName(person.name())
            && nextIsBelow
            && !next.isEmpty();
    return quoted || named ? Optional.of(person) : Optional.empty();
  }

  /** What is before and after the first comma of a line in brackets. */
  static Person person(String line) {
    String inside = inside(line);
    int comma = comma(inside);
    return new Person(
        Line.plain(inside.substring(0, comma)),
        Line.plain(inside.substring(Math.min(comma + 1, inside.length()))));
  }

  /** Where a label ends that has its quotation on the same line; {@code start} where none does. */
  static int endBeforeQuote(String text, int start, int end) {
    int open = start;
    while (open < end && Line.isSpace(text.charAt(open))) {
      open++;
    }
    if (open == end || OPENERS.indexOf(text.charAt(open)) < 0) {
      return start;
    }
    for (int i = open; i < Math.min(end, open + LONGEST); i++) {
      if (CLOSERS.indexOf(text.charAt(i)) >= 0) {
        String quote = text.substring(i + 1, Math.min(end, i + LONGEST));
        return in(text.substring(open, i + 1), quote, true).isPresent() ? i + 1 : start;
      }
    }
    return start;
  }

  /** What is between the brackets of a line that is nothing but a bracket; else nothing. */
  static String inside(String line) {
    String bare = withoutTail(line);
    boolean bracketed =
        bare.length() > 2
            && bare.length() <= LONGEST
            && OPENERS.indexOf(bare.charAt(0)) >= 0
            && CLOSERS.indexOf(bare.charAt(bare.length() - 1)) >= 0;
    return bracketed ? bare.substring(1, bare.length() - 1) : "";
  }

  private static String withoutTail(String line) {
    boolean tail = line.length() <= LONGEST && (line.endsWith(":") || line.endsWith("."));
    return tail ? line.substring(0, line.length() - 1).strip() : line;
  }

  private static int comma(String inside) {
    for (int i = 0; i < inside.length(); i++) {
      if (COMMAS.indexOf(inside.charAt(i)) >= 0) {
        return i;
      }
    }
    return inside.length();
  }
}
