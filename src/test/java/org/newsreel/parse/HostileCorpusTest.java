package org.newsreel.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsreel.model.Page;
import org.newsreel.source.FetchException;
import org.newsreel.source.PageSource;

/** Files made to break parsers, each given as a page. They are not ours to keep here. */
class HostileCorpusTest {
  private static final Path HOSTILE = Path.of("../shared/corpora/hostile");

  @Test
  void everyFileEndsInAStoryOrInOneLine() throws IOException {
    assumeTrue(Files.isDirectory(HOSTILE), "no " + HOSTILE);
    List<Path> files;
    try (Stream<Path> all = Files.walk(HOSTILE)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    assertThat(files).isNotEmpty();
    files.forEach(HostileCorpusTest::read);
  }

  private static void read(Path file) {
    try {
      Page page = new PageSource().read(file);
      assertThat(StoryParsers.parse(page).title()).isNotBlank();
    } catch (FetchException | ParseException e) {
      assertThat(e.getMessage()).isNotBlank().doesNotContain("\n");
    }
  }
}
