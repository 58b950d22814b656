package org.newsreel.captions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsreel.model.Doubts;
import org.newsreel.model.Paragraph;
import org.newsreel.model.Span;
import org.newsreel.model.Sync;
import org.newsreel.model.SyncRung;
import org.newsreel.model.TextRange;
import org.newsreel.model.TimedTranscript;
import org.newsreel.model.TimedWord;
import org.newsreel.model.Transcript;
import org.newsreel.model.Turn;

class CaptionTimesTest {
  private static final Duration LENGTH = Duration.ofHours(3);

  @Test
  void sentencesAreTimedByCaptionsCutOtherwise() {
    Transcript transcript = narration("The boats put out early. They carry grass, and salt.");
    TimedTranscript times =
        times(
            transcript,
            cue(1000, 3000, "THE BOATS PUT OUT"),
            cue(3000, 5000, "early \u2013 they carry"),
            cue(5000, 6000, "grass and salt"));
    assertThat(times.rung()).isEqualTo(SyncRung.SENTENCES);
    assertThat(times.engine()).isEqualTo(CaptionTimes.ENGINE);
    assertThat(times.words()).hasSize(10).allMatch(word -> word.sureness() > 0.8);
    assertThat(times.spanOf(transcript.sentences().getFirst()).orElseThrow().start())
        .isEqualTo(Duration.ofSeconds(1));
    assertThat(times.spanOf(transcript.sentences().getLast()).orElseThrow().end())
        .isEqualTo(Duration.ofSeconds(6));
    assertThat(times.reason()).isNotEmpty();
  }

  @Test
  void captionsWordByWordTimeWords() {
    Transcript transcript = narration("We waited a week.");
    Cue cue =
        new Cue(
            Span.ofMillis(1000, 3000),
            "",
            List.of("We waited a week"),
            List.of(onset(3, 1300), onset(10, 1900), onset(12, 2000)));
    TimedTranscript times = times(transcript, cue);
    assertThat(times.rung()).isEqualTo(SyncRung.WORDS);
    assertThat(times.words())
        .extracting(TimedWord::span)
        .containsExactly(
            Span.ofMillis(1000, 1300),
            Span.ofMillis(1300, 1900),
            Span.ofMillis(1900, 2000),
            Span.ofMillis(2000, 3000));
  }

  @Test
  void aWordThatIsCaptionedOtherwiseStandsBetweenItsNeighbours() {
    Transcript transcript = narration("The harbour of Mersa closed on Sunday morning.");
    TimedTranscript times =
        times(transcript, cue(0, 8000, "the harbor of Mersa closed on Sunday morning"));
    assertThat(times.words()).hasSize(8);
    assertThat(times.words().get(1).sureness()).isLessThan(0.5);
    assertThat(times.words().get(1).span().start()).isGreaterThan(Duration.ZERO);
  }

  @Test
  void whatOnlyOneOfTheTwoHasIsUnspokenOrUnwritten() {
    Transcript transcript =
        narration("The ferry sails again today. (Photo by nobody at all) Ninety people are on it.");
    TimedTranscript times =
        times(
            transcript,
            cue(0, 2000, "The ferry sails again today."),
            cue(2000, 4000, "Ninety people are on it."),
            cue(4000, 8000, "Thank you for watching this"));
    assertThat(words(transcript, times))
        .isEqualTo("The ferry sails again today. Ninety people are on it.");
    assertThat(times.unwritten()).containsExactly(Span.ofMillis(4000, 8000));
  }

  @Test
  void aSentenceThatDiffersIsDoubtful() {
    Transcript transcript =
        narration(
            "The ferry sails again today. Yesterday nobody dared to leave. Ninety people are on"
                + " it.");
    TimedTranscript times =
        times(
            transcript,
            cue(0, 2000, "The ferry sails again today."),
            cue(2000, 4000, "It was too stormy before that"),
            cue(4000, 8000, "Ninety people are on it."));
    Doubts doubts = Doubts.of(transcript.words(), transcript.sentences(), Sync.of(times));
    assertThat(IntStream.range(0, 3).mapToObj(doubts::isDoubtful))
        .containsExactly(false, true, false);
  }

