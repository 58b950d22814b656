package org.newsreel.parse.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Cuts a page's words into passages, in the order of the page. */
final class Passages implements NodeFilter {
  private static final Element NOWHERE = new Element("div");

  private final Set<TextNode> chosen;
  private final int chosenLength;
  private final List<Passage> passages = new ArrayList<>();
  private List<TextNode> open = new ArrayList<>();

  /** How many elements are open from the outermost that stands beside the story on. */
  private int beside;

  private Passages(Set<TextNode> chosen) {
    this.chosen = chosen;
    this.chosenLength = length(chosen);
  }

  /**
   * @param chosen what Readability takes for the story's
   */
  static List<Passage> of(Element body, Set<TextNode> chosen) {
    Passages passages = new Passages(chosen);
    body.filter(passages);
    passages.close();
    return passages.passages;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      open.add(text);
    } else if (node instanceof Element element) {
      return enter(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult enter(Element element) {
    if (Beside.isUnread(element) && !isStory(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (beside > 0 || (Beside.isBeside(element) && !isStory(element))) {
      closeIf(beside == 0 || isBorder(element));
      beside++;
    } else {
      closeIf(isBorder(element));
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      closeIf(beside == 1 || isBorder(element));
      beside = Math.max(0, beside - 1);
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isBorder(Element element) {
    return element.isBlock() || element.normalName().indexOf('-') > 0;
  }

  /** Whether the element holds half of what is chosen: then no name makes it something else. */
  private boolean isStory(Element element) {
    int length = 0;
    for (Node node = Tree.nextNode(element, element);
        node != null;
        node = Tree.nextNode(node, element)) {
      if (node instanceof TextNode text && chosen.contains(text)) {
        length += text.getWholeText().strip().length();
      }
    }
    return length * 2 > chosenLength;
  }

  private static int length(Iterable<TextNode> texts) {
    int length = 0;
    for (TextNode text : texts) {
      length += text.getWholeText().strip().length();
    }
    return length;
  }

  private void closeIf(boolean ends) {
    if (ends) {
      close();
    }
  }

  private void close() {
    while (!open.isEmpty() && Texts.isBlank(open.getLast())) {
      open.removeLast();
    }
    int first = 0;
    while (first < open.size() && Texts.isBlank(open.get(first))) {
      first++;
    }
    if (first < open.size()) {
      passages.add(passage(List.copyOf(open.subList(first, open.size()))));
    }
    open = new ArrayList<>();
  }

  private Passage passage(List<TextNode> nodes) {
    Element block = blockAround(nodes.getFirst());
    Block.Kind kind = Kinds.of(block);
    return new Passage(
        kind,
        nodes,
        block,
        new Block(kind, nodes).words(),
        length(nodes.stream().filter(Kinds::isLinked).toList()),
        length(nodes.stream().filter(chosen::contains).toList()),
        beside > 0);
  }

  private static Element blockAround(TextNode text) {
    Element around = text.parent();
    while (around != null && !isBorder(around)) {
      around = around.parent();
    }
    return around == null ? NOWHERE : around;
  }
}
