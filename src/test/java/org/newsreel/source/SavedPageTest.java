package org.newsreel.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.model.Page;

class SavedPageTest {
  private static final String ADDRESS = "https://news.example/en/ferries/a-12?x=1&y=2";
  private static final String HTML =
      "<!DOCTYPE html>\n<html><body>\n<p>Fähren fahren wieder = gut</p>\n</body></html>\n";

  @TempDir private Path folder;

  @Test
  void aCompletePageKnowsWhereItWas() throws Exception {
    String saved = "<!DOCTYPE html>\n<!-- saved from url=(0042)" + ADDRESS + " -->\n" + HTML;
    Path file = file("story.html", saved.getBytes(UTF_8));
    Files.createDirectory(folder.resolve("story_files"));
    Page page = new PageSource().read(file);
    assertThat(page.address()).isEqualTo(ADDRESS);
    assertThat(page.text()).isEqualTo(saved);
    assertThat(page.origin()).isEqualTo(file.toString());
    assertThat(new PageSource().read(folder)).isEqualTo(page);
  }

  @Test
  void aFolderOfSeveralPagesIsNone() throws Exception {
    file("a.html", HTML.getBytes(UTF_8));
    file("b.htm", HTML.getBytes(UTF_8));
    assertThatThrownBy(() -> new PageSource().read(folder))
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("is a folder with 2 pages");
  }

  @Test
  void aSingleFilePageKnowsWhereItWas() throws Exception {
    assertThat(read("a.html", singleFile(10)).address()).isEqualTo(ADDRESS);
  }

  @Test
  void picturesInsideDoNotMakeAPageTooLarge() throws Exception {
    Page page = read("a.html", singleFile(9 << 20));
    assertThat(page.address()).isEqualTo(ADDRESS);
    assertThat(page.text()).hasSizeLessThan(1000).contains("Fähren fahren");
  }

  private static String singleFile(int pictureSize) {
    return "<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: "
        + ADDRESS
        + " \n saved date: Wed Nov 25 2026\n--><img src=\"data:image/png;base64,"
        + "A".repeat(pictureSize)
        + "\">"
        + HTML;
  }

  @Test
  void aPackedPageIsUnpacked() throws Exception {
    Path file = Files.write(folder.resolve("a.html.gz"), WrongHost.gzip(HTML.getBytes(UTF_8)));
    assertThat(new PageSource().read(file).text()).isEqualTo(HTML);
    Files.write(file, WrongHost.gzip(new byte[30 << 20]));
    assertThatThrownBy(() -> new PageSource().read(file)).hasMessageContaining("more than 8 MB");
    byte[] whole = WrongHost.gzip(HTML.getBytes(UTF_8));
    Files.write(file, Arrays.copyOf(whole, whole.length - 12));
    assertThatThrownBy(() -> new PageSource().read(file)).isInstanceOf(FetchException.class);
  }

  @Test
  void anArchiveGivesItsPage() throws Exception {
    String quoted = "<p>F=C3=A4hren fahren w=\r\nieder =3D gut</p>=  \r\n\r\n<p>a =zz b</p>\r\n";
    Page page = read("a.mhtml", archive("quoted-printable", quoted));
    assertThat(page.text()).isEqualTo("<p>Fähren fahren wieder = gut</p>\r\n<p>a =zz b</p>\r\n");
    assertThat(page.address()).isEqualTo(ADDRESS);
    String packed = Base64.getMimeEncoder().encodeToString(HTML.getBytes(UTF_8));
    assertThat(read("b.mht", archive("base64", packed)).text()).isEqualTo(HTML);
    String western = new String(HTML.getBytes(ISO_8859_1), ISO_8859_1);
    assertThat(read("c.mht", archive("8bit", western)).text()).startsWith(HTML);
  }

  @Test
  void anArchiveIsFoundInsideAnother() throws Exception {
    String archive =
        """
        MIME-Version: 1.0
        Content-Type: multipart/related; boundary=out

        --out
        Content-Type: multipart/alternative; boundary=in

        --in
        Content-Type: text/plain

        no
        --in
        Content-Type: text/html

        <p>yes it is</p>
        --in--
        --out--
        """;
    assertThat(read("a.eml", archive).text()).contains("yes it is").doesNotContain("--in");
  }

