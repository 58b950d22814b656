package org.newsreel.cli;

import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaptionsVerbTest {
  private static final String WEB_VTT =
      """
      WEBVTT

      00:00:01.000 --> 00:00:02.500
      <v Kate>The caf\u00E9 is closed.
      """;

  @TempDir Path folder;

  @Test
  void captionsAreWrittenInTheFormThatTheNameEndsIn() throws IOException {
    Path in = Files.writeString(folder.resolve("in.txt"), WEB_VTT);
    for (String ending : new String[] {"srt", "ttml", "json", "html", "TextGrid", "vtt"}) {
      Path out = folder.resolve("out." + ending);
      assertThat(convert(in, out)).isEqualTo(new Spoken(0, "", ""));
      assertThat(out).content().contains("The caf\u00E9 is closed.");
    }
    assertThat(folder.resolve("out.vtt")).hasContent(WEB_VTT);
  }

  @Test
  void anyUsualEncodingIsRead() throws IOException {
    for (Charset charset : new Charset[] {UTF_16, Charset.forName("windows-1252")}) {
      Path in = Files.writeString(folder.resolve("in.vtt"), WEB_VTT, charset);
      Path out = folder.resolve("out.vtt");
      assertThat(convert(in, out).code()).isZero();
      assertThat(out).hasContent(WEB_VTT);
    }
  }

  @Test
  void whatCannotBeReadIsToldInOneLine() throws IOException {
    Path in = Files.writeString(folder.resolve("in.vtt"), "hello");
    Path out = folder.resolve("out.srt");
    Spoken refused = convert(in, out);
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.complaints())
        .containsExactly(
            "newsreel: "
                + in
                + " is no WebVTT: it does not begin with WEBVTT. Nothing was written.");
    assertThat(out).doesNotExist();
    assertThat(convert(folder.resolve("no.vtt"), out).complaints()).hasSize(1);
  }

  @Test
  void aFileThatCannotBeWrittenIsToldOf() throws IOException {
    Path in = Files.writeString(folder.resolve("in.vtt"), WEB_VTT);
    Spoken refused = convert(in, folder.resolve("none/out.srt"));
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.complaints()).hasSize(1);
  }

  @Test
  void aFileWithoutCaptionsIsStillOne() throws IOException {
    Path in = Files.writeString(folder.resolve("in.vtt"), "WEBVTT");
    Spoken done = convert(in, folder.resolve("out.vtt"));
    assertThat(done.code()).isZero();
    assertThat(done.complaints()).hasSize(1);
    assertThat(folder.resolve("out.vtt")).hasContent("WEBVTT\n");
  }

  private Spoken convert(Path in, Path out) {
    return Spoken.of(folder, "captions", "convert", in.toString(), out.toString());
  }
}
