package org.newsreel.align.phones;

import com.ibm.icu.text.Transliterator;

/** Letters of any script in those of another. */
final class Letters {
  private static final class Once {
    static final Transliterator LATIN =
        Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower; [^a-z ] Remove");
  }

  private Letters() {}

  /** About the same in the 26 small letters, with spaces; what has no counterpart is left out. */
  static String latin(String text) {
    return Once.LATIN.transliterate(text);
  }
}
