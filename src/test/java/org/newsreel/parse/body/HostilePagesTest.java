package org.newsreel.parse.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class HostilePagesTest {
  private static final Path SEEDS = Pages.CORPORA.resolve("hostile/jsoup-fuzz");

  @Test
  void everyFuzzedPageComesToAnEnd() throws Exception {
    assumeTrue(Files.isDirectory(SEEDS), SEEDS + " is not on this computer");
    for (Path seed : Pages.packedFiles(SEEDS)) {
      assertThatNoException().as(seed.toString()).isThrownBy(() -> Pages.body(Pages.read(seed)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<br>",
        "<div>a",
        "<b>a, b",
        "<div class=caption>a",
        "<div class=comment>hi</div>",
        "<p><a href=x>hi",
        "<ul><li>one, two",
        "<table><tr><td>one",
        "<article><p>one, two.</p>"
      })
  void elementsWithoutEndComeToAnEnd(String piece) {
    assertThatNoException().isThrownBy(() -> Pages.body(Jsoup.parse(piece.repeat(30_000))));
  }

  @Test
  void pagesTooLargeToScoreStillGiveTheirSentences() {
    String page = "<p>This is a sentence of a page that is far too long.</p>".repeat(6_000);
    assertThat(Pages.body(Jsoup.parse(page))).contains("This is a sentence");
  }
}
