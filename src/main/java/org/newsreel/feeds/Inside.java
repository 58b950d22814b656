package org.newsreel.feeds;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What stands inside an element of a feed, as HTML; prefixes and comments are left out. */
final class Inside {
  private final StringBuilder out = new StringBuilder();
  private final boolean textIsMarkup;

  private Inside(boolean textIsMarkup) {
    this.textIsMarkup = textIsMarkup;
  }

  /** Where the elements are markup and the text between them is text. */
  static String markup(Element element) {
    return new Inside(false).of(element);
  }

  /** Where the text is what was meant, be it markup or not. */
  static String text(Element element) {
    return new Inside(true).of(element);
  }

  private String of(Element element) {
    element.childNodes().forEach(this::add);
    return out.toString();
  }

  private void add(Node node) {
    if (node instanceof TextNode text) {
      out.append(textIsMarkup ? text.getWholeText() : Entities.escape(text.getWholeText()));
    } else if (node instanceof Element element) {
      String name = element.tag().localName();
      out.append('<').append(name).append(element.attributes().html()).append('>');
      element.childNodes().forEach(this::add);
      // HTML knows no end of a break, and would take it for another.
      if (element.childNodeSize() > 0 || !name.equals("br")) {
        out.append("</").append(name).append('>');
      }
    }
  }
}
