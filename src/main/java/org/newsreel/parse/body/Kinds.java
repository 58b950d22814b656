package org.newsreel.parse.body;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Reads what a block is from the elements around it. */
final class Kinds {
  private static final Set<String> ITEMS = Set.of("li", "dd", "dt");
  private static final Set<String> WITHIN_LINKS =
      Set.of("li", "p", "div", "h1", "h2", "h3", "h4", "h5", "h6");

  private Kinds() {}

  static Block.Kind of(Element block) {
    Element at = block;
    for (int level = 0; at != null && level < 4; level++) {
      Block.Kind kind = named(at.normalName());
      if (kind != Block.Kind.PARAGRAPH) {
        return kind;
      }
      at = at.parent();
    }
    return Block.Kind.PARAGRAPH;
  }

  private static Block.Kind named(String name) {
    if (Tags.HEADINGS.contains(name)) {
      return Block.Kind.HEADING;
    }
    if (ITEMS.contains(name)) {
      return Block.Kind.ITEM;
    }
    return switch (name) {
      case "blockquote" -> Block.Kind.QUOTE;
      case "pre" -> Block.Kind.PREFORMATTED;
      default -> Block.Kind.PARAGRAPH;
    };
  }

  /** Whether a link is around it, perhaps with a block or two between. */
  static boolean isLinked(Node text) {
    for (Node at = text.parent(); at instanceof Element element; at = at.parent()) {
      if (Tree.is(element, "a")) {
        return true;
      }
      if (element.isBlock() && !WITHIN_LINKS.contains(element.normalName())) {
        return false;
      }
    }
    return false;
  }
}
