package org.newsreel.parse.claims;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Titles without what sites put around them: "Ferries sail again – DW – 01/07/2024". */
final class Titles {
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "(?<=[\\s\\p{Z}])[–—|·•»:\\-](?=[\\s\\p{Z}])|(?<=[\\s\\p{Z}])::(?=[\\s\\p{Z}])|\\|");

  private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
  private static final Pattern DATE = Pattern.compile("[\\d./-]{6,10}");

  private final List<String> sites;
  private final List<String> headings;

  /**
   * @param sites the names that the site goes by
   * @param headings the page's, which have no tails
   */
  Titles(List<String> sites, List<String> headings) {
    this.sites = sites.stream().map(Titles::folded).filter(name -> !name.isEmpty()).toList();
    this.headings = headings.stream().map(Titles::folded).toList();
  }

  /** The title up to its tail, if it has one. */
  String clean(String title) {
    String rest = title;
    while (!isHeading(rest)) {
      int cut = lastSeparator(rest);
      if (cut < 0) {
        return rest;
      }
      String before = rest.substring(0, cut).strip();
      String tail = rest.substring(cut + 1).strip();
      if (before.isEmpty() || !(isHeading(before) || isTail(tail))) {
        return rest;
      }
      rest = before;
    }
    return rest;
  }

  private boolean isHeading(String text) {
    return headings.contains(folded(text));
  }

  private boolean isTail(String tail) {
    String folded = folded(tail);
    return folded.isEmpty()
        || DATE.matcher(tail).matches()
        || sites.stream().anyMatch(folded::equals);
  }

  private static int lastSeparator(String text) {
    var separator = SEPARATOR.matcher(text);
    int last = -1;
    while (separator.find()) {
      last = separator.start();
    }
    return last;
  }

  /** Letters and digits only, for comparison. */
  static String folded(String text) {
    return NOT_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
