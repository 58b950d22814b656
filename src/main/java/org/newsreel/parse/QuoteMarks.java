package org.newsreel.parse;

/**
 * The marks around quotations. Sites mix them: a quotation opened by two apostrophes may be closed
 * by a straight quotation mark, and German opens with the mark that English closes with.
 */
final class QuoteMarks {
  private static final String DOUBLE =
      "\"\u201C\u201D\u201E\u201F\u00AB\u00BB\u300C\u300D\u300E\u300F\uFF02";
  private static final String SINGLE = "'\u2018\u2019\u201A\u2039\u203A";

  /** What may follow a closing mark: ends of sentences, and notes in brackets are not among it. */
  private static final String AFTER = ".,;:!?\u2026\u061F\u06D4\u0964\u3002";

  private QuoteMarks() {}

  /**
   * Whether a quotation begins at {@code index}, spaces and marks that only steer display apart.
   */
  static boolean openAt(String text, int index) {
    int at = index;
    while (at < text.length() && isUnseen(text.charAt(at))) {
      at++;
    }
    return at < text.length() && (isMark(text.charAt(at)) || text.startsWith(",,", at));
  }

  static boolean open(String text) {
    return openAt(text, 0);
  }

  /** Whether a mark is the last thing in the text, a full stop after it apart. */
  static boolean close(String text) {
    return !closing(text).isEmpty();
  }

  private static int lastSeen(String text) {
    int at = text.length() - 1;
    while (at >= 0 && (isUnseen(text.charAt(at)) || AFTER.indexOf(text.charAt(at)) >= 0)) {
      at--;
    }
    return at;
  }

  /** The mark that the text begins with, one character or two; empty where there is none. */
  static String opening(String text) {
    int at = 0;
    while (at < text.length() && isUnseen(text.charAt(at))) {
      at++;
    }
    return at == text.length() || !openAt(text, at)
        ? ""
        : text.substring(at, at + (isPair(text, at) ? 2 : 1));
  }

  /** The mark that the text ends with, a full stop after it apart; empty where there is none. */
  static String closing(String text) {
    int at = lastSeen(text);
    if (at < 0 || !isMark(text.charAt(at))) {
      return "";
    }
    return text.substring(at > 0 && isPair(text, at - 1) ? at - 1 : at, at + 1);
  }

  /** Whether the text opens a quotation that it does not close, or closes one not opened in it. */
  static boolean unbalanced(String text) {
    return marks(text) % 2 == 1;
  }

  /** Whether the text is a quotation from end to end, with none inside. */
  static boolean isOneQuotation(String text) {
    return open(text) && close(text) && marks(text) == 2;
  }

  private static int marks(String text) {
    int marks = 0;
    for (int i = 0; i < text.length(); i++) {
      if (DOUBLE.indexOf(text.charAt(i)) >= 0) {
        marks++;
      } else if (isPair(text, i)) {
        marks++;
        i++;
      }
    }
    return marks;
  }

  private static boolean isPair(String text, int index) {
    char mark = text.charAt(index);
    return (SINGLE.indexOf(mark) >= 0 || mark == ',')
        && index + 1 < text.length()
        && text.charAt(index + 1) == mark;
  }

  private static boolean isMark(char character) {
    return DOUBLE.indexOf(character) >= 0 || SINGLE.indexOf(character) >= 0;
  }

  private static boolean isUnseen(char character) {
    return Line.isSpace(character) || Character.getType(character) == Character.FORMAT;
  }
}
