package org.newsreel.captions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.newsreel.model.Span;

/** What is written and read again is the same, as far as each form can say it. */
class RoundTripTest {
  private static final int LISTS = 300;

  private static final List<String> WORDS =
      List.of(
          "grass",
          "-",
          "->",
          "42",
          "1",
          "&amp;",
          "<v Bob>",
          "\"quoted\"",
          "it's",
          "a<b",
          "c>d",
          "\u6D77\u8349",
          "\u0627\u0644\u0628\u062D\u0631",
          "\uD83C\uDF0A",
          "caf\u00E9",
          "NOTE",
          "WEBVTT",
          "STYLE",
          "!",
          "[1]",
          "00:01",
          "{x}",
          "&",
          "]]>",
          "\u00A0.");

  private static final List<String> SPEAKERS =
      List.of("", "Kate Brand", "M. \"Kit\" O'Neil", "R&D <desk>", "\u0639\u0644\u064A");

  @Test
  void webVttSaysAllOfACue() throws CaptionsException {
    assertSame("vtt", cue -> cue);
  }

  @Test
  void ttmlSaysAllOfACue() throws CaptionsException {
    assertSame("ttml", cue -> cue);
  }

  @Test
  void jsonSaysAllButWhenSingleWordsAreSaid() throws CaptionsException {
    assertSame("json", RoundTripTest::withoutOnsets);
  }

  @Test
  void textGridsSayAllButWhenSingleWordsAreSaid() throws CaptionsException {
    assertSame("textgrid", RoundTripTest::withoutOnsets);
  }

  @Test
  void subRipSaysTextsAndTheirTimes() throws CaptionsException {
    assertSame("srt", cue -> new Cue(cue.span(), "", cue.lines()));
  }

  @Test
  void htmlSaysWhoBeginsWhen() throws CaptionsException {
    for (List<Cue> cues : lists()) {
      assertThat(again("html", cues))
          .extracting(cue -> List.of(cue.span().start(), cue.speaker(), cue.lines()))
          .isEqualTo(
              cues.stream()
                  .map(cue -> List.of(cue.span().start(), cue.speaker(), cue.lines()))
                  .toList());
    }
  }

  @Test
  void whatIsWrittenIsRecognizedWhateverItsName() throws CaptionsException {
    for (CaptionFormat format : CaptionFormats.ALL) {
      String text = format.write(lists().getFirst());
      assertThat(CaptionFormats.ALL.stream().filter(each -> each.recognizes(text)))
          .containsExactly(format);
    }
  }

  private static void assertSame(String name, UnaryOperator<Cue> expressed)
      throws CaptionsException {
    for (List<Cue> cues : lists()) {
      assertThat(again(name, cues)).isEqualTo(cues.stream().map(expressed).toList());
    }
  }

  private static List<Cue> again(String name, List<Cue> cues) throws CaptionsException {
    CaptionFormat format = CaptionFormats.named(name).orElseThrow();
    return format.read(format.write(cues));
  }

  private static Cue withoutOnsets(Cue cue) {
    return new Cue(cue.span(), cue.speaker(), cue.lines());
  }

  private static List<List<Cue>> lists() {
    Random random = new Random(4);
    List<List<Cue>> lists = new ArrayList<>();
    for (int i = 0; i < LISTS; i++) {
      List<Cue> cues = new ArrayList<>();
      long time = 0;
      for (int n = 1 + random.nextInt(12); n > 0; n--) {
        time += 1 + random.nextInt(4_000_000);
        cues.add(cue(random, time));
      }
      lists.add(cues);
    }
    return lists;
  }

  private static Cue cue(Random random, long start) {
    List<String> lines = new ArrayList<>();
    for (int n = 1 + random.nextInt(3); n > 0; n--) {
      lines.add(line(random));
    }
    long end = start + 1 + random.nextInt(6_000);
    String speaker = SPEAKERS.get(random.nextInt(SPEAKERS.size()));
    return new Cue(
        Span.ofMillis(start, end),
        speaker,
        lines,
        onsets(random, String.join("\n", lines), start, end));
  }

  private static String line(Random random) {
    List<String> words = new ArrayList<>();
    for (int n = 1 + random.nextInt(6); n > 0; n--) {
      words.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    return String.join(" ", words);
  }

  /** At the beginnings of words. */
  private static List<Onset> onsets(Random random, String text, long start, long end) {
    List<Onset> onsets = new ArrayList<>();
    long time = start;
    for (int i = 1; i < text.length(); i++) {
      boolean begins = Character.isWhitespace(text.charAt(i - 1));
      if (begins && random.nextBoolean() && time + 100 < end) {
        time += 1 + random.nextInt(99);
        onsets.add(new Onset(i, Duration.ofMillis(time)));
      }
    }
    return onsets;
  }
}
