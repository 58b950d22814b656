package org.newsreel.parse.body;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The saved pages in the shared corpora. */
final class Pages {
  static final Path CORPORA = Path.of("../shared/corpora");

  private Pages() {}

  static Document read(Path file) {
    try (InputStream packed = Files.newInputStream(file);
        InputStream page = new GZIPInputStream(packed)) {
      return parse(page.readAllBytes());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Saved pages are often UTF-8 whatever they say of themselves. */
  private static Document parse(byte[] page) throws IOException {
    try {
      CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(page));
      return Jsoup.parse(text.toString());
    } catch (CharacterCodingException other) {
      return Jsoup.parse(new ByteArrayInputStream(page), null, "");
    }
  }

  static List<Path> packedFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".gz")).sorted().toList();
    }
  }

  static String body(Document page) {
    return ArticleBody.text(ArticleBody.of(page));
  }
}
