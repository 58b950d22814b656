package org.newsreel.captions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsreel.model.Paragraph;
import org.newsreel.model.Person;
import org.newsreel.model.Span;
import org.newsreel.model.SyncRung;
import org.newsreel.model.TextRange;
import org.newsreel.model.TimedTranscript;
import org.newsreel.model.TimedWord;
import org.newsreel.model.Transcript;
import org.newsreel.model.Turn;

class CuesTest {
  private static final String MEADOW =
      "A century ago the meadow reached right across the bay, from the lighthouse to the old pier,"
          + " and nobody who fished there thought that it could ever be gone.";

  @Test
  void everySentenceIsACaption() {
    List<Cue> cues = cues("The boats put out. They carry grass.", 400);
    assertThat(lines(cues)).containsExactly("The boats put out.", "They carry grass.");
    assertThat(cues.getFirst().span()).isEqualTo(Span.ofMillis(0, 1600));
    assertThat(cues.getLast().span()).isEqualTo(Span.ofMillis(1600, 2800));
  }

  @Test
  void aLongSentenceIsCutWhereAClauseEnds() {
    List<Cue> cues = cues(MEADOW, 250);
    assertThat(lines(cues)).hasSize(3);
    assertThat(lines(cues).subList(0, 2)).allMatch(text -> text.endsWith(","));
    assertThat(String.join(" ", lines(cues))).isEqualTo(MEADOW);
    assertReadable(cues);
  }

  @Test
  void slowSpeechIsCutBeforeItStandsTooLong() {
    List<Cue> cues = cues("One word and one more and then another.", 1500);
    assertThat(cues).hasSizeGreaterThan(1);
    assertReadable(cues);
  }

  @Test
  void aSingleShortWordStandsLongEnoughToBeRead() {
    assertThat(cues("Yes.", 200).getFirst().span()).isEqualTo(Span.ofMillis(0, 800));
  }

  @Test
  void aShortWordMakesWayForTheNextCaption() {
    assertThat(cues("Yes. It is.", 200).getFirst().span()).isEqualTo(Span.ofMillis(0, 200));
  }

  @Test
  void aSentenceThatIsNotSaidIsLeftOut() {
    Transcript transcript = narration("Said. Not said. Said again.");
    assertThat(lines(Cues.of(transcript, times(transcript, 500, Set.of(1, 2)))))
        .containsExactly("Said.", "Said again.");
  }

  @Test
  void aLabelInBracketsBeforeASentenceIsNotShown() {
    Transcript transcript = narration("(Ruth Calder) We waited a week.");
    assertThat(lines(Cues.of(transcript, times(transcript, 500, Set.of(0, 1)))))
        .containsExactly("We waited a week.");
  }

  @Test
  void marksAndAWordThatTheEarMissedAreShown() {
    Transcript transcript = narration("\u2013 We waited a week \u2013 a whole one !");
    assertThat(lines(Cues.of(transcript, times(transcript, 500, Set.of(0, 3, 5, 8)))))
        .containsExactly("\u2013 We waited a week \u2013 a whole one !");
  }

  @Test
  void aSentenceWithoutSpacesIsCutToo() {
    String chinese = "\u6D77\u8349".repeat(40) + "\u3002";
    Transcript transcript = narration(chinese);
    TimedTranscript times =
        new TimedTranscript(
            SyncRung.WORDS, "test", List.of(new TimedWord(0, Span.ofMillis(1000, 15_000), 1)));
    List<Cue> cues = Cues.of(transcript, times);
    assertThat(cues.stream().flatMap(cue -> cue.lines().stream()).collect(Collectors.joining()))
        .isEqualTo(chinese);
    assertReadable(cues);
  }

  @Test
  void rightToLeftTextComesOutInItsOrder() {
    String arabic = "\u0627\u0644\u0628\u062D\u0631 \u0647\u0627\u062F\u0626 \u060C 12 km.";
    assertThat(lines(cues(arabic, 500))).containsExactly(arabic);
  }

  @Test
  void aCaptionNamesItsSpeaker() {
    Turn told = Turn.narration(List.of(paragraph("The week was long.")));
    Turn said =
        new Turn(
            Turn.Kind.QUOTE,
            new Person("Kate Brand", "harbour master"),
            List.of(paragraph("It is over.")));
    Transcript transcript = new Transcript(List.of(told, said));
    assertThat(Cues.of(transcript, times(transcript, 500, Set.of())))
        .extracting(Cue::speaker)
        .containsExactly("", "Kate Brand");
  }

  @Test
  void anyTextComesOutWholeReadableAndInOrder() {
    Random random = new Random(5);
    for (int i = 0; i < 200; i++) {
      String text = babble(random);
      assertReadable(cues(text, 60 + random.nextInt(900)));
      assertThat(String.join(" ", lines(cues(text, 300)))).isEqualTo(text);
    }
  }

  @Test
  void fiftyThousandWordsWithoutAFullStopAreCutAsWell() {
    List<Cue> cues = cues("word ".repeat(50_000).strip(), 300);
    assertThat(cues).hasSizeGreaterThan(2_500);
    assertReadable(cues);
  }

  private static String babble(Random random) {
    return IntStream.range(0, 1 + random.nextInt(120))
        .mapToObj(
            i ->
                "abcdefghijklmno".substring(random.nextInt(14))
                    + List.of("", "", "", "", ",", ".").get(random.nextInt(6)))
        .collect(Collectors.joining(" "));
  }

  private static void assertReadable(List<Cue> cues) {
    Duration before = Duration.ZERO;
    for (Cue cue : cues) {
      assertThat(cue.lines()).hasSizeBetween(1, 2).allMatch(line -> Width.of(line) <= 42);
      assertThat(cue.span().start()).isGreaterThanOrEqualTo(before);
      before = cue.span().end();
      assertThat(before.minus(cue.span().start()))
          .isBetween(Duration.ofMillis(1), Duration.ofSeconds(6));
    }
  }

  private static List<String> lines(List<Cue> cues) {
    return cues.stream().map(cue -> String.join(" ", cue.lines())).toList();
  }

  private static List<Cue> cues(String text, int msPerWord) {
    Transcript transcript = narration(text);
    return Cues.of(transcript, times(transcript, msPerWord, Set.of()));
  }

  private static Transcript narration(String... paragraphs) {
    return new Transcript(
        List.of(Turn.narration(Arrays.stream(paragraphs).map(CuesTest::paragraph).toList())));
  }

  private static Paragraph paragraph(String text) {
    return new Paragraph(text, new TextRange(0, text.length()));
  }

  private static TimedTranscript times(Transcript transcript, int msPerWord, Set<Integer> unsaid) {
    List<TimedWord> words = new ArrayList<>();
    int count = transcript.words().size();
    for (int i = 0; i < count; i++) {
      if (!unsaid.contains(i)) {
        Span span = Span.ofMillis((long) i * msPerWord, (i + 1L) * msPerWord);
        words.add(new TimedWord(i, span, 1));
      }
    }
    return new TimedTranscript(SyncRung.WORDS, "test", words);
  }
}
