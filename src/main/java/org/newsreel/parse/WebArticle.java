package org.newsreel.parse;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.newsreel.parse.body.ArticleBody;
import org.newsreel.parse.body.Block;
import org.newsreel.parse.claims.PageFacts;

/**
 * What a web page shows, and which of it is the article.
 *
 * @param blocks in the page's order
 */
record WebArticle(VisibleText shown, List<Block> blocks) {
  /** So many characters of a text are looked for to tell whether the page shows it. */
  private static final int TELLING = 60;

  /** A shorter article is a teaser, if the page's data have a longer one. */
  private static final int TEASER = 500;

  /** Still shorter ones are none: a line of the site that looked like a sentence. */
  private static final int NOTHING = 80;

  static WebArticle of(Document document, PageFacts facts) {
    VisibleText shown = VisibleText.of(document);
    if (!facts.manuscript().isEmpty() && !shows(shown, facts.manuscript())) {
      return inData(document, facts.manuscript());
    }
    WebArticle article = new WebArticle(shown, ArticleBody.of(document)).orNone();
    boolean teases = article.length() < Math.min(TEASER, facts.text().length() / 2);
    return teases ? inData(document, facts.text()) : article;
  }

  private WebArticle orNone() {
    return length() < NOTHING ? new WebArticle(shown, List.of()) : this;
  }

  private int length() {
    return blocks.stream()
        .flatMap(block -> block.text().stream())
        .mapToInt(words -> shown.range(words).length())
        .sum();
  }

  private static boolean shows(VisibleText shown, String markup) {
    String text = Phrases.key(Jsoup.parseBodyFragment(markup).text());
    return Phrases.key(shown.text()).contains(text.substring(0, Math.min(TELLING, text.length())));
  }

  /** Pages that are drawn by a script have their text in data: it is shown below all else. */
  private static WebArticle inData(Document document, String text) {
    Element article = document.body().appendElement("article").html(markup(text));
    return new WebArticle(VisibleText.of(document), ArticleBody.in(article));
  }

  private static String markup(String text) {
    return text.indexOf('<') >= 0
        ? text
        : text.lines()
            .map(line -> "<p>" + Entities.escape(line) + "</p>")
            .collect(Collectors.joining());
  }
}
