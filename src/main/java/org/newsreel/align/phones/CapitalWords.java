package org.newsreel.align.phones;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says words as they are written in a text: what capitals tell of them, and what they are if they
 * are of another script than the text's.
 */
final class CapitalWords {
  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,5}");
  private static final Pattern WITH_ENDING = Pattern.compile("(\\p{Lu}{2,5})('?s)");
  private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
  private static final Pattern ELISION = Pattern.compile("(?<=')(?=.)");
  private static final Pattern PLAINLY_ROMAN = Pattern.compile("(?=..)X{0,3}(?:IX|IV|V?I{0,3})");
  private static final Pattern MAYBE_ROMAN =
      Pattern.compile("(?=..)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})|[VX]");
  private static final Pattern VOWEL =
      Pattern.compile(
          "[AEIOUY\u00C0-\u00D6\u00D8-\u00DD\u0410\u0415\u0418\u041E\u0423\u0406\u042D\u042E\u042F\u0391\u0395\u0397\u0399\u039F\u03A5\u03A9]",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Ways S_OR_Z = Ways.parse("Z | S");

  /** The longest of letters that are more likely named than read as a word. */
  private static final int MOST_NAMED = 3;

  private final Words words;
  private final Words latin;
  private final NumberReader numbers;

  /**
   * Words in texts of one language.
   *
   * @param latin says words in Latin letters, where the language has others
   */
  CapitalWords(Words words, Words latin, NumberReader numbers) {
    this.words = words;
    this.latin = latin;
    this.numbers = numbers;
  }

  Ways ways(String word) {
    Words own = isForeign(word) ? latin : words;
    String small = TokenReader.lower(word);
    Ways read = own.abbreviation(small).or(written(own, word, small));
    if (PLAINLY_ROMAN.matcher(word).matches()) {
      return numbers.roman(value(word)).first(Ways.MOST - 1).or(read);
    }
    return MAYBE_ROMAN.matcher(word).matches()
        ? read.first(3).or(numbers.roman(value(word)))
        : read;
  }

  private boolean isForeign(String word) {
    int letter = word.codePointAt(0);
    return !words.covers(letter) && UnicodeScript.of(letter) == UnicodeScript.LATIN;
  }

  private Ways written(Words own, String word, String small) {
    Matcher ending = WITH_ENDING.matcher(word);
    if (INITIALS.matcher(word).matches()) {
      return initials(own, word, small);
    }
    if (ending.matches() && !VOWEL.matcher(word).find()) {
      return Ways.inARow(List.of(spelled(ending.group(1)), S_OR_Z));
    }
    if (HUMP.matcher(word).find() && !own.isKnown(small)) {
      return Ways.inARow(HUMP.splitAsStream(word).map(this::ways).toList());
    }
    if (own.language().setting("elision").isPresent() && ELISION.matcher(small).find()) {
      return Ways.inARow(ELISION.splitAsStream(word).map(this::ways).toList());
    }
    return word.length() == 1 && Character.isUpperCase(word.charAt(0))
        ? single(own, small)
        : own.ways(small);
  }

  private Ways initials(Words own, String word, String small) {
    Ways named = spelled(word);
    if (!VOWEL.matcher(word).find()) {
      return named;
    }
    if (word.length() <= MOST_NAMED) {
      return named.or(own.ways(small));
    }
    return own.isKnown(small) ? own.ways(small) : own.ways(small).or(named);
  }

  private static Ways single(Words own, String letter) {
    return VOWEL.matcher(letter).find() || own.isKnown(letter)
        ? own.ways(letter).or(own.name(letter))
        : own.name(letter).or(own.ways(letter));
  }

  /** The letters by their names. */
  Ways spelled(String letters) {
    Words own = isForeign(letters) ? latin : words;
    return Ways.inARow(
        TokenReader.lower(letters)
            .codePoints()
            .mapToObj(letter -> own.name(Character.toString(letter)).first(2))
            .toList());
  }

  private static int value(String roman) {
    int value = 0;
    for (int i = 0; i < roman.length(); i++) {
      int digit = digit(roman.charAt(i));
      value += i + 1 < roman.length() && digit(roman.charAt(i + 1)) > digit ? -digit : digit;
    }
    return value;
  }

  private static int digit(char roman) {
    return switch (roman) {
      case 'I' -> 1;
      case 'V' -> 5;
      case 'X' -> 10;
      case 'L' -> 50;
      case 'C' -> 100;
      case 'D' -> 500;
      default -> 1000;
    };
  }
}
