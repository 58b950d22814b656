package org.newsreel.align.phones;

import java.util.regex.Pattern;

/** Says the words of one language, given in small letters. */
interface Words {
  Pattern GAPS = Pattern.compile("[\\s-]+");
  Pattern BARS = Pattern.compile("\\s*\\|\\s*");

  /** The language they are of. */
  Language language();

  /** How a word is said. */
  Ways ways(String word);

  /** Whether the language has such a word, as far as is known. */
  boolean isKnown(String word);

  /** Whether words of this language are written with the letter. */
  default boolean covers(int letter) {
    return language().scripts().contains(Character.UnicodeScript.of(letter));
  }

  /** How words with spaces between are said, none of them an abbreviation. */
  default Ways text(String words) {
    return Ways.inARow(
        GAPS.splitAsStream(words).filter(each -> !each.isEmpty()).map(this::ways).toList());
  }

  /**
   * How an abbreviation, a sign or the like is read out.
   *
   * @param written with its dot, if it has one
   * @return {@link Ways#NONE} if it is none
   */
  default Ways abbreviation(String written) {
    return readAs("words", written);
  }

  /** How a unit after a number is read out; {@link Ways#NONE} if it is none. */
  default Ways unit(String written) {
    return readAs("units", written);
  }

  private Ways readAs(String table, String written) {
    return language().line(table, written).stream()
        .flatMap(BARS::splitAsStream)
        .map(this::text)
        .reduce(Ways.NONE, Ways::or);
  }

  /** The name of a letter. */
  default Ways name(String letter) {
    return language().line("names", letter).map(Ways::parse).orElseGet(() -> ways(letter));
  }
}
