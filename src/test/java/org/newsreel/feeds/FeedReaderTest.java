package org.newsreel.feeds;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FeedReaderTest {
  private static final String PODCAST =
      """
      <?xml version="1.0"?>
      <rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"
        xmlns:podcast="https://podcastindex.org/namespace/1.0"
        xmlns:media="http://search.yahoo.com/mrss/"
        xmlns:content="http://purl.org/rss/1.0/modules/content/">
      <channel><title>Ferries &amp;amp; harbours</title><link>http://ferries.example/</link>
      <description>News of &lt;b&gt;boats&lt;/b&gt;</description><language>en_GB</language>
      <itunes:image href="/logo.png"/><itunes:author>Ann Lee</itunes:author>
      <item><title>The first boat</title><guid isPermaLink="false">b-1</guid>
      <link>/boats/1</link><pubDate>Mon, 04 Mar 2024 10:15:30 GMT</pubDate>
      <enclosure url="http://ferries.example/1.mp4" type="video/mp4" length="1234"/>
      <media:group><media:content url="http://ferries.example/1.mp4" type="video/mp4"/>
      <media:content url="http://ferries.example/1-small.mp4" type="video/mp4"/>
      <media:thumbnail url="http://ferries.example/1.jpg"/></media:group>
      <itunes:duration>1:02:03</itunes:duration><category>Sea</category>
      <podcast:transcript url="/1.vtt" type="text/vtt" language="en"/>
      <description>It sails.</description>
      <content:encoded><![CDATA[<p>It <a href="more">sails</a>.</p><img src="http://t.example/x">]]>
      </content:encoded></item></channel></rss>
      """;

  @Test
  void aPodcastIsReadWithAllThatComesWithIt() throws FeedException {
    Feed feed = read(PODCAST);
    assertThat(feed.kind() + feed.version()).isEqualTo("rss2.0");
    assertThat(feed.title().plain()).isEqualTo("Ferries & harbours");
    assertThat(feed.description().html()).isEqualTo("News of <b>boats</b>");
    assertThat(feed.language()).isEqualTo("en-GB");
    assertThat(feed.image()).isEqualTo("http://ferries.example/logo.png");
    assertThat(feed.authors()).containsExactly(new FeedPerson("Ann Lee", "", ""));
    FeedItem item = feed.items().getFirst();
    assertThat(item.id()).isEqualTo("b-1");
    assertThat(item.link()).isEqualTo("http://ferries.example/boats/1");
    assertThat(item.published()).contains(Instant.parse("2024-03-04T10:15:30Z"));
    assertThat(item.length()).contains(Duration.ofSeconds(3723));
    assertThat(item.enclosures())
        .containsExactly(
            new Enclosure("http://ferries.example/1.mp4", "video/mp4", 1234),
            new Enclosure("http://ferries.example/1-small.mp4", "video/mp4", 0));
    assertThat(item.transcripts())
        .containsExactly(new FeedTranscript("http://ferries.example/1.vtt", "text/vtt", "en"));
    assertThat(item.image()).isEqualTo("http://ferries.example/1.jpg");
    assertThat(item.summary().plain()).isEqualTo("It sails.");
    assertThat(item.content().html())
        .isEqualTo("<p>It <a href=\"http://ferries.example/more\">sails</a>.</p>");
  }

  @Test
  void aStoryOfDeutscheWelleIsKnownByItsNumber() throws FeedException {
    Feed feed =
        read(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
              xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:dwsyn="http://rss.dw.com/syndication/dwsyn/">
            <channel rdf:about="http://x.example/feed"><title>Top</title></channel>
            <item rdf:about="http://x.example/a-1?maca=x"><title>One</title>
            <link>http://x.example/a-1?maca=x</link><dc:date>2024-03-04T10:15:30Z</dc:date>
            <dc:language>en</dc:language><dc:subject>World</dc:subject>
            <dwsyn:contentID>12345</dwsyn:contentID></item></rdf:RDF>
            """);
    assertThat(feed.kind()).isEqualTo("rdf");
    assertThat(feed.items().getFirst().key()).isEqualTo("12345");
    assertThat(feed.items().getFirst().categories()).containsExactly("World");
  }

  @Test
  void atomIsReadWithMarkupOfEveryKind() throws FeedException {
    Feed feed =
        read(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de" xml:base="http://a.example/b/">
            <title type="text">1 &lt; 2</title><id>urn:x</id><link href="page"/>
            <author><name>Bo Berg</name><email>bo@a.example</email></author>
            <entry><title type="html">A &lt;i&gt;new&lt;/i&gt; day</title><id>urn:1</id>
            <summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">So <b>it</b> is</div>
            </summary><content type="application/octet-stream">PGI+WDwvYj4=</content>
            <link rel="enclosure" href="c.mp3" type="audio/mpeg" length="9"/>
            <updated>2024-03-04T10:15:30Z</updated></entry></feed>
            """);
    assertThat(feed.title()).isEqualTo(new FeedText("1 < 2", false));
    assertThat(feed.link()).isEqualTo("http://a.example/b/page");
    assertThat(feed.language()).isEqualTo("de");
    FeedItem entry = feed.items().getFirst();
    assertThat(entry.title().plain()).isEqualTo("A new day");
    assertThat(entry.summary().html()).isEqualTo("So <b>it</b> is");
    assertThat(entry.content().html()).isEqualTo("<b>X</b>");
    assertThat(entry.enclosures())
        .containsExactly(new Enclosure("http://a.example/b/c.mp3", "audio/mpeg", 9));
  }

  @Test
  void jsonFeedIsReadInBothVersions() throws FeedException {
    Feed feed =
        read(
            """
            {"version": "https://jsonfeed.org/version/1.1", "title": "Sea", "language": "en",
             "home_page_url": "http://sea.example/", "authors": [{"name": "Ann Lee"}],
             "items": [{"id": 7, "url": "http://sea.example/7", "content_text": "1 < 2",
              "date_published": "2024-03-04T10:15:30+01:00", "tags": ["wave"],
              "author": {"name": "Bo Berg"},
              "attachments": [{"url": "http://sea.example/7.mp4", "mime_type": "video/mp4",
               "size_in_bytes": 12, "duration_in_seconds": 95}]}]}
            """);
    assertThat(feed.version()).isEqualTo("1.1");
    FeedItem item = feed.items().getFirst();
    assertThat(item.id()).isEqualTo("7");
    assertThat(item.content().html()).isEqualTo("1 &lt; 2");
    assertThat(item.authors()).containsExactly(new FeedPerson("Bo Berg", "", ""));
    assertThat(item.length()).contains(Duration.ofSeconds(95));
  }

  @Test
  void theEncodingIsFoundWhoeverSaysIt() throws FeedException {
    String start = "<?xml version='1.0' encoding='%s'?><rss><channel><title>caf\u00e9</title>";
    Charset western = Charset.forName("windows-1252");
    assertThat(title(start.formatted("iso-8859-1").getBytes(western), "")).isEqualTo("caf\u00e9");
    assertThat(title(start.formatted("utf-8").getBytes(western), "")).isEqualTo("caf\u00e9");
    assertThat(title(start.formatted("utf-8").getBytes(UTF_8), "")).isEqualTo("caf\u00e9");
    assertThat(title(start.formatted("nonsense").getBytes(UTF_8), "")).isEqualTo("caf\u00e9");
    assertThat(title(start.formatted("utf-16").getBytes(UTF_16LE), "")).isEqualTo("caf\u00e9");
    assertThat(title(("\uFEFF" + start).getBytes(UTF_16LE), "x")).isEqualTo("caf\u00e9");
    Charset greek = Charset.forName("windows-1253");
    assertThat(title("<rss><title>\u03b1</title>".getBytes(greek), "windows-1253"))
        .isEqualTo("\u03b1");
  }

  private static String title(byte[] bytes, String told) throws FeedException {
    return FeedReader.read(bytes, new FeedOrigin("test", "", told, "")).title().plain();
  }

  @Test
  void brokenMarkupIsReadAsFarAsItGoes() throws FeedException {
    Feed feed =
        read(
            "junk <?xml version='1.0'?><rss><channel><title>R&eacute;sum&eacute; & more</title>"
                + "<item><title>One</title><description>It <b>goes");
    assertThat(feed.title().plain()).isEqualTo("R\u00e9sum\u00e9 & more");
    assertThat(feed.items().getFirst().summary().html()).isEqualTo("It <b>goes</b>");
  }

  @Test
  void whatRunsOrIsNotOfTheWebIsLeftOut() throws FeedException {
    Feed feed =
        read(
            """
            <rss><channel><item><link>javascript:alert(1)</link>
            <enclosure url="file:///etc/passwd" type="x"/>
            <title>&lt;script&gt;x&lt;/script&gt;Safe</title>
            <description>&lt;a href="javascript:x" onclick="x"&gt;here&lt;/a&gt;&lt;img src="http://t.example/1.gif"&gt;
            &lt;iframe src="http://e.example/"/&gt; and there</description></item></channel></rss>
            """);
    FeedItem item = feed.items().getFirst();
    assertThat(item.link()).isEmpty();
    assertThat(item.enclosures()).isEmpty();
    assertThat(item.title().plain()).isEqualTo("Safe");
    assertThat(item.summary().plain()).isEqualTo("here and there");
    assertThat(item.summary().html()).doesNotContain("javascript", "onclick", "img", "iframe");
  }

  @Test
  void whoWroteItIsToldFromTheAddress() {
    FeedPerson ann = new FeedPerson("Ann Lee", "ann@a.example", "");
    assertThat(Persons.person("Ann Lee (ann@a.example)")).isEqualTo(ann);
    assertThat(Persons.person("ann@a.example (Ann Lee)")).isEqualTo(ann);
    assertThat(Persons.person("Ann Lee <ann@a.example>")).isEqualTo(ann);
    assertThat(Persons.person("Ann Lee")).isEqualTo(new FeedPerson("Ann Lee", "", ""));
    assertThat(Persons.person("ann@a.example")).isEqualTo(new FeedPerson("", "ann@a.example", ""));
  }

  private static Feed read(String text) throws FeedException {
    return FeedReader.read(text, FeedOrigin.at("http://ferries.example/feed"));
  }
}
