package org.newsreel.parse.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsreel.parse.claims.Pages.facts;
import static org.newsreel.parse.claims.Pages.linkedData;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsreel.model.CaptionsLink;
import org.newsreel.model.Link;
import org.newsreel.model.Person;

class ClaimsTest {
  @Test
  void linkedDataSayWhoWroteWhatAndWhen() {
    PageFacts facts =
        facts(
            linkedData(
                """
                //<![CDATA[
                {"@graph": [
                  {"@type": "Organization", "@id": "#us", "name": "Harbour News"},
                  {"@type": ["NewsArticle", "Thing"], "headline": "Ferries &amp; ships sail again",
                   "author": [{"@type": "Person", "name": "Ada Lind"}, {"@id": "#tom"}],
                   "publisher": {"@id": "#us"}, "datePublished": "2024-01-07T08:30:00+0100",
                   "dateModified": "2024-02-01", "inLanguage": "en-GB", "articleSection": "Sea"},
                  {"@type": "Person", "@id": "#tom", "name": "Tom Fox"}]}
                //]]>
                """));
    assertThat(facts.title()).isEqualTo("Ferries & ships sail again");
    assertThat(names(facts)).containsExactly("Ada Lind", "Tom Fox");
    assertThat(facts.published()).map(Published::iso).contains("2024-01-07T08:30+01:00");
    assertThat(facts.published()).map(Published::day).contains(LocalDate.of(2024, 1, 7));
    assertThat(facts.language()).isEqualTo("en-GB");
    assertThat(facts.site()).isEqualTo("Harbour News");
    assertThat(facts.section()).isEqualTo("Sea");
    assertThat(facts.sources())
        .containsEntry(Field.TITLE, Source.JSON_LD)
        .containsEntry(Field.AUTHORS, Source.JSON_LD);
  }

  @Test
  void lineEndsInsideStringsAndBrokenBlocksAreNoHindrance() {
    PageFacts facts =
        facts(
            linkedData("{\"@type\": \"NewsArticle\", \"headline\": \"Half")
                + linkedData("[{\"@type\": \"NewsArticle\", \"headline\": \"Two\nlines\"}]"));
    assertThat(facts.title()).isEqualTo("Two lines");
  }

  @Test
  void articlesThatAreOnlyListedDoNotSpeakForThePage() {
    PageFacts facts =
        facts(
            linkedData(
                    """
                    {"@type": "ItemList", "itemListElement": [
                      {"@type": "NewsArticle", "headline": "Another story", "author": "Eve Moss"}]}
                    """)
                + "<title>This story</title>");
    assertThat(facts.title()).isEqualTo("This story");
    assertThat(facts.authors()).isEmpty();
  }

  @Test
  void metaElementsAreReadUnderAllTheirNames() {
    PageFacts facts =
        facts(
            """
            <html lang="nb-NO"><meta name="og:title" value="Ferries sail again | Harbour News">
            <meta property="og:site_name" content="Harbour News">
            <meta itemprop="datePublished" content="2024-01-07">
            <meta name="DC.creator" content="By Ada Lind and Tom Fox">
            <meta name="description" content="The storm is over.">
            <link rel="canonical" href="/ferries">
            """,
            "https://news.example/x?from=mail");
    assertThat(facts.title()).isEqualTo("Ferries sail again");
    assertThat(names(facts)).containsExactly("Ada Lind", "Tom Fox");
    assertThat(facts.published()).map(Published::iso).contains("2024-01-07");
    assertThat(facts.language()).isEqualTo("no-NO");
    assertThat(facts.description()).isEqualTo("The storm is over.");
    assertThat(facts.address()).isEqualTo("https://news.example/ferries");
    assertThat(facts.sources()).containsEntry(Field.DESCRIPTION, Source.META);
  }

  @Test
  void ofTwoHeadlinesTheOneThatStandsAloneIsTaken() {
    String heading = "<h1>Why it sails</h1>" + linkedData(article("Why it sails"));
    assertThat(facts("<meta property=og:title content='The ferry sails'>" + heading).title())
        .isEqualTo("The ferry sails");
    assertThat(
            facts(
                    "<meta property=og:title content='Why it sails'><h1>Why it sails</h1>"
                        + linkedData(article("The ferry sails")))
                .title())
        .isEqualTo("The ferry sails");
  }