  @Test
  void captionsOfAnotherStoryGiveNoTimes() {
    TimedTranscript times =
        times(
            narration("The boats put out early, they carry grass and salt to the town."),
            cue(0, 4000, "Parliament voted late at night on the new budget law."));
    assertThat(times.rung()).isEqualTo(SyncRung.TEXT_ONLY);
    assertThat(times.reason()).contains("belong together");
    assertThat(times(narration("\u2013"), cue(0, 1, "x")).words()).isEmpty();
  }

  @Test
  void scriptsWithoutSpacesAreMatchedByCharacter() {
    Transcript transcript =
        narration("\u6D77\u8349\u5728\u6D77\u91CC\u3002 \u5B83\u5F88\u9AD8\u3002");
    TimedTranscript times =
        times(
            transcript,
            cue(1000, 2000, "\u6D77\u8349\u5728"),
            cue(2000, 3000, "\u6D77\u91CC"),
            cue(4000, 5000, "\u5B83\u5F88\u9AD8"));
    assertThat(times.words())
        .extracting(TimedWord::span)
        .containsExactly(Span.ofMillis(1000, 3000), Span.ofMillis(4000, 5000));
  }

  @Test
  void whatIsLaterThanTheClipIsLeftOut() {
    TimedTranscript times =
        CaptionTimes.of(
            narration("One two three. Four five six."),
            List.of(cue(0, 3000, "One two three."), cue(9000, 12_000, "Four five six.")),
            Duration.ofSeconds(5));
    assertThat(times.words()).hasSize(3);
  }

  @Test
  void captionsThatOverlapGoForwardAllTheSame() {
    Random random = new Random(3);
    for (int i = 0; i < 300; i++) {
      List<String> words = babble(random, 60);
      List<Cue> cues = new ArrayList<>();
      for (int at = 0; at < words.size(); at += 4) {
        long start = 400L * at + random.nextInt(3000);
        List<String> some = words.subList(at, Math.min(words.size(), at + 4 + random.nextInt(3)));
        cues.add(cue(start, start + random.nextInt(4000), String.join(" ", some)));
      }
      TimedTranscript times =
          CaptionTimes.of(narration(String.join(" ", words)), cues, Duration.ofSeconds(20));
      assertThat(times.words()).hasSizeLessThanOrEqualTo(60);
    }
  }

  @Test
  void sixtyThousandWordsWithManyDifferencesAreMatched() {
    Random random = new Random(9);
    List<String> words = babble(random, 60_000);
    List<Cue> cues = new ArrayList<>();
    for (int at = 0; at + 6 <= words.size(); at += 6) {
      List<String> heard = new ArrayList<>(words.subList(at, at + 6));
      heard.set(random.nextInt(6), "noise" + random.nextInt(50));
      cues.add(cue(at * 100L, at * 100L + 600, String.join(" ", heard)));
    }
    TimedTranscript times = times(narration(String.join(" ", words)), cues.toArray(Cue[]::new));
    assertThat(times.words()).hasSizeGreaterThan(59_000);
    assertThat(
            times.words().stream()
                .mapToLong(word -> Math.abs(word.span().start().toMillis() - word.word() * 100L))
                .filter(off -> off > 600)
                .count())
        .isLessThan(60);
  }

  @Test
  void textsWithNothingOnlyOnceAreGivenUpSoon() {
    String text = "no ".repeat(30_000).strip();
    Cue[] cues = {cue(0, 1_000_000, "so " + "yes ".repeat(30_000) + text)};
    assertThat(times(narration("why " + text + " indeed"), cues).words())
        .hasSizeLessThanOrEqualTo(30_002);
  }

  private static List<String> babble(Random random, int count) {
    return IntStream.range(0, count).mapToObj(i -> "w" + random.nextInt(400)).toList();
  }

  private static Onset onset(int at, long time) {
    return new Onset(at, Duration.ofMillis(time));
  }

  private static Cue cue(long start, long end, String text) {
    return new Cue(Span.ofMillis(start, end), "", List.of(text));
  }

  private static TimedTranscript times(Transcript transcript, Cue... cues) {
    return CaptionTimes.of(transcript, List.of(cues), LENGTH);
  }

  private static Transcript narration(String text) {
    Paragraph paragraph = new Paragraph(text, new TextRange(0, text.length()));
    return new Transcript(List.of(Turn.narration(List.of(paragraph))));
  }

  private static String words(Transcript transcript, TimedTranscript times) {
    return times.words().stream()
        .map(word -> transcript.words().get(word.word()).text())
        .collect(Collectors.joining(" "));
  }
}
