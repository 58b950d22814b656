package org.newsreel.captions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsreel.model.Span;

class CaptionFormatsTest {
  private static final List<Cue> CUES =
      List.of(
          new Cue(Span.ofMillis(1_040, 2_500), "", List.of("Salt & <pepper>", "a --> b")),
          new Cue(
              Span.ofMillis(3_723_004, 3_724_000), "Kate > \"Kit\" & Co", List.of("We waited.")));

  @Test
  void webVttEscapesWhatItWouldTakeForItsOwnAndNamesSpeakers() {
    assertThat(written("vtt", CUES))
        .isEqualTo(
            """
            WEBVTT

            00:00:01.040 --> 00:00:02.500
            Salt &amp; &lt;pepper&gt;
            a --&gt; b

            01:02:03.004 --> 01:02:04.000
            <v Kate &gt; "Kit" &amp; Co>We waited.
            """);
  }

  @Test
  void subRipCountsItsCaptionsAndHasNoArrowInATextLine() {
    assertThat(written("srt", CUES))
        .isEqualTo(
            """
            1
            00:00:01,040 --> 00:00:02,500
            Salt & <pepper>
            a \u2192 b

            2
            01:02:03,004 --> 01:02:04,000
            We waited.
            """);
  }

  @Test
  void withoutCaptionsAFileIsStillOne() {
    assertThat(written("vtt", List.of())).isEqualTo("WEBVTT\n");
    assertThat(written("srt", List.of())).isEmpty();
  }

  @Test
  void aFormatIsFoundByItsName() {
    assertThat(CaptionFormats.ALL)
        .allMatch(format -> CaptionFormats.named(format.name()).orElseThrow().equals(format));
    assertThat(CaptionFormats.named("mp3")).isEmpty();
  }

  private static String written(String name, List<Cue> cues) {
    return CaptionFormats.named(name).orElseThrow().write(cues);
  }
}