  @Test
  void theFirstBylineCountsAndNotTheCommentsBelow() {
    PageFacts facts =
        facts(
            """
            <h1>Ferries sail</h1><div class="byline">Von <a rel="author">Ada Lind</a>, Oslo</div>
            <div class="comments"><span class="comment-author">Tom Fox</span></div>
            <aside><span class="author">Eve Moss</span></aside>
            """);
    assertThat(names(facts)).containsExactly("Ada Lind");
  }

  @Test
  void aSiteIsNoAuthor() {
    assertThat(
            facts(
                    """
                    <meta property="og:site_name" content="Harbour News">
                    <meta name="author" content="Harbour News (www.harbour.example)">
                    <meta property="article:author" content="https://social.example/harbour">
                    """)
                .authors())
        .isEmpty();
  }

  @Test
  void datesAreReadFromTheTextAndLastFromTheAddress() {
    assertThat(facts("<span class=date>07.01.2024 | 14:30</span>").published())
        .map(Published::iso)
        .contains("2024-01-07");
    assertThat(facts("<p>", "https://news.example/2024/01/07/ferries").published())
        .map(Published::iso)
        .contains("2024-01-07");
    assertThat(facts("<p>", "https://news.example/2024/13/07/ferries").published()).isEmpty();
  }

  @Test
  void aVideoHasItsFileLengthPictureAndCaptions() {
    PageFacts facts =
        facts(
            """
            <video poster="data:image/gif;base64,AAAA" data-posterurl="/p.jpg" data-duration="03:38">
            <source src="/v/list.m3u8"><source src="/v/a_1280x720.mp4"><source src="/v/a_640x360.mp4">
            <track kind="subtitles" srclang="en" src="/v/a.vtt"><track kind="chapters" src="/c.vtt">
            </video>
            """,
            "https://news.example/ferries");
    assertThat(facts.clip())
        .hasValueSatisfying(
            clip -> {
              assertThat(clip.address()).isEqualTo("https://news.example/v/a_1280x720.mp4");
              assertThat(clip.length()).contains(Duration.ofSeconds(218));
              assertThat(clip.poster()).isEqualTo("https://news.example/p.jpg");
              assertThat(clip.captions())
                  .containsExactly(new CaptionsLink("https://news.example/v/a.vtt", "en"));
            });
  }

  @Test
  void aVideoInsideAnArticleSpeaksOnlyForTheClip() {
    PageFacts facts =
        facts(
            linkedData(
                """
                {"@type": "NewsArticle", "headline": "Ferries sail", "video": {
                 "@type": "VideoObject", "name": "Clip", "contentUrl": "https://v.example/f.mp4",
                 "duration": "PT1M35S", "thumbnailUrl": ["https://v.example/f.jpg"],
                 "uploadDate": "2020-01-01", "transcript": "They sail."}}
                """));
    assertThat(facts.title()).isEqualTo("Ferries sail");
    assertThat(facts.published()).isEmpty();
    assertThat(facts.manuscript()).isEqualTo("They sail.");
    assertThat(facts.clip())
        .hasValueSatisfying(
            clip -> {
              assertThat(clip.address()).isEqualTo("https://v.example/f.mp4");
              assertThat(clip.length()).contains(Duration.ofSeconds(95));
              assertThat(clip.poster()).isEqualTo("https://v.example/f.jpg");
            });
  }

  @Test
  void anEmptyPageSaysNothing() {
    PageFacts facts = facts("");
    assertThat(facts.title()).isEmpty();
    assertThat(facts.clip()).isEmpty();
    assertThat(facts.related()).isEqualTo(List.<Link>of());
    assertThat(facts.sources()).isEmpty();
  }

  private static String article(String headline) {
    return "{\"@type\": \"NewsArticle\", \"headline\": \"" + headline + "\"}";
  }

  private static List<String> names(PageFacts facts) {
    return facts.authors().stream().map(Person::name).toList();
  }
}
