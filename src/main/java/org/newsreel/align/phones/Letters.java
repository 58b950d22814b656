package org.newsreel.align.phones;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Words in fewer letters than they are written with. */
final class Letters {
  private static final class Once {
    static final Transliterator LATIN =
        Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower; [^a-z ] Remove");
  }

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Letters() {}

  /** Without accents. */
  static String plain(String text) {
    return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
  }

  /** About the same in the 26 small letters, with spaces; what has no counterpart is left out. */
  static String latin(String text) {
    return Once.LATIN.transliterate(text);
  }
}
