package org.newsreel.source;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageSourceTest {
  private static final String TEXT = "Fähren fahren wieder\n\nDie „Erste“ legte ab.\n";

  @TempDir private Path folder;

  @Test
  void aFileIsReadInWhateverEncodingItIs() throws Exception {
    assertThat(read(TEXT.getBytes(UTF_8))).isEqualTo(TEXT);
    assertThat(read(("\uFEFF" + TEXT).getBytes(UTF_8))).isEqualTo(TEXT);
    assertThat(read(TEXT.getBytes(UTF_16))).isEqualTo(TEXT);
    assertThat(read(("\uFEFF" + TEXT).getBytes(UTF_16LE))).isEqualTo(TEXT);
    assertThat(read(TEXT.getBytes(UTF_16LE))).isEqualTo(TEXT);
    assertThat(read(TEXT.getBytes(Charset.forName("windows-1252")))).isEqualTo(TEXT);
  }

  @Test
  void aPageRemembersItsFile() throws Exception {
    Path file = file(TEXT.getBytes(UTF_8));
    assertThat(new PageSource().read(file).origin()).isEqualTo(file.toString());
    assertThat(new PageSource().pasted(TEXT).origin()).isEmpty();
  }

  @Test
  void aWebPageKeepsItsMarkup() throws Exception {
    String page = "<!DOCTYPE html><html><body><p>The <b>first</b> left.</p></body></html>";
    assertThat(new PageSource().pasted(page).text()).isEqualTo(page);
  }

  @Test
  void whatIsNoPageIsRefusedWithItsNameAndTheReason() throws Exception {
    refuses(folder, "is a folder");
    refuses(folder.resolve("none.txt"), "does not exist");
    refuses(file(new byte[0]), "is empty");
    refuses(file(" \n\u00a0\n\uFEFF".getBytes(UTF_8)), "is empty");
    refuses(file("a\0b and more".getBytes(UTF_8)), "is not text");
    refuses(file(noise()), "is not text");
  }

  @Test
  void aFileTooLargeForAPageIsRefusedUnread() throws Exception {
    Path file = folder.resolve("large.txt");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(50L * 1024 * 1024 * 1024);
    }
    refuses(file, "more than 8 MB");
    assertThatThrownBy(() -> new PageSource().pasted("x".repeat(9_000_000)))
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("the pasted text")
        .hasMessageContaining("8 MB");
  }

  private static void refuses(Path file, String reason) {
    assertThatThrownBy(() -> new PageSource().read(file))
        .isInstanceOf(FetchException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining(reason);
  }

  private static byte[] noise() {
    byte[] bytes = new byte[2_000];
    new Random(3).nextBytes(bytes);
    return bytes;
  }

  private String read(byte[] bytes) throws IOException, FetchException {
    return new PageSource().read(file(bytes)).text();
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("page.txt"), bytes);
  }
}
