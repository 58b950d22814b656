package org.newsreel.parse.body;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** Tells what the markup itself hides; style sheets are not read. */
final class Visibility {
  private Visibility() {}

  static boolean isHidden(Element element) {
    return element.attributesSize() > 0
        && (element.hasAttr("hidden")
            || isHiddenFromReaders(element)
            || isStyledAway(element.attr("style"))
            || (element.attr("aria-modal").equals("true")
                && element.attr("role").equals("dialog")));
  }

  private static boolean isHiddenFromReaders(Element element) {
    return element.attr("aria-hidden").equals("true")
        && !element.className().contains("fallback-image");
  }

  private static boolean isStyledAway(String style) {
    if (style.isEmpty()) {
      return false;
    }
    String lower = style.toLowerCase(Locale.ROOT);
    return value(lower, "display").equals("none") || value(lower, "visibility").equals("hidden");
  }

  private static String value(String style, String property) {
    String value = "";
    for (String declaration : style.split(";", -1)) {
      int colon = declaration.indexOf(':');
      if (colon > 0 && declaration.substring(0, colon).strip().equals(property)) {
        value = declaration.substring(colon + 1).replace("!important", "").strip();
      }
    }
    return value;
  }
}
