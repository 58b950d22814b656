package org.newsreel.parse.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ReadabilityCorpusTest {
  private static final Path CASES = Pages.CORPORA.resolve("mozilla-readability");

  @Test
  void articlesAreTheOnesThatReadabilityFinds() throws Exception {
    assumeTrue(Files.isDirectory(CASES), CASES + " is not on this computer");
    try (Stream<Path> folders = Files.list(CASES)) {
      List<Path> cases = folders.filter(Files::isDirectory).sorted().toList();
      List<Path> wrong = cases.stream().filter(test -> !isExact(test)).toList();
      System.out.printf("Readability: %d of %d exact%n", cases.size() - wrong.size(), cases.size());
      assertThat(wrong).hasSizeLessThanOrEqualTo(cases.size() / 20);
    }
  }

  private static boolean isExact(Path test) {
    Element expected = Pages.read(test.resolve("expected.html.gz")).body();
    return Readability.article(Pages.read(test.resolve("source.html.gz")))
        .map(Element::text)
        .orElse("")
        .equals(expected.text());
  }
}
