package org.newsreel.parse;

import java.util.regex.Pattern;

/** What people's names look like on a page. */
final class Names {
  private static final int LONGEST = 80;
  private static final int MOST_WORDS = 6;
  private static final Pattern SPACE = Pattern.compile(" ");

  /** Letters with what joins them, and initials with their full stop. */
  private static final Pattern NAME_WORD =
      Pattern.compile(
          "[\\p{L}\\p{M}][\\p{L}\\p{M}'\u2019\u200C.-]*", Pattern.UNICODE_CHARACTER_CLASS);

  /** Particles that names in any of our languages write small. */
  private static final Pattern PARTICLE =
      Pattern.compile(
          "(?i:al|el|ul|bin|bint|ibn|van|von|vom|zu|zum|zur|de|del|der|den|des|di|da|das|do|dos|du|la|le|les|los|ten|ter|y|e|af|av)(-.*)?|d['\u2019].*|al-.*|el-.*");

  private Names() {}

  /** Whether the text, plainly spaced, could be one person's name, one word or more. */
  static boolean isName(String text) {
    return text.length() <= LONGEST && hasNameWords(SPACE.split(text));
  }

  /** Whether it could be, and has a given name and a family name. */
  static boolean isFullName(String text) {
    return text.indexOf(' ') > 0 && isName(text);
  }

  private static boolean hasNameWords(String[] words) {
    int capitals = 0;
    for (String word : words) {
      if (!NAME_WORD.matcher(word).matches()
          || (isSmall(word) && !PARTICLE.matcher(word).matches())) {
        return false;
      }
      capitals += isSmall(word) ? 0 : 1;
    }
    return words.length <= MOST_WORDS && capitals > 0;
  }

  /** Whether it begins with a small letter; scripts without capitals have none. */
  private static boolean isSmall(String word) {
    return Character.isLowerCase(word.codePointAt(0));
  }
}
