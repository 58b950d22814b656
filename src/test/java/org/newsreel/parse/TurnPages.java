package org.newsreel.parse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Pages with several voices, invented by us in the shapes that sites write them in. */
final class TurnPages {
  static final Path DUMPS = Path.of("src/test/resources/turns/dumps");
  static final Path PAGES = Path.of("src/test/resources/turns/pages");

  private TurnPages() {}

  /** The pages of a folder, each in the folder of its shape, without what is expected of them. */
  static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder, 2)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().endsWith(".json"))
          .sorted()
          .toList();
    }
  }

  /** What is expected of a page stands beside it. */
  static Path expected(Path page) {
    return Path.of(page.toString().replaceFirst("\\.[a-z]+$", ".json"));
  }

  static String shape(Path page) {
    return page.getName(page.getNameCount() - 2).toString();
  }
}
