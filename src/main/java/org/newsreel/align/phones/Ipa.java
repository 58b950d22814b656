package org.newsreel.align.phones;

import java.util.regex.Pattern;

/** The phones next to those written in the International Phonetic Alphabet. */
final class Ipa {
  /** Marks of a change of language, such as "(en)", and digits, which are tones. */
  private static final Pattern NO_SOUND = Pattern.compile("\\([^)]*\\)|[\\d\\s]");

  private static final class Once {
    static final LetterRules RULES = Language.file("ipa").rules();
  }

  private Ipa() {}

  static Ways ways(String ipa) {
    return Once.RULES.ways(NO_SOUND.matcher(ipa).replaceAll(""));
  }
}
