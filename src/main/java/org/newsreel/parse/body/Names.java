package org.newsreel.parse.body;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The words that class names and ids are made of, however they are joined. */
final class Names {
  /** What comes after these is something the element has, or has not, rather than is. */
  private static final Set<String> HAVING = Set.of("has", "have", "with", "without", "no", "not");

  private Names() {}

  static boolean haveAny(Element element, Set<String> words) {
    return element.attributesSize() > 0
        && (haveAny(element.className(), words) || haveAny(element.id(), words));
  }

  private static boolean haveAny(String names, Set<String> words) {
    String before = "";
    int start = 0;
    for (int i = 1; i <= names.length(); i++) {
      if (i == names.length() || isBoundary(names.charAt(i - 1), names.charAt(i))) {
        String word = word(names, start, i);
        if (words.contains(word) && !HAVING.contains(before)) {
          return true;
        }
        before = Character.isLetter(word.charAt(0)) ? word : before;
        start = i;
      }
    }
    return false;
  }

  private static boolean isBoundary(char before, char after) {
    return !Character.isLetter(before)
        || !Character.isLetter(after)
        || (Character.isLowerCase(before) && Character.isUpperCase(after));
  }

  private static String word(String names, int start, int end) {
    return names.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
