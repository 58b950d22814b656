package org.newsreel.align;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How long a word takes to say, in syllables of usual length. Spelling tells it roughly: a word
 * takes longer with its syllables and with the letters in them. Where a script writes no vowels, or
 * whole syllables, its letters are counted.
 */
final class Syllables {
  private static final double PER_SYLLABLE = 0.4;
  private static final double PER_LETTER = 0.25;
  private static final double PER_DIGIT = 1.4;

  /** Of each zero at a number's end: they are read as one word. */
  private static final double PER_ZERO = 0.7;

  private static final double PER_SIGN = 2;

  /** The vowels of alphabets, once their accents are taken off. */
  private static final Pattern VOWELS =
      Pattern.compile(
          "[aeiouyæœøıəɛɔ"
              + "\u0430\u0435\u0438\u043E\u0443\u044B\u044D\u044E\u044F\u0456\u0454\u04D9\u04E9\u04AF"
              + "\u03B1\u03B5\u03B7\u03B9\u03BF\u03C5\u03C9"
              + "\u10D0\u10D4\u10D8\u10DD\u10E3"
              + "\u0561\u0565\u0567\u0568\u056B\u0578\u0585]+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern NUMBER =
      Pattern.compile("\\p{Nd}(?:[\\p{Nd}.,\u066B\u066C]*\\p{Nd})?");
  private static final Pattern SIGN = Pattern.compile("[%&@\u066A\\p{Sc}\\p{Sm}]");

  private Syllables() {}

  /** The length of {@code word}; 0 if nothing of it is said, as of a dash. */
  static double of(String word) {
    String plain = Normalizer.normalize(word, Normalizer.Form.NFD);
    return letters(plain) + vowels(plain) + numbers(plain) + signs(plain);
  }

  private static double letters(String word) {
    return word.codePoints().mapToDouble(Syllables::letter).sum();
  }

  /** What one character adds, its word's vowels apart. */
  private static double letter(int character) {
    if (!Character.isLetter(character)) {
      return 0;
    }
    return switch (UnicodeScript.of(character)) {
      case LATIN, CYRILLIC, GREEK, ARMENIAN, GEORGIAN -> PER_LETTER;
      case HAN, ETHIOPIC -> 1;
      case HIRAGANA, KATAKANA -> 0.8;
      // Decomposed: two or three letters make a syllable.
      case HANGUL -> 0.45;
      case ARABIC, HEBREW, SYRIAC, THAANA -> 0.65;
      case THAI, LAO, KHMER, MYANMAR -> 0.4;
      case DEVANAGARI,
          BENGALI,
          GURMUKHI,
          GUJARATI,
          ORIYA,
          TAMIL,
          TELUGU,
          KANNADA,
          MALAYALAM,
          SINHALA ->
          0.7;
      default -> 0.5;
    };
  }

  /** The syllables of a word in an alphabet; one without a vowel is spelled ("BBC"). */
  private static double vowels(String word) {
    long letters = word.codePoints().filter(Syllables::isOfAlphabet).count();
    long groups = VOWELS.matcher(word).results().count();
    return PER_SYLLABLE * (groups > 0 ? groups : letters);
  }

  private static boolean isOfAlphabet(int character) {
    return Character.isLetter(character) && letter(character) == PER_LETTER;
  }

  /** Numbers, about as they are read: 2024 in six syllables, 300 in three. */
  private static double numbers(String word) {
    return NUMBER
        .matcher(word)
        .results()
        .map(MatchResult::group)
        .mapToDouble(Syllables::number)
        .sum();
  }

  private static double number(String number) {
    long digits = digits(number);
    long zeros = digits - digits(number.replaceFirst("(?<=.)[0.,]+$", ""));
    return (digits - zeros) * PER_DIGIT + zeros * PER_ZERO;
  }

  private static long digits(String text) {
    return text.codePoints().filter(Character::isDigit).count();
  }

  private static double signs(String word) {
    return PER_SIGN * SIGN.matcher(word).results().count();
  }
}
