package org.newsreel.parse;

import java.util.Optional;
import org.newsreel.model.TextRange;

/**
 * A line of a page, or the part of one that stands for itself, without the spaces at its ends.
 *
 * @param range where the page has it; as long as the text
 * @param afterBlank whether a blank line, or nothing, is above it
 * @param emphasised how many of its first characters stand out, bold or cited; 0 where nothing is
 *     known of that, as in a dump
 */
record Line(String text, TextRange range, boolean afterBlank, int emphasised, Mark mark) {
  /** What a part was cut out as. */
  enum Mark {
    /** It was not cut, or its look decides. */
    NONE,
    /** A speaker's name with its colon. */
    SPEAKER,
    /** The words behind a name. */
    SPOKEN,
    /** A sound in brackets behind somebody's words. */
    CUE,
    /** A time or a tag beside a name. */
    ASIDE
  }

  /** Nothing longer is a heading, a label or a link; longer lines are never searched for them. */
  private static final int LONGEST_HEADING = 300;

  Line(String text, TextRange range, boolean afterBlank) {
    this(text, range, afterBlank, 0, Mark.NONE);
  }

  /** The same line, of which the first characters stand out. */
  Line emphasising(int length) {
    return new Line(text, range, afterBlank, length, mark);
  }

  /** What is between two places in the text, spaces at its ends apart; empty if that is nothing. */
  Optional<Line> part(int start, int end, Mark as) {
    int from = start;
    int to = end;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    TextRange at = new TextRange(range.start() + from, range.start() + to);
    int standsOut = Math.clamp(emphasised - from, 0, to - from);
    boolean isFirst = afterBlank && from == 0;
    return from == to
        ? Optional.empty()
        : Optional.of(new Line(text.substring(from, to), at, isFirst, standsOut, as));
  }

  static boolean isSpace(int character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  boolean isShort() {
    return text.length() <= LONGEST_HEADING;
  }

  boolean hasLetters() {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** How many words it has, counted no further than a heading goes. */
  int words() {
    return text.substring(0, Math.min(text.length(), LONGEST_HEADING)).split("[\\s\\p{Z}]+").length;
  }

  /** The text with every run of spaces as one plain space. */
  static String plain(String text) {
    return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
  }
}
