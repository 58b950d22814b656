package org.newsreel.parse.body;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A run of words between two borders of blocks, whether or not it belongs to the story.
 *
 * @param nodes from the first that is not blank to the last
 * @param block the innermost block element around it
 * @param words as {@link Block#words()} gives them
 * @param linked how many chars of it are in links
 * @param chosen how many chars of it Readability takes for the story's
 * @param isBeside whether an element around it stands beside the story
 */
record Passage(
    Block.Kind kind,
    List<TextNode> nodes,
    Element block,
    String words,
    int linked,
    int chosen,
    boolean isBeside) {
  private static final String CLOSING = "\"'”’»)]“";
  private static final String SENTENCE_ENDS = ".!?…。！？।۔።:";

  int length() {
    return words.length();
  }

  boolean isLinked() {
    return linked * 10 > length() * 8;
  }

  boolean isChosen() {
    return chosen * 2 > length();
  }

  boolean isHeading() {
    return kind == Block.Kind.HEADING;
  }

  boolean isItem() {
    return kind == Block.Kind.ITEM;
  }

  /** Whether it reads like sentences, and is none that links elsewhere. */
  boolean isProse() {
    return length() >= 40 && linked * 3 < length() && (length() >= 120 || endsSentence());
  }

  boolean endsSentence() {
    int last = length() - 1;
    while (last > 0 && CLOSING.indexOf(words.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && SENTENCE_ENDS.indexOf(words.charAt(last)) >= 0;
  }

  /** Whether all of it is set in italics. */
  boolean isItalic() {
    return nodes.stream().allMatch(node -> Texts.isBlank(node) || isItalic(node));
  }

  private boolean isItalic(Node node) {
    for (Node at = node; at != null && !at.equals(block); at = at.parent()) {
      if (Tree.is(at, "em") || Tree.is(at, "i")) {
        return true;
      }
    }
    return false;
  }

  /** Where it stands: the same for passages that the page's template treats alike. */
  String place() {
    StringBuilder place = new StringBuilder();
    for (Element around : around().subList(0, Math.min(3, around().size()))) {
      place.append(around.normalName()).append('.').append(around.className()).append('<');
    }
    return place.toString();
  }

  /** The block and all that it stands in, inside out. */
  List<Element> around() {
    List<Element> around = Tree.ancestors(block, Integer.MAX_VALUE);
    around.addFirst(block);
    return around;
  }

  boolean isWithin(Element element) {
    return around().contains(element);
  }

  /** The outermost article element around it. */
  Optional<Element> article() {
    return around().stream().filter(element -> Tree.is(element, "article")).reduce((a, b) -> b);
  }

  /** What the page's microdata calls the article's body. */
  Optional<Element> markedBody() {
    return around().stream()
        .filter(element -> element.attr("itemprop").equals("articleBody"))
        .findFirst();
  }

  /** Its article, else the main part of the page. */
  Optional<Element> region() {
    return article().or(() -> around().stream().filter(Passage::isMain).findFirst());
  }

  private static boolean isMain(Element element) {
    return Tree.is(element, "main")
        || element.attr("role").equals("main")
        || Tree.is(element, "body");
  }

  /** The list that it is an item of; itself if none. */
  Element list() {
    return around().stream()
        .filter(element -> Tags.LISTS.contains(element.normalName()) || Tree.is(element, "dl"))
        .findFirst()
        .orElse(block);
  }
}
