package org.newsreel.parse.body;

import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Copies a page's body so that it may be torn apart: without scripts, styles, comments and images
 * that show nothing, and with runs of line breaks turned into paragraphs.
 */
final class WorkingCopy implements NodeFilter {
  private static final Set<String> LEFT_OUT = Set.of("script", "noscript", "style");
  private static final Pattern PICTURE =
      Pattern.compile("\\.(jpg|jpeg|png|webp)", Pattern.CASE_INSENSITIVE);
  private static final Set<String> PICTURE_SOURCES =
      Set.of("src", "srcset", "data-src", "data-srcset");

  private final Element html = new Element("html");
  private Element parent = html;

  private WorkingCopy() {}

  /** The copied body, the only child of an {@code html} element. */
  static Element of(Document document) {
    WorkingCopy copy = new WorkingCopy();
    document.body().filter(copy);
    Element body = copy.html.child(0);
    LineBreaks.intoParagraphs(body);
    return body;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      parent.appendChild(new Traced(text));
    } else if (node instanceof Element element) {
      return copy(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult copy(Element element) {
    String name = element.normalName();
    if (LEFT_OUT.contains(name) || (name.equals("img") && !shows(element))) {
      return FilterResult.SKIP_ENTIRELY;
    }
    Element copied = new Element(name.equals("font") ? "span" : name);
    if (element.attributesSize() > 0) {
      copied.attributes().addAll(element.attributes());
    }
    parent.appendChild(copied);
    if (name.equals("template")) {
      return FilterResult.SKIP_ENTIRELY;
    }
    parent = copied;
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element) {
      parent = Objects.requireNonNullElse(parent.parent(), html);
    }
    return FilterResult.CONTINUE;
  }

  private static boolean shows(Element image) {
    for (Attribute attribute : image.attributes()) {
      if (PICTURE_SOURCES.contains(attribute.getKey())
          || PICTURE.matcher(attribute.getValue()).find()) {
        return true;
      }
    }
    return false;
  }
}
