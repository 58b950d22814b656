package org.newsreel.parse;

import org.newsreel.model.TextRange;

/**
 * A line of a page, or the part of one that stands for itself, without the spaces at its ends.
 *
 * @param range where the page has it
 * @param afterBlank whether a blank line, or nothing, is above it
 */
record Line(String text, TextRange range, boolean afterBlank) {
  /** Nothing longer is a heading, a label or a link; longer lines are never searched for them. */
  private static final int LONGEST_HEADING = 300;

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
