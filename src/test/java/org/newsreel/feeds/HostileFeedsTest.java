package org.newsreel.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Feeds made to harm; one that hung, or filled the memory, would fail the build. */
class HostileFeedsTest {
  @Test
  void everyHostileFileEndsInAFeedOrAClearProblem() throws IOException {
    assumeThat(SharedFeeds.HOSTILE).exists();
    try (Stream<Path> files = Files.list(SharedFeeds.HOSTILE)) {
      for (Path file : files.sorted().toList()) {
        endsWell(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
  }

  private static void endsWell(String name, byte[] bytes) {
    try {
      SafeOutput.holds(name, FeedReader.read(bytes, FeedOrigin.file(name)));
    } catch (FeedException e) {
      assertThat(e).hasMessageStartingWith(name + " ").hasMessageNotContaining("\n");
    }
  }

  @Test
  void entitiesAreNotExpandedAndNothingIsFetched() throws FeedException {
    Feed feed =
        read(
            """
            <!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">
            <!ENTITY f SYSTEM "file:///etc/hostname">]>
            <rss><channel><title>x &b; &f;</title></channel></rss>
            """);
    assertThat(feed.title().plain()).isEqualTo("x &b; &f;");
  }

  @Test
  void aDeepFeedIsReadWithoutEnd() throws FeedException {
    Feed feed = read("<rss><channel><title>x</title>" + "<a>".repeat(200_000));
    assertThat(feed.title().plain()).isEqualTo("x");
  }

  @Test
  void deepTextIsReadWithoutEnd() throws FeedException {
    String deep = "<b>".repeat(50_000) + "x";
    Feed feed = read("<rss><channel><description>" + deep + "</description></channel></rss>");
    assertThat(feed.description().plain()).isEqualTo("x");
  }

  @Test
  void manyItemsTakeTimeOfTheirNumberOnly() throws FeedException {
    String item = "<item><title>x</title><link>http://a.example/</link></item>";
    Feed feed = read("<rss><channel>" + item.repeat(50_000) + "</channel></rss>");
    assertThat(feed.items()).hasSize(50_000);
  }

  @Test
  void manyPartsOfOneItemTakeTimeOfTheirNumberOnly() throws FeedException {
    String parts = "<category>x</category><link href='http://a.example/'/>".repeat(50_000);
    Feed feed = read("<rss><channel><item>" + parts + "</item></channel></rss>");
    assertThat(feed.items().getFirst().categories()).containsExactly("x");
  }

  @Test
  void whatIsNoFeedIsSaidInOneLine() {
    assertThatThrownBy(() -> read("<!doctype html><title>Please log in</title>"))
        .isInstanceOf(FeedException.class)
        .hasMessage("test is a web page, not a feed");
    assertThatThrownBy(() -> read(" ")).hasMessage("test is empty");
    assertThatThrownBy(() -> read("Good morning")).hasMessage("test is not a feed");
    assertThatThrownBy(() -> read("{\"a\": 1}")).hasMessage("test is JSON, but not a JSON Feed");
    assertThatThrownBy(() -> read("{\"items\": [")).hasMessage("test is no JSON that can be read");
  }

  @Test
  void whatIsTooLargeIsNotRead() {
    assertThatThrownBy(
            () -> FeedReader.read(new byte[FeedReader.MOST_BYTES + 1], FeedOrigin.file("test")))
        .hasMessage("test is too large to be a feed: more than 32 MB");
  }

  @Test
  void deepJsonIsRefused() {
    for (String open : List.of("[", "{\"items\":[{\"a\":")) {
      assertThatThrownBy(() -> read(open.repeat(100_000))).isInstanceOf(FeedException.class);
    }
  }

  private static Feed read(String text) throws FeedException {
    return FeedReader.read(text, FeedOrigin.file("test"));
  }
}
