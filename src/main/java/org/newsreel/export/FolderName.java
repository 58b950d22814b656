package org.newsreel.export;

import java.text.Normalizer;
import java.time.LocalDate;
import org.newsreel.model.Story;

/**
 * Names of files and folders that every system takes: letters, digits and a few signs, no name that
 * Windows keeps for itself, none that differs from another only in capital letters.
 */
final class FolderName {
  /** Paths may be 260 long in all on Windows, and the title is in them twice. */
  private static final int LONGEST = 48;

  private FolderName() {}

  /** What a story is called in a list of files: the date first, so that they sort. */
  static String label(Story story) {
    String date = story.published().map(LocalDate::toString).orElse("undated");
    return (plain(date, LONGEST) + " " + plain(story.title(), LONGEST)).strip();
  }

  /** The label of one story, never that of another. */
  static String of(Story story) {
    return label(story) + " [" + story.id() + "]";
  }

  /** As much of a text as a name can have. */
  static String plain(String text, int longest) {
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .map(each -> isPlain(each) ? each : ' ')
        .forEach(plain::appendCodePoint);
    String joined = plain.toString().replaceAll(" +", " ").strip();
    boolean cut = joined.codePointCount(0, joined.length()) > longest;
    String kept = cut ? joined.substring(0, joined.offsetByCodePoints(0, longest)).strip() : joined;
    return cut ? kept + "\u2026" : kept;
  }

  private static boolean isPlain(int character) {
    return Character.isLetterOrDigit(character)
        || Character.getType(character) == Character.NON_SPACING_MARK
        || Character.getType(character) == Character.COMBINING_SPACING_MARK
        || "-_,'+".indexOf(character) >= 0;
  }
}
