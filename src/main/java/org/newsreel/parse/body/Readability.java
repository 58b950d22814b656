package org.newsreel.parse.body;

import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The rules of Mozilla's Readability 0.6: points for paragraphs show where the article is, what
 * stands beside it is joined or taken out, and a page that gives too little is tried again with
 * fewer rules. Source: github.com/mozilla/readability, rewritten.
 */
final class Readability {
  private static final int ENOUGH = 500;

  private final Document document;
  private final PageFacts facts;
  private final Byline byline;

  private Readability(Document document) {
    this.document = document;
    this.facts = PageFacts.of(document);
    this.byline = new Byline(facts.hasByline());
  }

  /**
   * The article as a tree of its own, whose text nodes are all {@link Traced}; empty if the page
   * has no words. The document is not changed.
   */
  static Optional<Element> article(Document document) {
    return new Readability(document).best();
  }

  private Optional<Element> best() {
    Optional<Strictness> strictness = Optional.of(Strictness.FULL);
    Optional<Double> bodyPoints = Optional.empty();
    Element longest = new Element("div");
    int most = 0;
    while (strictness.isPresent()) {
      Scores scores = new Scores(strictness.get());
      Element body = WorkingCopy.of(document);
      bodyPoints.ifPresent(before -> scores.carry(body, before));
      Element article = attempt(body, scores, strictness.get());
      int length = Texts.length(article);
      if (length >= ENOUGH) {
        return Optional.of(article);
      }
      if (length > most) {
        longest = article;
        most = length;
      }
      bodyPoints = scores.has(body) ? Optional.of(scores.of(body)) : Optional.empty();
      strictness = strictness.get().looser();
    }
    return most == 0 ? Optional.empty() : Optional.of(longest);
  }

  private Element attempt(Element body, Scores scores, Strictness strictness) {
    Element html = Objects.requireNonNullElse(body.parent(), body);
    scores.count(Pruning.of(html, facts, byline, strictness));
    Element article = Siblings.joined(TopCandidate.of(body, scores), scores);
    Cleaning.clean(article, strictness);
    return article;
  }
}
