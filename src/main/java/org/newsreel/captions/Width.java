package org.newsreel.captions;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** How much room a text takes in a line of captions, in Latin letters. */
final class Width {
  private static final Set<UnicodeScript> WIDE =
      Set.of(
          UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

  private static final int FIRST_FULL_WIDTH = 0xFF01;
  private static final int LAST_FULL_WIDTH = 0xFF60;

  private Width() {}

  static int of(String text) {
    return text.codePoints().map(Width::of).sum();
  }

  private static int of(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(character) ? 2 : 1;
    };
  }

  private static boolean isWide(int character) {
    return WIDE.contains(UnicodeScript.of(character))
        || (character >= 0x3000 && character < 0x3040)
        || (character >= FIRST_FULL_WIDTH && character <= LAST_FULL_WIDTH);
  }
}
