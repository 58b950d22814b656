package org.newsreel.captions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.newsreel.model.Span;

class ReadingTest {
  @Test
  void aVoiceIsASpeakerAndStampsAreOnsets() throws CaptionsException {
    String file =
        """
        WEBVTT

        00:01.000 --> 00:04.000
        <v Kate Brand>We <i>waited</i> <00:02.500>a week.</v>
        <v Ali>So long?
        """;
    assertThat(CaptionFormats.read("a.vtt", file))
        .containsExactly(
            new Cue(
                Span.ofMillis(1000, 4000),
                "Kate Brand",
                List.of("We waited a week."),
                List.of(new Onset(10, Duration.ofMillis(2500)))),
            new Cue(Span.ofMillis(1000, 4000), "Ali", List.of("So long?")));
  }

  @Test
  void subRipIsReadHoweverItIsCounted() throws CaptionsException {
    String file =
        """
        1
        00:00:01,000 --> 00:00:02,5
        <font color="red">Hello</font>
        2019


        2
        00:00:03,000 --> 00:00:04,000 X1:0
        {\\an8}there

        again
        00:00:05,000 --> 00:00:06,000
        and out"""
            .replace("\n", "\r\n");
    assertThat(CaptionFormats.read("a.txt", file))
        .extracting(cue -> cue.span().end().toMillis() + " " + cue.lines())
        .containsExactly("2500 [Hello, 2019]", "4000 [there, again]", "6000 [and out]");
  }

  @Test
  void ttmlContainersCountFromWhatIsAroundThem() throws CaptionsException {
    String body =
        """
        <body begin="10s"><div timeContainer="seq">
          <p begin="1s" dur="2s">First</p>
          <p begin="500ms" dur="24f">second<br/>line</p>
          <p>never ends <span begin="1s">and goes on</span></p>
        </div></body>
        """;
    assertThat(ttml("ttp:frameRate=\"24\"", body))
        .extracting(cue -> cue.span() + " " + cue.lines() + " " + cue.onsets())
        .containsExactly(
            "Span[start=PT11S, end=PT13S] [First] []",
            "Span[start=PT13.5S, end=PT14.5S] [second, line] []",
            "Span[start=PT14.5S, end=PT15.93S] [never ends and goes on]"
                + " [Onset[at=11, time=PT15.5S]]");
  }

  @Test
  void ttmlTicksAndRatesAreCounted() throws CaptionsException {
    assertThat(
            ttml(
                "ttp:tickRate=\"10000000\" ttp:frameRate=\"30\" ttp:frameRateMultiplier=\"1000 1001\"",
                "<body><div><p begin=\"15000000t\" end=\"00:00:02:15\">x</p></div></body>"))
        .extracting(Cue::span)
        .containsExactly(Span.ofMillis(1500, 2501));
  }

  @Test
  void piecesThatGoOneByOneAreCaptionsOfTheirOwn() throws CaptionsException {
    String body =
        "<body><div><p><span begin=\"1s\" end=\"2s\">one</span> <span begin=\"2s\" end=\"3s\">two"
            + "</span></p></div></body>";
    assertThat(ttml("", body)).extracting(Cue::text).containsExactly("one", "two");
  }

  @Test
  void anEntityIsNotFetched() throws CaptionsException {
    String file =
        "<!DOCTYPE tt [<!ENTITY x SYSTEM \"file:///etc/passwd\">"
            + "<!ENTITY y \"&x;&x;\">]><tt xmlns=\"http://www.w3.org/ns/ttml\"><body><div>"
            + "<p begin=\"1s\" end=\"2s\">a &x;&y; b &amp; c</p></div></body></tt>";
    assertThat(CaptionFormats.read("a.ttml", file))
        .extracting(Cue::text)
        .containsExactly("a &x;&y; b & c");
  }

  @Test
  void jsonWithoutEndsIsReadAndAMissingTimeIsPassedOver() throws CaptionsException {
    String file =
        """
        {"version": "1.0.0", "segments": [
          {"speaker": "Kate", "startTime": 0.5, "body": "We waited."},
          {"body": "No time"}, 7, null,
          {"startTime": "2", "endTime": 3.25, "body": "A week."}]}
        """;
    assertThat(CaptionFormats.read("a", file))
        .containsExactly(
            new Cue(Span.ofMillis(500, 2000), "Kate", List.of("We waited.")),
            new Cue(Span.ofMillis(2000, 3250), "", List.of("A week.")));
  }

