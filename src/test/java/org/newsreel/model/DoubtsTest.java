package org.newsreel.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoubtsTest {
  private static final String TEXT = "One two. Three four five - six. Seven. Eight nine.";
  private static final Transcript TRANSCRIPT =
      new Transcript(
          List.of(Turn.narration(List.of(new Paragraph(TEXT, new TextRange(0, TEXT.length()))))));

  @Test
  void aSentenceOfSureWordsIsNotDoubtful() {
    Doubts doubts = of(0.9, 0.6, 0.6, 0.6, 0.6, -1, 0.6, 0.6, 0.9, 0.3);
    assertThat(doubts.doubtful()).isZero();
    assertThat(doubts.open()).isZero();
  }

  @Test
  void aSentenceWhoseWordsAreUnsureOnAverageIs() {
    Doubts doubts = of(0.9, 0.29, 1, 1, 1, -1, 1, 1, 0.6, 0.59);
    assertThat(doubts.isDoubtful(0)).isTrue();
    assertThat(doubts.isDoubtful(1)).isFalse();
    assertThat(doubts.isDoubtful(3)).isTrue();
    assertThat(doubts.next(-1, 1)).hasValue(0);
    assertThat(doubts.next(0, 1)).hasValue(3);
    assertThat(doubts.next(3, 1)).isEmpty();
    assertThat(doubts.next(3, -1)).hasValue(0);
  }

  @Test
  void aSentenceOfWhichLessThanHalfIsSaidIs() {
    assertThat(of(1, -1, 1, 1, -1, -1, -1, 1, 1, 1).doubtful()).isZero();
    assertThat(of(1, 1, 1, -1, -1, -1, -1, 1, 1, 1).isDoubtful(1)).isTrue();
  }

  @Test
  void aSentenceOfWhichNothingIsSaidIsUnspokenAndNotDoubtful() {
    Doubts doubts = of(1, 1, -1, -1, -1, -1, -1, 1, 1, 1);
    assertThat(doubts.isSaid(1)).isFalse();
    assertThat(doubts.isSaid(2)).isTrue();
    assertThat(doubts.isDoubtful(1)).isFalse();
  }

  @Test
  void wordsThatTheReaderCallsUnspokenDoNotMakeASentenceDoubtful() {
    TimedTranscript times = times(1, 1, 1, -1, -1, -1, -1, 1, 1, 1);
    Corrections said =
        Corrections.NONE.with(Anchor.notSaid(3)).with(Anchor.notSaid(4)).with(Anchor.notSaid(6));
    assertThat(of(times, said).doubtful()).isZero();
  }

  @Test
  void anAnchoredSentenceWaitsForNobodyButStaysDoubtful() {
    TimedTranscript times = times(0.3, 0.3, 1, 1, 1, -1, 1, 1, 1, 1);
    Doubts doubts = of(times, Corrections.NONE.with(Anchor.at(0, Duration.ZERO)));
    assertThat(doubts.isDoubtful(0)).isTrue();
    assertThat(doubts.open()).isZero();
  }

  private static Doubts of(double... sureness) {
    return of(times(sureness), Corrections.NONE);
  }

  private static Doubts of(TimedTranscript times, Corrections said) {
    return Doubts.of(TRANSCRIPT.words(), TRANSCRIPT.sentences(), new Sync(times, said, times));
  }

  /** How sure the engine is of each word; -1 of one that it did not hear. */
  private static TimedTranscript times(double... sureness) {
    List<TimedWord> words = new ArrayList<>();
    for (int i = 0; i < sureness.length; i++) {
      if (sureness[i] >= 0) {
        words.add(new TimedWord(i, Span.ofMillis(100L * i, 100L * i + 50), sureness[i]));
      }
    }
    return new TimedTranscript(SyncRung.WORDS, "test", words);
  }
}
