package org.newsreel.parse.body;

import org.jsoup.nodes.Element;

/** Watches for the one short line on a page that names its authors. */
final class Byline {
  private static final int LONGEST = 99;

  private boolean known;

  /**
   * @param known whether the page's head names the authors already, so that no line is taken
   */
  Byline(boolean known) {
    this.known = known;
  }

  /** True once at most: for the first line that looks like a byline. */
  boolean isFoundIn(Element element, String names) {
    if (known || !isMarked(element, names)) {
      return false;
    }
    int length = Texts.trimmedLength(element);
    known = length > 0 && length <= LONGEST;
    return known;
  }

  private static boolean isMarked(Element element, String names) {
    return element.attr("rel").equals("author")
        || element.attr("itemprop").contains("author")
        || ClassNames.areByline(names);
  }
}
