package org.newsreel.parse.body;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The kinds of HTML elements that scores tell apart. */
final class Tags {
  static final Set<String> SCORED =
      Set.of("section", "h2", "h3", "h4", "h5", "h6", "p", "td", "pre");
  static final Set<String> BLOCKS =
      Set.of("blockquote", "dl", "div", "img", "ol", "p", "pre", "table", "ul");
  static final Set<String> TEXTISH =
      Set.of("blockquote", "dl", "div", "img", "li", "ol", "p", "pre", "span", "table", "td", "ul");
  static final Set<String> MAY_BE_EMPTY =
      Set.of("div", "section", "header", "h1", "h2", "h3", "h4", "h5", "h6");
  static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  static final Set<String> LISTS = Set.of("ul", "ol");

  private static final Set<String> PHRASES =
      Set.of(
          "abbr",
          "audio",
          "b",
          "bdo",
          "br",
          "button",
          "cite",
          "code",
          "data",
          "datalist",
          "dfn",
          "em",
          "embed",
          "i",
          "img",
          "input",
          "kbd",
          "label",
          "mark",
          "math",
          "meter",
          "noscript",
          "object",
          "output",
          "progress",
          "q",
          "ruby",
          "samp",
          "script",
          "select",
          "small",
          "span",
          "strong",
          "sub",
          "sup",
          "textarea",
          "time",
          "var",
          "wbr");
  private static final Set<String> TRANSPARENT = Set.of("a", "del", "ins");

  private Tags() {}

  /** Whether a node may stand within a paragraph; what links and edits hold decides for them. */
  static boolean isPhrase(Node root) {
    Node node = root;
    while (node != null) {
      boolean transparent =
          node instanceof Element element && TRANSPARENT.contains(element.normalName());
      if (!transparent && !isPlainPhrase(node)) {
        return false;
      }
      node = transparent ? Tree.nextNode(node, root) : Tree.nextNodeAfter(node, root);
    }
    return true;
  }

  private static boolean isPlainPhrase(Node node) {
    return node instanceof TextNode
        || (node instanceof Element element && PHRASES.contains(element.normalName()));
  }

  static boolean isSpace(Node node) {
    return node instanceof TextNode text ? Texts.isBlank(text) : Tree.is(node, "br");
  }

  /** Whether this is the element's only child, and no words stand beside it. */
  static boolean isOnlyChild(Element parent, String name) {
    Element first = parent.firstElementChild();
    if (first == null || first.nextElementSibling() != null || !first.normalName().equals(name)) {
      return false;
    }
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode text && Texts.endsInWord(text)) {
        return false;
      }
    }
    return true;
  }

  /** Whether it holds no words, and nothing else but line breaks and rules. */
  static boolean isHollow(Element element) {
    return Texts.isBlank(element) && holdsOnlyBreaks(element);
  }

  private static boolean holdsOnlyBreaks(Element element) {
    int breaks = 0;
    for (Node node = Tree.nextNode(element, element);
        node != null;
        node = Tree.nextNode(node, element)) {
      if (Tree.is(node, "br") || Tree.is(node, "hr")) {
        breaks++;
      }
    }
    int children = element.childrenSize();
    return children == 0 || children == breaks;
  }
}