  @Test
  void aDamagedArchiveEndsInAPageOrAClearProblem() throws Exception {
    byte[] whole = archive("quoted-printable", HTML).getBytes(ISO_8859_1);
    Random random = new Random(5);
    for (int i = 0; i < 300; i++) {
      byte[] damaged = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      try {
        assertThat(new PageSource().read(Files.write(folder.resolve("a.mht"), damaged)))
            .isNotNull();
      } catch (FetchException e) {
        assertThat(e).hasMessageContaining("a.mht");
      }
    }
  }

  private static String archive(String encoding, String body) {
    return "From: <Saved by Blink>\r\nSnapshot-Content-Location: "
        + ADDRESS
        + "\r\nSubject: A page\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n"
        + "\tboundary=\"----MultipartBoundary--x1----\"\r\n\r\n\r\n------MultipartBoundary--x1----\r\n"
        + "Content-Type: text/css\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\np { color: red }\r\n"
        + "------MultipartBoundary--x1----\r\nContent-Type: text/html\r\nContent-ID: <frame-1@mhtml.blink>\r\n"
        + "Content-Transfer-Encoding: "
        + encoding
        + "\r\nContent-Location: "
        + ADDRESS
        + "\r\n\r\n"
        + body
        + "\r\n------MultipartBoundary--x1------\r\n";
  }

  @Test
  void aLinkFileLeadsToItsPage() throws Exception {
    Path windows = file("a.url", "[InternetShortcut]\r\nURL=https://news.example/a?b=1\r\n");
    assertThat(LinkFile.address(windows)).isEqualTo("https://news.example/a?b=1");
    Path linux = file("a.desktop", "[Desktop Entry]\nType=Link\nURL=https://news.example/a\n");
    assertThat(LinkFile.address(linux)).isEqualTo("https://news.example/a");
    Path mac =
        file(
            "a.webloc",
            "<plist><dict><key>URL</key>\n<string>https://news.example/a?b=1&amp;c</string>");
    assertThat(LinkFile.address(mac)).isEqualTo("https://news.example/a?b=1&c");
    Path packed =
        file(
            "b.webloc",
            "bplist00\u00d1\u0001\u0002SURL_\u0010\u0018https://news.example/abc\u0008\u000b\u000f");
    assertThat(LinkFile.address(packed)).isEqualTo("https://news.example/abc");
  }

  @Test
  void aLinkFileNeverLeadsToThisComputer() throws Exception {
    Path bad = file("a.url", "URL=http://127.0.0.1:1/a\n");
    assertThatThrownBy(() -> new PageSource().read(bad)).hasMessageContaining("local network");
    Path worse = file("b.url", "URL=file:///etc/passwd\n");
    assertThatThrownBy(() -> new PageSource().read(worse))
        .hasMessageContaining("no page on the web");
  }

  @Test
  void aPastedAddressIsFetched() throws Exception {
    try (WrongHost host = new WrongHost()) {
      host.page("/a", HTML);
      host.on("/old", (asked, out) -> WrongHost.head(out, "301 Moved", 0, "Location: /a"));
      Page page = new PageSource().pasted("  " + host.at("/old") + "\n");
      assertThat(page).isEqualTo(new Page(host.at("/old"), host.at("/a"), HTML));
      assertThat(new PageSource().fetch(host.at("/old"))).isEqualTo(page);
      host.on(
          "/v",
          (asked, out) -> WrongHost.send(out, "200 OK", new byte[3], "Content-Type: video/mp4"));
      assertThatThrownBy(() -> new PageSource().pasted(host.at("/v")))
          .hasMessageContaining("video/mp4");
    }
  }

  private Page read(String name, String text) throws IOException, FetchException {
    return new PageSource().read(file(name, text.getBytes(UTF_8)));
  }

  private Path file(String name, String text) throws IOException {
    return file(name, text.getBytes(ISO_8859_1));
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }
}