  @Test
  void htmlNamesSpeakersBeforeTimes() throws CaptionsException {
    String file =
        "<cite>Kate:</cite>\n<time>0:01</time>\n<p>We &amp; they\nwaited.</p>\n<cite>Ali:</cite>"
            + "<time>1:02:03</time><p>Oh.</p>";
    assertThat(CaptionFormats.read("a.html", file))
        .containsExactly(
            new Cue(Span.ofMillis(1000, 3_723_000), "Kate", List.of("We & they waited.")),
            new Cue(Span.ofMillis(3_723_000, 3_724_000), "Ali", List.of("Oh.")));
  }

  @Test
  void aShortTextGridIsReadAsALongOne() throws CaptionsException {
    String file =
        """
        File type = "ooTextFile"
        "TextGrid"
        0
        2.5
        <exists>
        3
        "IntervalTier" "Kate - words" 0 2.5 2
        0 1 ""
        1 2.5 "say ""hi"\""
        "IntervalTier" "phones" 0 2.5 1
        0 2.5 "h"
        "TextTier" "Ali" 0 2.5 1
        2 "!"
        """;
    assertThat(CaptionFormats.read("a.TextGrid", file))
        .containsExactly(
            new Cue(Span.ofMillis(1000, 2500), "Kate", List.of("say \"hi\"")),
            new Cue(Span.ofMillis(2000, 3000), "Ali", List.of("!")));
  }

  @Test
  void whatHoldsNoCaptionsIsRefusedInOneLine() {
    assertRefused("a.vtt", "WEBVTTX\n\n00:00.000 --> 00:01.000\nx", "WEBVTT");
    assertRefused("a.srt", "hello", "SubRip");
    assertRefused("a.ttml", "<html></html>", "tt");
    assertRefused("a.ttml", nested("<span>", 5000), "nested");
    assertRefused("a.json", "{\"segments\": [", "JSON");
    assertRefused("a.json", "[".repeat(100_000), "JSON");
    assertRefused(
        "a.textgrid", "File type = \"ooTextFile\" \"TextGrid\" 0 1 <exists> 9e9", "early");
    assertRefused("a.mp3", "hello", "none of");
    assertRefused("a.html", "<p>x", "time");
  }

  private static String nested(String tag, int times) {
    return "<tt xmlns='http://www.w3.org/ns/ttml'><body><div><p>" + tag.repeat(times);
  }

  private static void assertRefused(String name, String text, String why) {
    CaptionsException refusal =
        assertThrows(CaptionsException.class, () -> CaptionFormats.read(name, text));
    assertThat(refusal).hasMessageContaining(why);
    assertThat(refusal.getMessage()).doesNotContain("\n").hasSizeLessThan(120);
  }

  @Test
  void brokenFilesOfEveryFormAreReadOrRefused() {
    Random random = new Random(8);
    List<Cue> cues =
        List.of(
            new Cue(Span.ofMillis(1000, 2000), "Kate", List.of("Grass & \"sea\"", "two")),
            new Cue(
                Span.ofMillis(2000, 9000),
                "",
                List.of("one by one"),
                List.of(new Onset(4, Duration.ofSeconds(3)))));
    for (CaptionFormat format : CaptionFormats.ALL) {
      String whole = format.write(cues);
      for (int i = 0; i < 3000; i++) {
        String broken = broken(whole, random);
        try {
          assertThat(format.read(broken)).hasSizeLessThan(100);
        } catch (CaptionsException e) {
          assertThat(e.getMessage()).isNotBlank();
        }
      }
    }
  }

  private static String broken(String whole, Random random) {
    StringBuilder text = new StringBuilder(whole);
    for (int n = 1 + random.nextInt(8); n > 0; n--) {
      int at = random.nextInt(text.length());
      int to = Math.min(text.length(), at + random.nextInt(12));
      switch (random.nextInt(3)) {
        case 0 -> text.delete(at, to);
        case 1 -> text.insert(at, text.substring(at, to));
        default -> text.setCharAt(at, "<>&\"9-:.\0\n{[".charAt(random.nextInt(12)));
      }
      text.append(' ');
    }
    return text.toString();
  }

  private static List<Cue> ttml(String parameters, String body) throws CaptionsException {
    return CaptionFormats.read(
        "a.xml",
        "<?xml version=\"1.0\"?><tt:tt xmlns:tt=\"http://www.w3.org/ns/ttml\""
            + " xmlns=\"http://www.w3.org/ns/ttml\""
            + " xmlns:ttp=\"http://www.w3.org/ns/ttml#parameter\" "
            + parameters
            + ">"
            + body
            + "</tt:tt>");
  }
}
