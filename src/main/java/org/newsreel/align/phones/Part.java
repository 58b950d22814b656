package org.newsreel.align.phones;

/**
 * A part of a token that is read by itself.
 *
 * @param start where it starts in the token
 */
record Part(Kind kind, String text, int start) {
  enum Kind {
    INITIALS,
    NUMBER,
    WORD,
    SIGN
  }

  boolean isSign(String signs) {
    return kind == Kind.SIGN && signs.contains(text);
  }

  int end() {
    return start + text.length();
  }
}
