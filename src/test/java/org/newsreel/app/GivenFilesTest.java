package org.newsreel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GivenFilesTest {
  @Test
  void aClipBelongsToThePageBeforeIt() {
    assertThat(given("a.txt", "b.html", "b.mp4", "c.txt", "c.MOV"))
        .isEqualTo(
            new GivenFiles(
                paths("a.txt"),
                List.of(pair("b.html", "b.mp4"), pair("c.txt", "c.MOV")),
                List.of()));
  }

  @Test
  void theOnlyClipBelongsToTheOnlyPage() {
    assertThat(given("a.mp4", "a.txt")).isEqualTo(given("a.txt", "a.mp4"));
  }

  @Test
  void aClipWithoutAPageStaysAlone() {
    assertThat(given("a.mp4")).isEqualTo(new GivenFiles(List.of(), List.of(), paths("a.mp4")));
    assertThat(given("a.txt", "a.mp4", "b.mp4").clips()).isEqualTo(paths("b.mp4"));
  }

  private static GivenFiles given(String... names) {
    return GivenFiles.of(paths(names));
  }

  private static List<Path> paths(String... names) {
    return Stream.of(names).map(Path::of).toList();
  }

  private static GivenFiles.Pair pair(String page, String clip) {
    return new GivenFiles.Pair(Path.of(page), Path.of(clip));
  }
}
