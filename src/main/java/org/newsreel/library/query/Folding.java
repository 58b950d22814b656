package org.newsreel.library.query;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Cuts text into the tokens that searches compare: letters and digits, small, without accents and
 * vowel marks (Unicode NFKD). Where a script writes no spaces between words, each character is a
 * token, and a word is found as a row of them.
 */
public final class Folding {
  /**
   * A token and where the text has it.
   *
   * @param text holds neither white space nor ASCII punctuation
   */
  public record Token(String text, int start, int end) {}

  /** Accents, Hebrew points, Arabic vowel marks and the line that stretches Arabic words. */
  private static final Pattern DROPPED =
      Pattern.compile(
          "[\\u0300-\\u036F\\u0591-\\u05C7\\u0610-\\u061A\\u064B-\\u065F\\u0670\\u0640]");

  private static final String SEPARATOR = " ";

  /** The folded forms of most characters that there are in texts. */
  private static final String[] FORMS = new String[0x700];

  static {
    for (int character = 0; character < FORMS.length; character++) {
      FORMS[character] = fold(character);
    }
  }

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private final StringBuilder token = new StringBuilder();
  private int start;
  private int end;

  private Folding(String text) {
    this.text = text;
  }

  /** The tokens of a text, in its order. */
  public static List<Token> tokens(String text) {
    return new Folding(text).cut();
  }

  private List<Token> cut() {
    for (int place = 0; place < text.length(); ) {
      int character = text.codePointAt(place);
      int next = place + Character.charCount(character);
      take(character, place, next);
      place = next;
    }
    finish();
    return tokens;
  }

  private void take(int character, int from, int to) {
    String form = character < FORMS.length ? FORMS[character] : fold(character);
    if (form.equals(SEPARATOR)) {
      finish();
      return;
    }
    if (isUnspaced(character)) {
      finish();
    }
    if (token.isEmpty()) {
      start = from;
    }
    token.append(form);
    end = to;
    if (isUnspaced(character)) {
      finish();
    }
  }

  private void finish() {
    if (!token.isEmpty()) {
      tokens.add(new Token(token.toString(), start, end));
      token.setLength(0);
    }
  }

  private static String fold(int character) {
    if (!isPartOfWord(character)) {
      return SEPARATOR;
    }
    String plain = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD);
    String bare = DROPPED.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    return bare.codePoints().allMatch(Folding::isPartOfWord) ? bare : SEPARATOR;
  }

  private static boolean isPartOfWord(int character) {
    return Character.isLetterOrDigit(character)
        || Character.getType(character) == Character.NON_SPACING_MARK
        || Character.getType(character) == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isUnspaced(int character) {
    if (character < 0xE00) {
      return false;
    }
    return switch (Character.UnicodeScript.of(character)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
      default -> false;
    };
  }
}
