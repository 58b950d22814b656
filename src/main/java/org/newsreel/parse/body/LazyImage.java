package org.newsreel.parse.body;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Tells figures that name their picture in an attribute only, for a script to load. */
final class LazyImage {
  private static final Pattern SOURCE =
      Pattern.compile(
          "^\\s*\\S+\\.(jpg|jpeg|png|webp)\\S*\\s*$|\\.(jpg|jpeg|png|webp)\\s+\\d",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> PICTURES = Set.of("img", "picture");

  private LazyImage() {}

  static boolean isIn(Element figure) {
    if (figure.attributesSize() == 0 || Tree.isAny(figure, PICTURES)) {
      return false;
    }
    for (Attribute attribute : figure.attributes()) {
      if (!attribute.getKey().equals("alt") && SOURCE.matcher(attribute.getValue()).find()) {
        return true;
      }
    }
    return false;
  }
}
