package org.newsreel.parse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The page dumps that tests read: ours, and the real one where this computer has it. */
final class Dumps {
  static final Path FOLDER = Path.of("src/test/resources/dumps");

  private Dumps() {}

  static List<Path> all() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  static Optional<Path> realStory() {
    return Stream.of("../shared", "../../shared")
        .map(folder -> Path.of(folder, "samples/dw-video-story.txt"))
        .filter(Files::exists)
        .findFirst();
  }
}
