package org.newsreel.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TimedTranscriptTest {
  @Test
  void theWordAtATimeIsTheOneALinearScanFinds() {
    Random random = new Random(1);
    for (int round = 0; round < 200; round++) {
      TimedTranscript times = randomTimes(random);
      for (int i = 0; i < 50; i++) {
        Duration time = Duration.ofMillis(random.nextInt(5_000));
        assertThat(times.indexAt(time)).isEqualTo(scan(times, time));
      }
    }
  }

  @Test
  void aPauseHasNoWordButRemembersTheLastOne() {
    TimedTranscript times = times(timed(0, 100, 200), timed(1, 500, 600));
    assertThat(times.indexAt(Duration.ofMillis(300))).isEmpty();
    assertThat(times.lastBegunAt(Duration.ofMillis(300))).hasValue(0);
    assertThat(times.lastBegunAt(Duration.ofMillis(50))).isEmpty();
  }

  @Test
  void aSentenceSpansItsSpokenWords() {
    TimedTranscript times = times(timed(1, 100, 200), timed(3, 500, 600));
    assertThat(times.spanOf(new Sentence(0, 3))).contains(Span.ofMillis(100, 200));
    assertThat(times.spanOf(new Sentence(0, 1))).isEmpty();
    assertThat(times.spanOf(2)).isEmpty();
  }

  @Test
  void overlappingWordsAreRefused() {
    assertThatThrownBy(() -> times(timed(0, 100, 300), timed(1, 200, 400)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static OptionalInt scan(TimedTranscript times, Duration time) {
    return times.words().stream()
        .filter(word -> word.span().contains(time))
        .mapToInt(TimedWord::word)
        .findFirst();
  }

  private static TimedTranscript randomTimes(Random random) {
    List<TimedWord> words = new ArrayList<>();
    long at = 0;
    for (int i = 0; i < 40; i++) {
      long start = at + random.nextInt(120);
      at = start + random.nextInt(200);
      if (random.nextInt(5) > 0) {
        words.add(timed(i, start, at));
      }
    }
    return times(words.toArray(TimedWord[]::new));
  }

  private static TimedWord timed(int word, long start, long end) {
    return new TimedWord(word, Span.ofMillis(start, end), 1);
  }

  private static TimedTranscript times(TimedWord... words) {
    return new TimedTranscript(SyncRung.WORDS, "test", List.of(words));
  }
}
