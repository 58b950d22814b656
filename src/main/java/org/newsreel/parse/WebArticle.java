package org.newsreel.parse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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

  static WebArticle of(Document document, PageFacts facts) {
    VisibleText shown = VisibleText.of(document);
    Optional<String> hidden =
        Stream.of(facts.manuscript(), facts.text())
            .filter(markup -> !markup.isEmpty())
            .findFirst()
            .filter(markup -> !shows(shown, markup));
    return hidden.isPresent()
        ? inData(document, hidden.get())
        : new WebArticle(shown, ArticleBody.of(document));
  }

  private static boolean shows(VisibleText shown, String markup) {
    String text = Phrases.key(org.jsoup.Jsoup.parseBodyFragment(markup).text());
    return Phrases.key(shown.text()).contains(text.substring(0, Math.min(TELLING, text.length())));
  }

  /** Pages that are drawn by a script have their text in data: it is shown below all else. */
  private static WebArticle inData(Document document, String markup) {
    Element article = document.body().appendElement("article").html(markup);
    return new WebArticle(VisibleText.of(document), ArticleBody.in(article));
  }
}
