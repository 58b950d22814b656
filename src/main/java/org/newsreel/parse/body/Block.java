package org.newsreel.parse.body;

import java.util.List;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * One paragraph of an article, or what stands in the place of one.
 *
 * @param text the page's own text nodes, in its order; those between which a line ends are told by
 *     the {@code br} that stands there
 */
public record Block(Kind kind, List<TextNode> text) {
  /** What the page's markup takes the block for. */
  public enum Kind {
    PARAGRAPH,
    HEADING,
    ITEM,
    QUOTE,
    PREFORMATTED
  }

  public Block {
    text = List.copyOf(text);
  }

  /** The words, white space collapsed; lines end where the page breaks them. */
  public String words() {
    StringBuilder words = new StringBuilder();
    TextNode last = null;
    for (TextNode node : text) {
      if (last != null && isBroken(last, node)) {
        words.append('\n');
      }
      words.append(node.getWholeText().replace('\n', kind == Kind.PREFORMATTED ? '\n' : ' '));
      last = node;
    }
    return String.join(
        "\n", words.toString().lines().map(Texts::collapsed).filter(s -> !s.isEmpty()).toList());
  }

  @SuppressWarnings("ReferenceEquality") // a node is itself alone
  private static boolean isBroken(TextNode before, TextNode after) {
    Node root = after.root();
    for (Node node = Tree.nextNode(before, root);
        node != null && !node.equals(after);
        node = Tree.nextNode(node, root)) {
      if (Tree.is(node, "br")) {
        return true;
      }
    }
    return false;
  }
}
