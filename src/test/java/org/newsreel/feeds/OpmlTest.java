package org.newsreel.feeds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OpmlTest {
  @Test
  void foldersWithinFoldersAreKept() throws FeedException {
    assertThat(
            read(
                """
                <opml version="1.0"><body>
                <outline text="News"><outline text="World">
                <outline text="Harbours" xmlUrl="http://a.example/feed" type="rss"/></outline>
                <outline title="Boats" text="b" xmlurl="https://b.example/?a=1&amp;b=2"/></outline>
                <outline text="Alone" xmlUrl="http://c.example/"/>
                </body></opml>
                """))
        .containsExactly(
            new Opml.Entry("http://a.example/feed", "Harbours", "News/World"),
            new Opml.Entry("https://b.example/?a=1&b=2", "Boats", "News"),
            new Opml.Entry("http://c.example/", "Alone", ""));
  }

  @Test
  void onlyAddressesOfTheWebAreFeeds() throws FeedException {
    String outlines =
        List.of(
                "exec:touch x",
                "filter:x:http://a.example/",
                "|touch x",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "query:x")
            .stream()
            .map("<outline text='x' xmlUrl='%s'/>"::formatted)
            .reduce("", String::concat);
    assertThat(read("<opml><body>" + outlines + "</body></opml>")).isEmpty();
  }

  @Test
  void aListThatIsWrittenIsReadAsTheSame() throws FeedException {
    List<Opml.Entry> entries =
        List.of(
            new Opml.Entry("http://a.example/?x=1&y=2", "\"A\" & <b> \u0391", "News/World"),
            new Opml.Entry("http://b.example/", "B", "News/World"),
            new Opml.Entry("http://c.example/", "C", ""),
            new Opml.Entry("http://d.example/", "News", "Caf\u00e9"));
    assertThat(read(Opml.write(entries))).isEqualTo(entries);
  }

  @Test
  void aDeepListIsReadWithoutEnd() throws FeedException {
    String deep = "<outline text='x'>".repeat(100_000);
    assertThat(read("<opml><body>" + deep + "</body></opml>")).isEmpty();
  }

  @Test
  void whatIsNoListIsSaid() {
    assertThatThrownBy(() -> read("<rss/>"))
        .isInstanceOf(FeedException.class)
        .hasMessage("list is not a list of feeds (OPML)");
  }

  private static List<Opml.Entry> read(String text) throws FeedException {
    return Opml.read(text.getBytes(UTF_8), "list");
  }
}
