package org.newsreel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.library.KeptFeed;
import org.newsreel.library.Library;

class FeedVerbsTest {
  private static final String FEED =
      """
      <rss version="2.0"><channel><title>Harbour &amp;amp; sea</title><link>/</link>
      <item><title>One</title><guid>1</guid><link>/1</link>
      <pubDate>Mon, 04 Mar 2024 10:15:30 GMT</pubDate>
      <description>It &lt;b&gt;sails&lt;/b&gt;&lt;script&gt;x&lt;/script&gt;</description>
      <enclosure url="1.mp4" type="video/mp4" length="7"/></item></channel></rss>
      """;

  @TempDir private Path folder;

  @Test
  void aFeedComesOutAsJsonInOneLine() throws IOException {
    Spoken spoken = parse("--json", "--base", "http://a.example/feed", file("feed.xml", FEED));
    assertThat(spoken.err()).isEmpty();
    assertThat(spoken.lines()).hasSize(1);
    JsonObject json = JsonParser.parseString(spoken.out()).getAsJsonObject();
    JsonObject feed = json.getAsJsonObject("feed");
    assertThat(feed.get("title").getAsString()).isEqualTo("Harbour & sea");
    assertThat(feed.get("title_html").getAsString()).isEqualTo("Harbour &amp; sea");
    assertThat(feed.get("updated").isJsonNull()).isTrue();
    JsonObject entry = json.getAsJsonArray("entries").get(0).getAsJsonObject();
    assertThat(entry.get("description").getAsString()).isEqualTo("It <b>sails</b>");
    assertThat(entry.get("published").getAsString()).isEqualTo("2024-03-04T10:15:30Z");
    assertThat(entry.getAsJsonArray("enclosures"))
        .hasToString("[{\"url\":\"http://a.example/1.mp4\",\"type\":\"video/mp4\",\"length\":7}]");
  }

  @Test
  void aFeedIsShownToPeopleALineForEachStory() throws IOException {
    assertThat(parse(file("feed.xml", FEED)).lines())
        .containsExactly("Harbour & sea", "  2024-03-04  One");
  }

  @Test
  void whatIsNoFeedIsSaidAndTheOthersComeOut() throws IOException {
    Spoken spoken = parse(file("page.html", "<html>Hello</html>"), file("feed.xml", FEED));
    assertThat(spoken.code()).isEqualTo(Commands.AT_FAULT);
    assertThat(spoken.err()).contains("page.html is a web page, not a feed.");
    assertThat(spoken.out()).startsWith("Harbour & sea");
  }

  @Test
  void aListOfFeedsGoesInAndComesOutAgain() throws IOException {
    Path library = folder.resolve("library");
    String list =
        file(
            "list.opml",
            "<opml version='2.0'><body><outline text='News'><outline text='Harbour'"
                + " xmlUrl='https://a.example/feed'/></outline></body></opml>");
    Spoken in = Spoken.of(library, "feed", "import", list);
    assertThat(in.out()).isEqualTo("1 feed, 1 new\n");
    Spoken out = Spoken.of(library, "feed", "export");
    String again = file("again.opml", out.out());
    assertThat(Spoken.of(library, "feed", "import", again).out()).isEqualTo("1 feed, 0 new\n");
  }

  @Test
  void feedByItselfSaysWhatItCanDo() {
    Spoken spoken = Spoken.of(folder, "feed");
    assertThat(spoken.code()).isEqualTo(Commands.WRONG_USE);
    assertThat(spoken.err()).contains("parse, add, refresh or list", "newsreel feed --help");
    assertThat(Spoken.of(folder, "feed", "parse", "--help").out()).contains("title_html");
  }

  @Test
  void feedsAreListedWithWhatIsWrongWithThem() throws Exception {
    Instant now = Instant.parse("2026-03-01T10:00:00Z");
    try (Library library = Library.open(folder)) {
      KeptFeed feed = KeptFeed.added("http://a.example/feed", "Harbour", "News", now);
      library.feeds().add(feed.failed("a.example answered 500", now));
    }
    assertThat(Spoken.of(folder, "feed", "list").lines())
        .containsExactly(
            "News  Harbour  http://a.example/feed  0 stories  failing: a.example answered 500");
    JsonObject json =
        JsonParser.parseString(Spoken.of(folder, "feed", "list", "--json").out()).getAsJsonObject();
    assertThat(json.get("failures").getAsInt()).isEqualTo(1);
    assertThat(json.get("checked").isJsonNull()).isTrue();
  }

  @Test
  void theLibraryMayBeNamedAfterTheVerb() {
    Path other = folder.resolve("other");
    Spoken spoken = Spoken.of(folder, "feed", "list", "--library", other.toString());
    assertThat(spoken).isEqualTo(new Spoken(Commands.DONE, "", ""));
    assertThat(other).isDirectory();
  }

  private Spoken parse(String... words) {
    String[] all = new String[words.length + 2];
    all[0] = "feed";
    all[1] = "parse";
    System.arraycopy(words, 0, all, 2, words.length);
    return Spoken.of(folder, all);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
