package org.newsreel.parse.body;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** The title of the page's window, without the site's name where that can be told. */
final class WindowTitle {
  private static final Pattern SEPARATOR = Pattern.compile(" [|\\-–—\\\\/>»] ");
  private static final Pattern PATH_SEPARATOR = Pattern.compile(" [\\\\/>»] ");
  private static final Pattern ANY_SEPARATORS = Pattern.compile("[|\\-–—\\\\/>»]+");
  private static final Pattern UP_TO_SEPARATOR =
      Pattern.compile("^[^|\\-–—\\\\/>»]*[|\\-–—\\\\/>»]");

  private WindowTitle() {}

  static String of(Document document) {
    String whole = document.title().strip();
    boolean path = PATH_SEPARATOR.matcher(whole).find();
    String title = shortened(document, whole).strip();
    int words = words(title);
    boolean tooShort =
        words <= 4 && (!path || words != words(ANY_SEPARATORS.matcher(whole).replaceAll("")) - 1);
    return tooShort ? whole : title;
  }

  private static String shortened(Document document, String whole) {
    if (SEPARATOR.matcher(whole).find()) {
      return beforeLastSeparator(whole);
    }
    if (whole.contains(": ")) {
      return isHeading(document, whole) ? whole : afterColon(whole);
    }
    if (whole.length() > 150 || whole.length() < 15) {
      var headings = Tree.all(document, Set.of("h1"));
      return headings.size() == 1 ? Texts.of(headings.getFirst()) : whole;
    }
    return whole;
  }

  private static String beforeLastSeparator(String whole) {
    Matcher separators = SEPARATOR.matcher(whole);
    int last = 0;
    while (separators.find()) {
      last = separators.start();
    }
    String before = whole.substring(0, last);
    return words(before) < 3 ? UP_TO_SEPARATOR.matcher(whole).replaceFirst("") : before;
  }

  private static boolean isHeading(Document document, String title) {
    return Tree.all(document, Set.of("h1", "h2")).stream()
        .anyMatch(heading -> Texts.of(heading).equals(title));
  }

  private static String afterColon(String whole) {
    String last = whole.substring(whole.lastIndexOf(':') + 1);
    int colon = whole.indexOf(':');
    if (words(last) < 3) {
      return whole.substring(colon + 1);
    }
    return words(whole.substring(0, colon)) > 5 ? whole : last;
  }

  /** Counted as pieces between white space, an empty one at an end included. */
  private static int words(String text) {
    return text.split("\\s+", -1).length;
  }
}
