package org.newsreel.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MendingTest {
  private static final Duration LENGTH = Duration.ofSeconds(20);

  @Test
  void withoutAnchorsNothingChanges() {
    TimedTranscript found = times(SyncRung.WORDS, 1, 0, 1, 2);
    assertThat(Mending.of(found, List.of(), LENGTH)).isSameAs(found);
  }

  @Test
  void anAnchoredWordBeginsWhereItWasHeardAndIsSure() {
    TimedTranscript mended = Mending.of(times(SyncRung.WORDS, 0.5, 0, 1, 2), at(1, 1.5), LENGTH);
    assertThat(starts(mended)).containsEntry(1, 1500L);
    assertThat(mended.words().get(1).sureness()).isEqualTo(1);
  }

  @Test
  void anEstimateIsPulledAlongOnBothSides() {
    TimedTranscript mended =
        Mending.of(times(SyncRung.ESTIMATED, 0.5, 2, 4, 8), at(1, 6), Duration.ofSeconds(12));
    assertThat(starts(mended)).containsEntry(0, 3000L).containsEntry(1, 6000L);
    assertThat(starts(mended)).containsEntry(2, 9000L);
  }

  @Test
  void wordsThatTheEngineIsSureOfStayWhereTheyAre() {
    TimedTranscript mended =
        Mending.of(times(SyncRung.WORDS, 0.9, 1, 2, 3, 4, 5), at(2, 3.2), LENGTH);
    assertThat(starts(mended).values()).containsExactly(1000L, 2000L, 3200L, 4000L, 5000L);
  }

  @Test
  void sureWordsThatStandInAnAnchorsWayGiveIt() {
    TimedTranscript mended =
        Mending.of(times(SyncRung.WORDS, 0.9, 1, 2, 3, 4, 5), at(2, 4.5), LENGTH);
    assertThat(starts(mended)).containsEntry(2, 4500L).containsEntry(4, 5000L);
    assertThat(starts(mended).get(3)).isBetween(4500L, 5000L);
  }

  @Test
  void aWordWithoutATimeGetsOneWhenItIsAnchored() {
    TimedTranscript found = without(times(SyncRung.WORDS, 0.9, 1, 2, 3, 4), 2);
    TimedTranscript mended = Mending.of(found, at(2, 3.1), LENGTH);
    assertThat(starts(mended).values()).containsExactly(1000L, 2000L, 3100L, 4000L);
    assertThat(mended.words().get(2).span().end()).isGreaterThan(Duration.ofMillis(3100));
  }

  @Test
  void theFirstAndTheLastWordCanGetTheirTimesThatWayToo() {
    TimedTranscript found = without(without(times(SyncRung.WORDS, 0.9, 1, 2, 3, 4), 0), 3);
    TimedTranscript mended =
        Mending.of(
            found,
            List.of(Anchor.at(0, Duration.ofMillis(500)), Anchor.at(3, Duration.ofMillis(19_900))),
            LENGTH);
    assertThat(starts(mended).values()).containsExactly(500L, 2000L, 3000L, 19_900L);
  }

  @Test
  void aWordThatIsNotSaidLosesItsTimeAndNoOtherMoves() {
    TimedTranscript mended =
        Mending.of(times(SyncRung.WORDS, 0.9, 1, 2, 3), List.of(Anchor.notSaid(1)), LENGTH);
    assertThat(starts(mended)).containsOnlyKeys(0, 2).containsEntry(2, 3000L);
  }

  @Test
  void ofAnchorsThatContradictEachOtherTheFirstCounts() {
    List<Anchor> anchors =
        List.of(Anchor.at(0, Duration.ofSeconds(5)), Anchor.at(1, Duration.ofSeconds(4)));
    TimedTranscript mended = Mending.of(times(SyncRung.WORDS, 0.9, 1, 2, 3), anchors, LENGTH);
    assertThat(starts(mended)).containsEntry(0, 5000L);
    assertThat(starts(mended).get(1)).isGreaterThanOrEqualTo(5000L);
  }

  @Test
  void anAnchorPastTheEndIsAtTheEnd() {
    TimedTranscript mended = Mending.of(times(SyncRung.WORDS, 0.9, 1, 2), at(1, 99), LENGTH);
    assertThat(starts(mended)).containsEntry(1, 20_000L);
  }

  @Test
  void mendingTwiceIsMendingOnce() {
    TimedTranscript once = Mending.of(times(SyncRung.ESTIMATED, 0.5, 2, 4, 8), at(1, 6), LENGTH);
    assertThat(Mending.of(once, at(1, 6), LENGTH)).isEqualTo(once);
  }

  @Test
  void anyAnchorsOnAnyTimesKeepTheOrderAndTheAnchors() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      TimedTranscript found = random(random);
      Corrections said = Corrections.NONE;
      for (int n = random.nextInt(8); n > 0; n--) {
        said = said.with(randomAnchor(random));
      }
      TimedTranscript mended = Mending.of(found, said.anchors(), LENGTH);
      for (Anchor anchor : said.anchors()) {
        assertThat(mended.spanOf(anchor.word()).map(Span::start))
            .as("%s in %s", anchor, found)
            .isEqualTo(anchor.start());
      }
      assertThat(mended.words()).allMatch(word -> !word.span().end().minus(LENGTH).isPositive());
    }
  }

  private static Anchor randomAnchor(Random random) {
    int word = random.nextInt(30);
    return random.nextInt(4) == 0
        ? Anchor.notSaid(word)
        : Anchor.at(word, Duration.ofMillis(random.nextInt(20_001)));
  }

  private static TimedTranscript random(Random random) {
    List<TimedWord> words = new ArrayList<>();
    long at = 0;
    for (int word = 0; word < 30; word++) {
      long start = at + random.nextInt(2) * random.nextLong(300);
      long end = start + random.nextInt(2) * random.nextLong(300);
      if (random.nextInt(4) > 0) {
        words.add(new TimedWord(word, Span.ofMillis(start, end), random.nextDouble()));
        at = end;
      }
    }
    SyncRung rung = random.nextBoolean() ? SyncRung.WORDS : SyncRung.ESTIMATED;
    return new TimedTranscript(rung, "test", words);
  }

  private static List<Anchor> at(int word, double seconds) {
    return List.of(Anchor.at(word, Duration.ofMillis(Math.round(seconds * 1000))));
  }

  /** Words that begin at these seconds and take half of one. */
  private static TimedTranscript times(SyncRung rung, double sureness, int... seconds) {
    List<TimedWord> words = new ArrayList<>();
    for (int second : seconds) {
      Span span = Span.ofMillis(1000L * second, 1000L * second + 500);
      words.add(new TimedWord(words.size(), span, sureness));
    }
    return new TimedTranscript(rung, "test", words);
  }

  private static TimedTranscript without(TimedTranscript times, int word) {
    Stream<TimedWord> left = times.words().stream().filter(each -> each.word() != word);
    return new TimedTranscript(times.rung(), times.engine(), left.toList());
  }

  private static Map<Integer, Long> starts(TimedTranscript times) {
    Map<Integer, Long> starts = new TreeMap<>();
    times.words().forEach(word -> starts.put(word.word(), word.span().start().toMillis()));
    return starts;
  }
}
