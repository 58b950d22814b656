package org.newsreel.captions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Holds the TTML reader against the samples of the IMSC profiles. */
class TtmlSamplesTest {
  @Test
  void noSampleLosesText() throws IOException {
    List<Executable> checks = new ArrayList<>();
    SubtitleSamples.texts("imsc-ttml.zip", ".ttml")
        .forEach(
            (name, text) ->
                checks.add(() -> assertThat(shown(text)).as(name).isEqualTo(written(text))));
    assertThat(checks).hasSizeGreaterThan(50);
    assertAll(checks);
  }

  private static String shown(String text) throws CaptionsException {
    return CaptionFormats.read("a.ttml", text).stream()
        .map(Cue::text)
        .collect(Collectors.joining())
        .replaceAll("\\s", "");
  }

  /** All text of paragraphs but what the samples themselves call not visible. */
  private static String written(String text) {
    return Jsoup.parse(text, "", Parser.xmlParser()).select("p, tt|p").eachText().stream()
        .collect(Collectors.joining())
        .replaceAll("This text must not appear\\.?", "")
        .replaceAll("\\s", "");
  }
}
