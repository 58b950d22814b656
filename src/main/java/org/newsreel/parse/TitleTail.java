package org.newsreel.parse;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A title and what sites put behind it: "Ferries sail again – DW – 01/07/2024".
 *
 * @param broadcaster empty where the title does not end with one
 * @param date as written; empty where there is none
 */
record TitleTail(String title, String broadcaster, String date) {
  private static final Pattern DASH = Pattern.compile("[\\s\\p{Z}]+[–—|-][\\s\\p{Z}]+");

  static TitleTail of(String line) {
    List<String> parts = List.of(DASH.split(line));
    if (parts.size() >= 3 && StoryDate.is(parts.getLast())) {
      String name = parts.get(parts.size() - 2);
      return new TitleTail(before(line, parts, 2), name, parts.getLast());
    }
    return new TitleTail(line, "", "");
  }

  /** Without the broadcaster's name at the end, where one is. */
  TitleTail without(String name) {
    List<String> parts = List.of(DASH.split(title));
    return !name.isEmpty() && parts.size() >= 2 && parts.getLast().equals(name)
        ? new TitleTail(before(title, parts, 1), name, date)
        : this;
  }

  /** The line up to its last parts, with the dashes that stand inside. */
  private static String before(String line, List<String> parts, int dropped) {
    int end = line.length();
    for (int i = 0; i < dropped; i++) {
      end = line.lastIndexOf(parts.get(parts.size() - 1 - i), end - 1);
      while (end > 0
          && (Line.isSpace(line.charAt(end - 1)) || "–—|-".indexOf(line.charAt(end - 1)) >= 0)) {
        end--;
      }
    }
    return line.substring(0, end);
  }
}
