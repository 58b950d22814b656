package org.newsreel.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsreel.cli.Streams;

/** What is refused before anything is drawn; the drawing itself is in {@link ProgramTest}. */
class SnapshotVerbTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "--story zz           | 'zz' is no story's id",
        "--story 0123456789abcdef | There is no story 0123456789abcdef in",
        "--size 3x3           | '3x3' is no size",
        "--size 1280          | '1280' is no size",
        "--size 5000x5000     | '5000x5000' is no size",
        "--theme blue         | 'blue' is neither light nor dark",
        "--at -1              | '-1' is no time",
        "--at NaN             | 'NaN' is no time",
        "--at 1e9             | '1e9' is no time"
      })
  void wrongWordsAreToldInOneLine(String words, String reason) {
    List<String> all = new ArrayList<>(List.of(words.split(" ")));
    all.add(folder.resolve("out.png").toString());
    assertRefused(reason, all);
  }

  @Test
  void aFileThatCannotBeIsToldBeforeAnythingIsDrawn() {
    assertRefused("No file can be written at", List.of(folder.toString()));
    assertRefused("No file can be written at", List.of(folder.resolve("none/out.png").toString()));
    assertRefused("Missing required parameter: 'OUT.png'", List.of());
  }

  private void assertRefused(String reason, List<String> words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    List<String> all = new ArrayList<>(List.of("snapshot"));
    all.addAll(words);
    all.addAll(List.of("--library", folder.resolve("library").toString()));
    Streams streams = new Streams(InputStream.nullInputStream(), out, err);
    assertThat(Main.run(streams, all.toArray(String[]::new))).isEqualTo(2);
    assertThat(out.toString(UTF_8)).isEmpty();
    assertThat(err.toString(UTF_8).lines()).hasSize(1);
    assertThat(err.toString(UTF_8)).contains(reason, "Try newsreel snapshot --help");
  }
}
