package org.newsreel.parse.body;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Turns what follows two or more line breaks into a paragraph, as its writer meant it. */
final class LineBreaks {
  private static final Set<String> BREAK = Set.of("br");

  private LineBreaks() {}

  static void intoParagraphs(Element root) {
    for (Element first : Tree.all(root, BREAK)) {
      if (first.parent() != null && dropFurther(first)) {
        Element paragraph = new Element("p");
        first.replaceWith(paragraph);
        gather(paragraph);
        trimEnd(paragraph);
        if (Tree.is(paragraph.parent(), "p")) {
          rename(paragraph.parent(), "div");
        }
      }
    }
  }

  static void rename(@Nullable Node node, String name) {
    if (node instanceof Element element) {
      element.tagName(name);
    }
  }

  /** Takes out the breaks that directly follow this one; false if there are none. */
  private static boolean dropFurther(Element first) {
    boolean any = false;
    Node next = Tree.skipSpace(first.nextSibling());
    while (next != null && Tree.is(next, "br")) {
      any = true;
      Node after = next.nextSibling();
      next.remove();
      next = Tree.skipSpace(after);
    }
    return any;
  }

  /** Moves the phrases after the paragraph into it, up to the next run of breaks. */
  private static void gather(Element paragraph) {
    Node next = paragraph.nextSibling();
    while (next != null && !beginsRun(next) && Tags.isPhrase(next)) {
      Node after = next.nextSibling();
      paragraph.appendChild(next);
      next = after;
    }
  }

  private static boolean beginsRun(Node node) {
    return Tree.is(node, "br") && Tree.is(Tree.skipSpace(node.nextSibling()), "br");
  }

  static void trimEnd(Element paragraph) {
    Node last = paragraph.lastChild();
    while (last != null && Tags.isSpace(last)) {
      last.remove();
      last = paragraph.lastChild();
    }
  }
}
