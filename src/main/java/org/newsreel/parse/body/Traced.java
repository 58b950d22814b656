package org.newsreel.parse.body;

import org.jsoup.nodes.TextNode;

/** A copy of a page's text node that knows, through every further copy, where it came from. */
final class Traced extends TextNode {
  private final TextNode original;

  Traced(TextNode original) {
    super(original.getWholeText());
    this.original = original;
  }

  TextNode original() {
    return original;
  }
}
