package org.newsreel.parse;

/** Digits of other scripts: Arabic, Persian, Bengali, Devanagari. */
final class Digits {
  private Digits() {}

  /** The text, as long as it was, with every decimal digit as 0 to 9. */
  static String western(String text) {
    StringBuilder western = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      int digit = Character.digit(text.charAt(i), 10);
      if (digit >= 0) {
        western.setCharAt(i, (char) ('0' + digit));
      }
    }
    return western.toString();
  }
}
