package org.newsreel.parse.body;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Joins the best element and those beside it that belong to the article too. */
final class Siblings {
  private static final Set<String> KEPT_NAMES =
      Set.of("div", "article", "section", "p", "ol", "ul");
  private static final Pattern SENTENCE_END = Pattern.compile("\\.( |$)");
  private static final int SHORT = 80;

  private final Element top;
  private final Scores scores;
  private final double least;

  private Siblings(Element top, Scores scores) {
    this.top = top;
    this.scores = scores;
    this.least = Math.max(10, scores.of(top) * 0.2);
  }

  static Element joined(Element top, Scores scores) {
    Siblings siblings = new Siblings(top, scores);
    Element article = new Element("div");
    Element parent = top.parent();
    for (Element sibling : parent == null ? List.of(top) : List.copyOf(parent.children())) {
      if (Objects.equals(sibling, top) || siblings.belongs(sibling)) {
        if (!KEPT_NAMES.contains(sibling.normalName())) {
          sibling.tagName("div");
        }
        article.appendChild(sibling);
      }
    }
    return article;
  }

  private boolean belongs(Element sibling) {
    boolean alike = !top.className().isEmpty() && sibling.className().equals(top.className());
    double bonus = alike ? scores.of(top) * 0.2 : 0;
    return (scores.has(sibling) && scores.of(sibling) + bonus >= least)
        || (sibling.normalName().equals("p") && isProse(sibling));
  }

  private static boolean isProse(Element paragraph) {
    String text = Texts.of(paragraph);
    double links = Texts.linkDensity(paragraph);
    if (text.length() > SHORT) {
      return links < 0.25;
    }
    return text.length() < SHORT && links == 0 && SENTENCE_END.matcher(text).find();
  }
}
