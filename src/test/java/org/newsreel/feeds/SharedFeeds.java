package org.newsreel.feeds;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The test feeds of other readers, where they are at hand; they are no part of this project. */
final class SharedFeeds {
  static final Path FOLDER = Path.of("../shared/corpora/feeds");
  static final Path HOSTILE = Path.of("../shared/corpora/hostile/hostile-feeds/data");

  private SharedFeeds() {}

  /** All files of an archive by their names, a character for each byte. */
  static Map<String, String> unzipped(String archive) throws IOException {
    Path file = FOLDER.resolve(archive);
    assumeThat(file).exists();
    Map<String, String> files = new TreeMap<>();
    try (InputStream in = Files.newInputStream(file);
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory()) {
          files.put(entry.getName(), new String(zip.readAllBytes(), ISO_8859_1));
        }
      }
    }
    return files;
  }
}
