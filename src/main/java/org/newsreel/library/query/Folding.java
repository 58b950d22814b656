package org.newsreel.library.query;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Cuts text into the tokens that searches compare: letters and digits, small, without accents and
 * vowel marks (Unicode NFKD); letters that writers and keyboards mix up are one. Where a script
 * writes no spaces between words, each character is a token, and a word is found as a row of them.
 */
public final class Folding {
  /**
   * A token and where the text has it.
   *
   * @param text holds neither white space nor ASCII punctuation
   */
  public record Token(String text, int start, int end) {}

  /**
   * Accents, Hebrew points, Arabic vowel marks, the line that stretches Arabic words, and looks.
   */
  private static final Pattern DROPPED =
      Pattern.compile(
          "[\\u0300-\\u036F\\u0591-\\u05C7\\u0610-\\u061A\\u064B-\\u065F\\u0670\\u0640"
              + "\\u06D6-\\u06ED\\u08D3-\\u08FF\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF"
              + "\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}]");

  private static final String SEPARATOR = " ";
  private static final int ZERO_WIDTH_SPACE = 0x200B;
  private static final int LONG_VOWEL = 0x30FC;
  private static final int HALF_LONG_VOWEL = 0xFF70;

  /** Those that have been asked for; two threads that fill in the same do no harm. */
  private static final @Nullable String[] FORMS =
      new String[Character.MIN_SUPPLEMENTARY_CODE_POINT];

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
    String form = form(character);
    if (form.equals(SEPARATOR)) {
      finish();
    } else if (form.isEmpty()) {
      // An accent belongs to its letter; what is not seen at all ends nowhere.
      end = Character.getType(character) == Character.FORMAT ? end : to;
    } else if (isUnspaced(character)) {
      finish();
      tokens.add(new Token(form, from, to));
    } else if (isKanaMark(form) && token.isEmpty() && !tokens.isEmpty()) {
      Token kana = tokens.removeLast();
      tokens.add(new Token(kana.text() + form, kana.start(), to));
    } else {
      start = token.isEmpty() ? from : start;
      token.append(form);
      end = to;
    }
  }

  private void finish() {
    if (!token.isEmpty()) {
      tokens.add(new Token(token.toString(), start, end));
      token.setLength(0);
    }
  }

  private static String form(int character) {
    if (character >= FORMS.length) {
      return fold(character);
    }
    String known = FORMS[character];
    if (known == null) {
      known = fold(character);
      FORMS[character] = known;
    }
    return known;
  }

  private static String fold(int character) {
    if (Character.getType(character) == Character.FORMAT) {
      return character == ZERO_WIDTH_SPACE ? SEPARATOR : "";
    }
    if (!isPartOfWord(character)) {
      return SEPARATOR;
    }
    if (Character.isDigit(character)) {
      return Integer.toString(Character.digit(character, 10));
    }
    String plain = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD);
    String bare =
        DROPPED
            .matcher(plain.toLowerCase(Locale.ROOT))
            .replaceAll("")
            .codePoints()
            .mapToObj(letter -> usual(Character.toString(letter)))
            .collect(Collectors.joining());
    return bare.codePoints().allMatch(Folding::isPartOfWord) ? bare : SEPARATOR;
  }

  /** Letters that have no parts in Unicode, but are written in other ways too. */
  private static String usual(String letter) {
    return switch (letter) {
      case "\u00DF" -> "ss";
      case "\u00E6" -> "ae";
      case "\u0153" -> "oe";
      case "\u00F8" -> "o";
      case "\u0111" -> "d";
      case "\u0131" -> "i";
      case "\u0142" -> "l";
      // Sigma at the end of a word.
      case "\u03C2" -> "\u03C3";
      // Persian kaf and yeh, and Arabic yeh without dots and teh marbuta, as Lucene has them.
      case "\u06A9" -> "\u0643";
      case "\u06CC", "\u0649" -> "\u064A";
      case "\u0629" -> "\u0647";
      default -> letter;
    };
  }

  private static boolean isPartOfWord(int character) {
    return Character.isLetterOrDigit(character)
        || Character.getType(character) == Character.NON_SPACING_MARK
        || Character.getType(character) == Character.COMBINING_SPACING_MARK;
  }

  /** The sounding marks of kana, which may stand in a character of their own. */
  private static boolean isKanaMark(String form) {
    return form.equals("\u3099") || form.equals("\u309A");
  }

  private static boolean isUnspaced(int character) {
    if (character < 0xE00) {
      return false;
    }
    return switch (Character.UnicodeScript.of(character)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
      default -> character == LONG_VOWEL || character == HALF_LONG_VOWEL;
    };
  }
}
