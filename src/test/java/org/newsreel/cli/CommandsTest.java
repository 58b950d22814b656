package org.newsreel.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--frob | newsreel: Unknown option: '--frob'. Try newsreel --help.",
        "parse | newsreel: Give files to parse, or --batch DIR OUT.json. Try newsreel parse"
            + " --help.",
        "parse --frob x | newsreel: Unknown option: '--frob'. Try newsreel parse --help.",
        "add | newsreel: Missing required parameter: 'FILE'. Try newsreel add --help.",
        "add a b | newsreel: Unmatched argument at index 2: 'b'. Try newsreel add --help.",
        "align --format mp3 a b | newsreel: Invalid value for option '--format': 'mp3' is none of"
            + " vtt, srt, ttml, json, html, textgrid. Try newsreel align --help.",
        "align --json --format srt a b | newsreel: Give either --json or --format, not both. Try"
            + " newsreel align --help.",
        "captions convert a.vtt b.mp3 | newsreel: Invalid value for positional parameter at index 1"
            + " (OUT): 'b.mp3' ends in none of vtt, srt, ttml, json, html, textgrid. Try newsreel"
            + " captions convert --help.",
        "list x | newsreel: Unmatched argument at index 1: 'x'. Try newsreel list --help.",
        "lits | newsreel: There is no command and no file lits. Try newsreel --help."
      })
  void wrongUseIsToldInOneLineAndEndsWith2(String words, String line) {
    Spoken spoken = Spoken.of(folder, words.split(" "));
    assertThat(spoken).isEqualTo(new Spoken(2, "", line + System.lineSeparator()));
  }

  @Test
  void withoutAVerbTheWindowOpensWithTheGivenFiles() throws IOException {
    Path page = Files.createFile(folder.resolve("parse"));
    Spoken spoken = Spoken.of(folder, "--library", "lib", page.toString());
    assertThat(spoken.lines()).containsExactly("window lib[" + page + "]");
    assertThat(Spoken.of(folder).lines()).containsExactly("window -[]");
    String address = "https://a.example/1?b";
    String moment = "newsreel://story/0123456789abcdef?t=83";
    assertThat(Spoken.of(folder, address, moment).lines())
        .containsExactly("window -[" + address + ", " + moment + "]");
  }

  @Test
  void theLibraryIsGivenBeforeOrAfterTheVerb() {
    Path library = folder.resolve("library");
    String page = "src/test/resources/dumps/ferry-en.txt";
    Spoken.of(folder.resolve("usual"), "--library", library.toString(), "add", page);
    Spoken after = Spoken.of(folder.resolve("usual"), "list", "--library", library.toString());
    assertThat(after.lines()).hasSize(1);
    assertThat(folder.resolve("usual")).doesNotExist();
  }

  @Test
  void everyVerbHasHelp() {
    for (String verb : List.of("parse", "add", "list", "align", "captions", "search")) {
      Spoken help = Spoken.of(folder, "help", verb);
      assertThat(help.out()).contains("newsreel " + verb, "--library");
      assertThat(Spoken.of(folder, verb, "--help")).isEqualTo(help);
      assertThat(Spoken.of(folder, "--help").out()).contains("  " + verb + " ");
    }
  }

  @Test
  void theVersionIsSaid() {
    assertThat(Spoken.of(folder, "--version").out()).startsWith("Newsreel ");
  }

  @Test
  void aReaderThatHasReadEnoughEndsItQuietly() {
    assertThat(written("Broken pipe")).isEqualTo(new Spoken(0, "", ""));
  }

  @Test
  void outputThatCannotBeWrittenIsToldAndEndsWith1() {
    Spoken spoken = written("No space left on device");
    assertThat(spoken.code()).isEqualTo(1);
    assertThat(spoken.complaints())
        .containsExactly(
            "newsreel: The output could not be written: No space left on device."
                + " What was written is not whole.");
  }

  /** Parses a page with an output that fails. */
  private Spoken written(String failure) {
    OutputStream failing =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            throw new IOException(failure);
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams = new Streams(InputStream.nullInputStream(), failing, err);
    Newsreel newsreel = new Newsreel(streams, () -> folder, (library, files) -> 0);
    int code =
        new Commands(newsreel, List.of()).run("parse", "src/test/resources/dumps/ferry-en.txt");
    return new Spoken(code, "", err.toString(UTF_8));
  }
}
