package org.newsreel.align.phones;

import java.util.Set;
import java.util.regex.Pattern;

/** The phones next to those written in the International Phonetic Alphabet. */
final class Ipa {
  /** Marks of a change of language, such as "(en)", and digits, which are tones. */
  private static final Pattern NO_SOUND = Pattern.compile("\\([^)]*\\)|[\\d\\s]");

  /** The voices that write a close central vowel as y, which is a front one in the alphabet. */
  private static final Set<String> CENTRAL_Y = Set.of("be", "pt-br", "ru", "uk");

  private static final class Once {
    static final LetterRules RULES = Language.file("ipa").rules();
  }

  private Ipa() {}

  /**
   * The phones of what a voice of espeak-ng says.
   *
   * @param voice the name of the voice
   */
  static Ways ways(String ipa, String voice) {
    String sounds = NO_SOUND.matcher(ipa).replaceAll("");
    return Once.RULES.ways(CENTRAL_Y.contains(voice) ? sounds.replace('y', '\u0268') : sounds);
  }
}
