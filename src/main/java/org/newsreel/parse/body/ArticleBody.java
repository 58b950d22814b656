package org.newsreel.parse.body;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The words of the article on a page, whatever the site. */
public final class ArticleBody {
  private ArticleBody() {}

  /**
   * The article's paragraphs, in the order of the page; none if the page has no words. Their text
   * nodes are the document's own, and the document is not changed.
   */
  public static List<Block> of(Document document) {
    List<Passage> passages = Passages.of(document.body(), chosen(document));
    return Selection.of(passages, PageFacts.of(document)).stream()
        .map(passage -> new Block(passage.kind(), passage.nodes()))
        .toList();
  }

  private static Set<TextNode> chosen(Document document) {
    Set<TextNode> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
    if (Effort.isBounded(document.body())) {
      Readability.article(document)
          .ifPresent(article -> Tree.texts(article, Traced.class, t -> chosen.add(t.original())));
    } else {
      Tree.texts(document.body(), TextNode.class, chosen::add);
    }
    return chosen;
  }

  /** Everything that an element holds, where the caller knows that it is the article. */
  public static List<Block> in(Element article) {
    Set<TextNode> all = Collections.newSetFromMap(new IdentityHashMap<>());
    article.nodeStream(TextNode.class).forEach(all::add);
    return Passages.of(article, all).stream()
        .map(passage -> new Block(passage.kind(), passage.nodes()))
        .toList();
  }

  /** The blocks' words as plain text, an empty line between blocks. */
  public static String text(List<Block> blocks) {
    return blocks.stream().map(Block::words).collect(Collectors.joining("\n\n"));
  }
}
