package org.newsreel.parse.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

class ArticleBodyTest {
  private static final String FIRST =
      "The ferry left the harbour at dawn, three hours late, with every seat taken, and the crew"
          + " had been told to expect fog, wind, and a long crossing to the northern islands.";
  private static final String SECOND =
      "On board, families shared bread, coffee and blankets, while the captain read out the weather"
          + " reports, one after another, and promised that they would arrive before the evening.";
  private static final String THIRD =
      "Nobody complained, the steward said later, because the sea was calm in the end, the sun came"
          + " out, and a pod of dolphins followed the ship for most of the afternoon, to much joy.";

  @Test
  void paragraphsAreFoundBetweenMenusAndFooters() {
    assertThat(body("")).isEqualTo(String.join("\n\n", FIRST, SECOND, THIRD));
  }

  @Test
  void textNodesAreThePagesOwnAndThePageStaysAsItWas() {
    Document page = page("<h2>On deck</h2>");
    String before = page.outerHtml();
    List<Block> blocks = ArticleBody.of(page);
    List<TextNode> own = page.nodeStream(TextNode.class).toList();
    assertThat(blocks.stream().flatMap(block -> block.text().stream()))
        .isNotEmpty()
        .allMatch(text -> own.stream().anyMatch(node -> node.equals(text)));
    assertThat(page.outerHtml()).isEqualTo(before);
  }

  @Test
  void headingsAndListsOfTheStoryKeepTheirKind() {
    List<Block> blocks =
        ArticleBody.of(page("<h2>On deck</h2><ul><li>Bread, a whole loaf.<li>Coffee.</ul>"));
    assertThat(blocks)
        .extracting(Block::kind)
        .contains(Block.Kind.HEADING, Block.Kind.ITEM, Block.Kind.PARAGRAPH);
  }

  @Test
  void captionsNewslettersAndLinksToOtherStoriesAreLeftOut() {
    assertThat(
            body(
                "<figure><img src=a.jpg><figcaption>The ferry, seen from above.</figcaption></figure>"
                    + "<div class='newsletter-box'><p>Get our stories every morning.</p></div>"
                    + "<p><a href=/x>Read more: how ferries are built</a></p>"
                    + "<ul><li><a href=/y>Ten ships</a><li><a href=/z>Five ports</a></ul>"))
        .isEqualTo(String.join("\n\n", FIRST, SECOND, THIRD));
  }

  @Test
  void theLedeAboveTheStoryBelongsToIt() {
    String lede = "Three hours late, a ferry reaches the islands, and everybody on board is happy.";
    Document page =
        Jsoup.parse(
            "<meta name=description content='%s'><article><h1>A crossing</h1><p>Sea</p><div><span>%s</span></div><div><p>%s</p><p>%s</p><p>%s</p></div></article>"
                .formatted(lede, lede, FIRST, SECOND, THIRD));
    assertThat(Pages.body(page)).startsWith(lede);
  }

  @Test
  void nothingFollowsTheLastSentenceThatTheLinkedDataHas() {
    Document page = page("");
    page.head()
        .append(
            "<script type='application/ld+json'>{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"articleBody\":\"%s %s\"}</script>"
                .formatted(FIRST, SECOND));
    assertThat(Pages.body(page)).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void lineBreaksAreKeptWithinAParagraph() {
    Document page = Jsoup.parse("<p>one<br>two <i>three</i></p>");
    assertThat(new Block(Block.Kind.PARAGRAPH, page.nodeStream(TextNode.class).toList()).words())
        .isEqualTo("one\ntwo three");
  }

  @Test
  void anEmptyPageHasNoBody() {
    assertThat(ArticleBody.of(Jsoup.parse(""))).isEmpty();
  }

  private static String body(String between) {
    return ArticleBody.text(ArticleBody.of(page(between)));
  }

  private static Document page(String between) {
    return Jsoup.parse(
        ("<title>A crossing - The Gull</title><nav><a href=/>Home</a> <a href=/n>News</a></nav>"
                + "<article><h1>A crossing</h1><div class=story><p>%s</p><p>%s</p>%s<p>%s</p></div>"
                + "</article><footer><p>The Gull, 1 Harbour Road. All rights kept.</p></footer>")
            .formatted(FIRST, SECOND, between, THIRD));
  }
}
