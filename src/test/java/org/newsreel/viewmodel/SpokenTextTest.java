package org.newsreel.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsreel.model.Span;
import org.newsreel.model.SyncRung;
import org.newsreel.model.TimedTranscript;

class SpokenTextTest {
  @Test
  void wordAndSentenceChangeExactlyAtTheirBoundaries() {
    SpokenText spoken = spoken(Stories.times(SyncRung.WORDS, 9));
    assertThat(lit(spoken, 999_999_999)).isEqualTo("word -1, sentence 0");
    assertThat(lit(spoken, 1_000_000_000)).isEqualTo("word 1, sentence 0");
    assertThat(lit(spoken, 1_799_999_999)).isEqualTo("word 1, sentence 0");
    assertThat(lit(spoken, 1_800_000_000)).isEqualTo("word -1, sentence 0");
    assertThat(lit(spoken, 1_999_999_999)).isEqualTo("word -1, sentence 0");
    assertThat(lit(spoken, 2_000_000_000)).isEqualTo("word 2, sentence 1");
    assertThat(lit(spoken, 59_000_000_000L)).isEqualTo("word -1, sentence 3");
  }

  private static String lit(SpokenText spoken, long nanos) {
    Duration time = Duration.ofNanos(nanos);
    return "word " + spoken.wordAt(time) + ", sentence " + spoken.sentenceAt(time);
  }

  @Test
  void beforeTheFirstWordNothingIsLit() {
    SpokenText spoken =
        spoken(new TimedTranscript(SyncRung.WORDS, "test", List.of(Stories.timed(0, 500, 600, 1))));
    assertThat(lit(spoken, 499_999_999)).isEqualTo("word -1, sentence -1");
    assertThat(lit(spoken, 500_000_000)).isEqualTo("word 0, sentence 0");
  }

  @ParameterizedTest
  @EnumSource(names = {"WORDS", "CHECKED"})
  void wordsAreLitWhereTheyWereFound(SyncRung rung) {
    assertThat(lit(spoken(Stories.times(rung, 9)), 2_100_000_000L)).isEqualTo("word 2, sentence 1");
  }

  @ParameterizedTest
  @EnumSource(names = {"ESTIMATED", "SENTENCES"})
  void belowThatOnlyTheSentenceIsLit(SyncRung rung) {
    assertThat(lit(spoken(Stories.times(rung, 9)), 2_100_000_000L))
        .isEqualTo("word -1, sentence 1");
  }

  @Test
  void withoutTimesNothingIsLit() {
    assertThat(lit(spoken(TimedTranscript.NONE), 2_100_000_000L)).isEqualTo("word -1, sentence -1");
  }

  @Test
  void ofADoubtfulSentenceNoWordIsLit() {
    SpokenText spoken =
        spoken(
            new TimedTranscript(
                SyncRung.WORDS,
                "test",
                List.of(
                    Stories.timed(0, 0, 500, 0.9),
                    Stories.timed(1, 1000, 1500, 0.3),
                    Stories.timed(2, 2000, 2500, 0.6),
                    Stories.timed(3, 3000, 3500, 0.3))));
    assertThat(lit(spoken, 1_000_000_000)).isEqualTo("word 1, sentence 0");
    assertThat(lit(spoken, 2_000_000_000)).isEqualTo("word -1, sentence 1");
  }

  @Test
  void aWordIsWhereItIsSaidOrElseWhereItsSentenceIs() {
    SpokenText spoken = spoken(Stories.times(SyncRung.WORDS, 9, 3, 5, 6));
    assertThat(spoken.spanOfWord(1)).contains(Span.ofMillis(1000, 1800));
    assertThat(spoken.spanOfWord(3)).contains(Span.ofMillis(2000, 4800));
    assertThat(spoken.spanOfWord(5)).isEmpty();
    assertThat(spoken.spanOfWord(9)).isEmpty();
    assertThat(spoken.spanOfWord(-1)).isEmpty();
  }

  @Test
  void stepsGoFromWordToWordOverThoseThatAreNotSaid() {
    SpokenText spoken = spoken(Stories.times(SyncRung.WORDS, 9, 2, 8));
    assertThat(spoken.wordFrom(seconds(1.3), 1)).contains(seconds(3));
    assertThat(spoken.wordFrom(seconds(3), -1)).contains(seconds(1));
    assertThat(spoken.wordFrom(seconds(1.9), -1)).contains(seconds(0));
    assertThat(spoken.wordFrom(seconds(0), -1)).isEmpty();
    assertThat(spoken.wordFrom(seconds(7), 1)).isEmpty();
  }

  @Test
  void fromBeforeTheFirstWordAStepOnGoesToIt() {
    SpokenText spoken = spoken(Stories.times(SyncRung.WORDS, 9, 0, 1));
    assertThat(spoken.wordFrom(seconds(0.5), 1)).contains(seconds(2));
    assertThat(spoken.sentenceFrom(seconds(0.5), 1)).contains(seconds(2));
    assertThat(spoken.wordFrom(seconds(0.5), -1)).isEmpty();
    assertThat(spoken.sentenceFrom(seconds(0.5), -1)).isEmpty();
  }

  @Test
  void stepsGoFromSentenceToSentenceOverThoseThatAreNotSaid() {
    SpokenText spoken = spoken(Stories.times(SyncRung.ESTIMATED, 9, 2, 3, 4));
    assertThat(spoken.sentenceFrom(seconds(0), 1)).contains(seconds(5));
    assertThat(spoken.sentenceFrom(seconds(5), 1)).contains(seconds(7));
    assertThat(spoken.sentenceFrom(seconds(7), 1)).isEmpty();
    assertThat(spoken.sentenceFrom(seconds(5), -1)).contains(seconds(0));
    assertThat(spoken.sentenceFrom(seconds(0), -1)).isEmpty();
  }

  @Test
  void aStepBackFromWellIntoASentenceGoesToItsStart() {
    SpokenText spoken = spoken(Stories.times(SyncRung.WORDS, 9));
    assertThat(spoken.sentenceFrom(seconds(3.201), -1)).contains(seconds(2));
    assertThat(spoken.sentenceFrom(seconds(3.2), -1)).contains(seconds(0));
  }

  private static Duration seconds(double time) {
    return Duration.ofMillis(Math.round(time * 1000));
  }

  private static SpokenText spoken(TimedTranscript times) {
    return new SpokenText(Deck.open(times));
  }
}
