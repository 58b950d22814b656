package org.newsreel.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SyncTest {
  private static final Duration LENGTH = Duration.ofSeconds(60);
  private static final String TEXT = "One two three. Four five six. Seven eight nine.";
  private static final Transcript TRANSCRIPT =
      new Transcript(
          List.of(Turn.narration(List.of(new Paragraph(TEXT, new TextRange(0, TEXT.length()))))));

  private final TimedTranscript found = times(SyncRung.ESTIMATED);

  @Test
  void theLastAnchorTakenAwayIsTheEnginesOwnResultAgain() {
    Sync mended = Sync.of(found).corrected(said(at(3, 3.5)), TRANSCRIPT, LENGTH);
    assertThat(mended.times()).isNotEqualTo(found);
    assertThat(mended.corrected(Corrections.NONE, TRANSCRIPT, LENGTH)).isEqualTo(Sync.of(found));
  }

  @Test
  void whatLiesBeyondTheNeighbouringAnchorsStaysAsItWasHeard() {
    Sync mended = Sync.of(found).corrected(said(at(2, 2), at(6, 6)), TRANSCRIPT, LENGTH);
    TimedTranscript heard = moved(mended.times(), 7, 150);
    Sync again =
        mended
            .realigned(heard, LENGTH)
            .corrected(said(at(2, 2), at(4, 4.4), at(6, 6)), TRANSCRIPT, LENGTH);
    assertThat(start(again, 4)).isEqualTo(4400);
    assertThat(start(again, 7)).isEqualTo(7150);
    assertThat(start(again, 5)).isBetween(4400L, 6000L);
  }

  @Test
  void anAnchorTakenAwayGivesItsStretchBack() {
    Sync one = Sync.of(found).corrected(said(at(2, 2)), TRANSCRIPT, LENGTH);
    Sync two = one.corrected(said(at(2, 2), at(5, 5.5)), TRANSCRIPT, LENGTH);
    assertThat(two.corrected(said(at(2, 2)), TRANSCRIPT, LENGTH)).isEqualTo(one);
  }

  @Test
  void whatTheReaderHasCheckedIsOfTheHighestRung() {
    Sync checked = Sync.of(found).corrected(Corrections.NONE.withChecked(true), TRANSCRIPT, LENGTH);
    assertThat(checked.times().rung()).isEqualTo(SyncRung.CHECKED);
    assertThat(checked.found().rung()).isEqualTo(SyncRung.ESTIMATED);
    assertThat(checked.corrected(Corrections.NONE, TRANSCRIPT, LENGTH)).isEqualTo(Sync.of(found));
  }

  @Test
  void textAndClipThatNoEngineCouldJoinAreJoinedByTapping() {
    TimedTranscript none = TimedTranscript.notSynced("test", "Only music is heard.");
    Sync tapped = Sync.of(none).corrected(said(at(3, 10), at(6, 20)), TRANSCRIPT, LENGTH);
    assertThat(tapped.times().rung()).isEqualTo(SyncRung.ESTIMATED);
    assertThat(tapped.times().words())
        .extracting(TimedWord::word)
        .containsExactly(3, 4, 5, 6, 7, 8);
    assertThat(start(tapped, 3)).isEqualTo(10_000);
    assertThat(start(tapped, 6)).isEqualTo(20_000);
    assertThat(tapped.times().spanOf(new Sentence(3, 6)).orElseThrow().end())
        .isBetween(Duration.ofSeconds(11), Duration.ofSeconds(12));
    assertThat(tapped.corrected(Corrections.NONE, TRANSCRIPT, LENGTH)).isEqualTo(Sync.of(none));
  }

  @Test
  void whateverTheReaderSaysInWhateverOrderHolds() {
    Random random = new Random(11);
    for (int i = 0; i < 300; i++) {
      TimedTranscript engine = times(random.nextBoolean() ? SyncRung.WORDS : SyncRung.ESTIMATED);
      Sync sync = Sync.of(engine);
      for (int act = 0; act < 12; act++) {
        sync = sync.corrected(next(sync.corrections(), random), TRANSCRIPT, LENGTH);
        if (random.nextInt(3) == 0) {
          sync = sync.realigned(moved(sync.times(), 8, random.nextInt(500)), LENGTH);
        }
        for (Anchor anchor : sync.corrections().anchors()) {
          assertThat(sync.times().spanOf(anchor.word()).map(Span::start)).isEqualTo(anchor.start());
        }
      }
      Sync cleared = sync.corrected(Corrections.NONE, TRANSCRIPT, LENGTH);
      assertThat(cleared).isEqualTo(Sync.of(engine));
    }
  }

  private static Corrections next(Corrections said, Random random) {
    int word = random.nextInt(9);
    return switch (random.nextInt(4)) {
      case 0 -> said.without(word);
      case 1 -> said.with(Anchor.notSaid(word));
      case 2 -> said.withChecked(random.nextBoolean());
      default -> said.with(at(word, random.nextInt(60_000) / 1000.0));
    };
  }

  private static long start(Sync sync, int word) {
    return sync.times().spanOf(word).orElseThrow().start().toMillis();
  }

  private static Corrections said(Anchor... anchors) {
    return new Corrections(List.of(anchors), false);
  }

  private static Anchor at(int word, double seconds) {
    return Anchor.at(word, Duration.ofMillis(Math.round(seconds * 1000)));
  }

  private static TimedTranscript moved(TimedTranscript times, int word, long millis) {
    List<TimedWord> words = new ArrayList<>();
    for (TimedWord each : times.words()) {
      long by = each.word() == word ? millis : 0;
      Span span = new Span(each.span().start().plusMillis(by), each.span().end().plusMillis(by));
      words.add(new TimedWord(each.word(), span, each.sureness()));
    }
    return new TimedTranscript(times.rung(), times.engine(), words);
  }

  /** Word n is said from second n, for half a second. */
  private static TimedTranscript times(SyncRung rung) {
    List<TimedWord> words = new ArrayList<>();
    for (int word = 0; word < 9; word++) {
      words.add(new TimedWord(word, Span.ofMillis(1000L * word, 1000L * word + 500), 0.5));
    }
    return new TimedTranscript(rung, "test", words);
  }
}
