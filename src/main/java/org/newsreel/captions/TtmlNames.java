package org.newsreel.captions;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Names of elements and attributes, whatever their prefix is. */
final class TtmlNames {
  private TtmlNames() {}

  /** "p" of "tt:p". */
  static String local(Element element) {
    return local(element.tagName());
  }

  /** The value of "ttm:agent" where "agent" is asked for; empty where there is none. */
  static String attribute(Element element, String name) {
    for (Attribute attribute : element.attributes()) {
      if (local(attribute.getKey()).equals(name)) {
        return attribute.getValue().strip();
      }
    }
    return "";
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }
}
