package org.newsreel.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.newsreel.model.Page;
import org.newsreel.model.Passage;
import org.newsreel.model.Passage.Role;
import org.newsreel.model.Person;
import org.newsreel.model.Story;

class WebPageParserTest {
  private static final String ADDRESS = "https://harbour.example/news/ferries-sail-again";

  private static final String FIRST =
      "The first ferry left the harbour of Rocky Island at six in the morning, with forty people"
          + " and a van of flour on board, and the whole village came down to wave.";

  private static final String SECOND =
      "For a week nobody had sailed, because the crews wanted better pay, and the owners, who run"
          + " nine boats between the islands, said that they had no money to give.";

  private static final String THIRD =
      "More ferries will sail before the weekend, the owners say, and the bakers of the island"
          + " have asked for three more vans of flour, one for each of the villages.";

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en"><head>
      <title>Ferries sail again | Harbour News</title>
      <meta property="og:site_name" content="Harbour News">
      <meta property="og:title" content="Ferries sail again">
      <meta name="description" content="After a week, the crews went back to work.">
      <link rel="canonical" href="/news/ferries-sail-again">
      <script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
        "headline": "Ferries sail again", "datePublished": "2024-01-07T08:30:00+01:00",
        "author": [{"@type": "Person", "name": "Ada Quill"}],
        "video": {"@type": "VideoObject", "contentUrl": "https://harbour.example/clips/ferry.mp4",
          "duration": "PT1M52S", "thumbnailUrl": "/clips/ferry.jpg"}}</script>
      </head><body>
      <nav><a href="/">Home</a> <a href="/islands">Islands</a></nav>
      <main><article>
        <h1>Ferries sail again</h1>
        <p class="byline">By Ada Quill</p>
        <p>%s</p><p>%s</p><p onclick="steal()">%s<img src="https://spy.example/1.gif"></p>
      </article></main>
      <footer><p>All about boats since 1911.</p></footer>
      </body></html>
      """
          .formatted(FIRST, SECOND, THIRD);

  private static Story parse(String markup) throws ParseException {
    return StoryParsers.parse(new Page(ADDRESS, ADDRESS, markup));
  }

  @Test
  void aPageOfNewsIsReadByItsDataAndItsArticle() throws Exception {
    Story story = parse(PAGE);
    assertThat(story.title()).isEqualTo("Ferries sail again");
    assertThat(story.source()).isEqualTo("Harbour News");
    assertThat(story.authors()).containsExactly(Person.named("Ada Quill"));
    assertThat(story.published()).contains(LocalDate.of(2024, 1, 7));
    assertThat(story.language()).isEqualTo("en");
    assertThat(story.length()).contains(Duration.ofSeconds(112));
    assertThat(story.lede()).isEqualTo("After a week, the crews went back to work.");
    assertThat(story.transcript().text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
  }

  @Test
  void itsLinksAreAbsolute() throws Exception {
    Story story = parse(PAGE);
    assertThat(story.links().address()).isEqualTo(ADDRESS);
    assertThat(story.links().clip().orElseThrow().address())
        .isEqualTo("https://harbour.example/clips/ferry.mp4");
    assertThat(story.links().clip().orElseThrow().poster())
        .isEqualTo("https://harbour.example/clips/ferry.jpg");
  }

  @Test
  void everyCharacterThatItShowsIsInOnePassage() throws Exception {
    assertThat(passages(parse(PAGE))).isEqualTo(squeezed(VisibleText.of(Jsoup.parse(PAGE)).text()));
  }

  @Test
  void whatSurroundsTheArticleIsLeftOutAndSaidToBe() throws Exception {
    Story story = parse(PAGE);
    assertThat(texts(story, Role.TITLE)).containsExactly("Ferries sail again");
    assertThat(texts(story, Role.AUTHORS)).containsExactly("By Ada Quill");
    assertThat(texts(story, Role.SITE_FURNITURE)).contains("Home Islands");
    assertThat(texts(story, Role.FOOTER)).containsExactly("All about boats since 1911.");
  }

  @Test
  void theSamePageIsTheSameStoryWhateverChangedOnIt() throws Exception {
    assertThat(parse(PAGE.replace("nine boats", "ten boats")).id()).isEqualTo(parse(PAGE).id());
  }

  @Test
  void aPageOfAClipWithoutATextIsAStory() throws Exception {
    Story story = parse(PAGE.replaceAll("(?s)<article>.*</article>", "<h1>Ferries</h1>"));
    assertThat(story.transcript().isEmpty()).isTrue();
    assertThat(story.lede()).isEqualTo("After a week, the crews went back to work.");
  }

  @Test
  void aPageWithoutATextOrAClipIsRefused() {
    assertThatThrownBy(() -> parse("<html><body><p>404 Not found</p></body></html>"))
        .isInstanceOf(ParseException.class);
  }

  private static List<String> texts(Story story, Role role) {
    return story.passages().stream()
        .filter(passage -> passage.role() == role)
        .map(Passage::text)
        .toList();
  }

  private static String passages(Story story) {
    return squeezed(story.passages().stream().map(Passage::text).collect(Collectors.joining("\n")));
  }

  private static String squeezed(String text) {
    return text.codePoints()
        .filter(each -> !Line.isSpace(each))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
