package org.newsreel.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Broken and odd files that others collected. */
class HostileClipsTest {
  private static final String CORPUS = "corpora/hostile/mp4-hostile/data";

  @Test
  void everyFileIsReadOrRefusedByItsName() throws IOException {
    List<Path> clips = clips();
    assumeTrue(!clips.isEmpty(), "the collection of hostile files is not here");
    for (Path clip : clips) {
      String name = String.valueOf(clip.getFileName());
      try {
        assertThat(AudioDecoder.probe(clip, "").length())
            .as(name)
            .isGreaterThanOrEqualTo(Duration.ZERO);
        try (PcmStream sound = AudioDecoder.open(clip, "")) {
          TestClips.readAll(sound);
        }
      } catch (AudioException e) {
        assertThat(e).hasMessageStartingWith(name + " ");
      }
    }
  }

  private static List<Path> clips() throws IOException {
    Path folder =
        Stream.of("../shared", "../../shared")
            .map(shared -> Path.of(shared, CORPUS))
            .filter(Files::isDirectory)
            .findFirst()
            .orElse(null);
    if (folder == null) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
