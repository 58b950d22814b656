package org.newsreel.library;

import java.io.File;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How large the library's files are. What cannot be seen counts as nothing. */
record Sizes(Path folder, ClipFiles clips) {
  long database() {
    return Stream.of("library.db", "library.db-wal", "library.db-shm")
        .mapToLong(name -> folder.resolve(name).toFile().length())
        .sum();
  }

  long clip(String name) {
    return clips.file(name).map(file -> file.toFile().length()).orElse(0L);
  }

  /** Of all files of a folder in the library's. */
  long in(String name) {
    @Nullable File @Nullable [] files = folder.resolve(name).toFile().listFiles(File::isFile);
    return files == null
        ? 0
        : Stream.of(files).mapToLong(file -> file == null ? 0 : file.length()).sum();
  }
}
