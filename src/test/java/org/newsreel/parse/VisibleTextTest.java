package org.newsreel.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class VisibleTextTest {
  @Test
  void aWebPageBecomesItsVisibleLines() {
    String page =
        "<!DOCTYPE html><html><head><title>no</title><style>p{}</style></head><body><h1>Ferries"
            + " sail</h1><p>The <b>first</b> left.<br>It was   early.</p><script>no()</script>"
            + "<div hidden>no</div><ul><li>One</li><li>Two</li></ul></body></html>";
    assertThat(VisibleText.of(Jsoup.parse(page)).text())
        .isEqualTo("Ferries sail\nThe first left.\nIt was early.\nOne\nTwo\n");
  }

  @Test
  void aDeeplyNestedWebPageIsRead() {
    String page = "<html><body>" + "<div><b>".repeat(200_000) + "Ferries sail";
    assertThat(VisibleText.of(Jsoup.parse(page)).text()).contains("Ferries sail");
  }
}
