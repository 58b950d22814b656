package org.newsreel.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsreel.model.Corrections;
import org.newsreel.model.Paragraph;
import org.newsreel.model.Person;
import org.newsreel.model.Span;
import org.newsreel.model.Sync;
import org.newsreel.model.SyncRung;
import org.newsreel.model.TextRange;
import org.newsreel.model.TimedTranscript;
import org.newsreel.model.TimedWord;
import org.newsreel.model.Transcript;
import org.newsreel.model.Turn;

class SyncSummaryTest {
  /** Words 0-1, 2-4; 5-6, 7-8; a cue of 9; 10-11. */
  private static final Transcript TRANSCRIPT =
      new Transcript(
          List.of(
              Turn.narration(paragraphs("It rose. It fell again.", "It rose. It stood.")),
              new Turn(Turn.Kind.CUE, Person.NARRATOR, paragraphs("[music]")),
              Turn.narration(paragraphs("It fell."))));

  @Test
  void soundWordsAreSaidToBeSoAndNothingMore() {
    assertThat(told(words(1, 9))).isEqualTo("Words synced, 100 % sure.");
    assertThat(told(words(0.969, 9))).isEqualTo("Words synced, 96 % sure.");
  }

  @Test
  void whatFallsShortIsCounted() {
    assertThat(told(words(0.3, 9))).isEqualTo("Words synced, 30 % sure. 5 sentences doubtful.");
    assertThat(told(words(0.9, 5, 6, 9)))
        .isEqualTo("Words synced, 90 % sure. 1 sentence not spoken.");
    assertThat(told(words(0.9, 3, 4, 9, 10, 11)))
        .isEqualTo("Words synced, 90 % sure. 1 sentence doubtful, 1 paragraph not spoken.");
    assertThat(told(words(0.9, 0, 1, 5, 6, 7, 8, 9, 10, 11)))
        .isEqualTo("Words synced, 90 % sure. 2 paragraphs not spoken, 1 sentence not spoken.");
  }

  @Test
  void whatTheTextDoesNotHaveIsTold() {
    assertThat(told(unwritten(Span.ofMillis(65_000, 80_000))))
        .endsWith("Something is said from 1:05 to 1:20 that the text does not have.");
    assertThat(told(unwritten(Span.ofMillis(0, 5_000), Span.ofMillis(65_000, 80_000))))
        .endsWith("is said from 0:00 to 0:05 and from 1:05 to 1:20 that the text does not have.");
    assertThat(
            told(
                unwritten(
                    Span.ofMillis(0, 5_000),
                    Span.ofMillis(9_000, 11_000),
                    Span.ofMillis(65_000, 80_000))))
        .endsWith("is said in 3 places, first from 0:00 to 0:05, that the text does not have.");
    assertThat(told(unwritten(Span.ofMillis(1_000, 1_900)))).doesNotContain("Something");
  }

  @Test
  void lowerRungsSayWhatTheyAreAndWhy() {
    assertThat(told(TimedTranscript.notSynced("test", "Only music is heard.")))
        .isEqualTo("Not synced. Only music is heard.");
    assertThat(told(TimedTranscript.NONE)).isEmpty();
    TimedTranscript estimated =
        new TimedTranscript(SyncRung.ESTIMATED, "test", words(0.5).words(), List.of(), "Why.");
    assertThat(told(estimated)).isEqualTo("Sentences estimated. Why.");
    TimedTranscript sentences = words(0.9, 0, 1, 9).withRung(SyncRung.SENTENCES);
    assertThat(told(sentences)).isEqualTo("Sentences synced. 1 sentence not spoken.");
  }

  @Test
  void whatTheReaderHasCheckedIsSaidToBe() {
    Sync checked =
        Sync.of(
            words(1, 9), Corrections.NONE.withChecked(true), TRANSCRIPT, Duration.ofSeconds(60));
    assertThat(SyncSummary.of(TRANSCRIPT, checked)).isEqualTo("Words synced, and checked by you.");
  }

  private static String told(TimedTranscript found) {
    return SyncSummary.of(TRANSCRIPT, Sync.of(found)).replace('\u00A0', ' ');
  }

  private static TimedTranscript unwritten(Span... spans) {
    return new TimedTranscript(SyncRung.WORDS, "test", words(1, 9).words(), List.of(spans), "");
  }

  private static TimedTranscript words(double sureness, Integer... unsaid) {
    List<TimedWord> words = new ArrayList<>();
    for (int word = 0; word < 12; word++) {
      if (!List.of(unsaid).contains(word)) {
        words.add(new TimedWord(word, Span.ofMillis(1000L * word, 1000L * word + 500), sureness));
      }
    }
    return new TimedTranscript(SyncRung.WORDS, "test", words);
  }

  private static List<Paragraph> paragraphs(String... texts) {
    return Stream.of(texts)
        .map(text -> new Paragraph(text, new TextRange(0, text.length())))
        .toList();
  }
}
