package org.newsreel.align;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newsreel.model.Anchor;
import org.newsreel.model.TimedTranscript;
import org.newsreel.model.TimedWord;

/**
 * The sure words on either side of one that is to be found anew, some way off: where the reader has
 * set no anchor nearer, they hold what lies beyond them, so that little is listened to.
 */
record Surroundings(int word, Optional<TimedWord> before, Optional<TimedWord> after) {
  private static final Duration FAR = Duration.ofSeconds(15);

  private static final double SURE = 0.9;

  static Surroundings of(int word, TimedTranscript times) {
    Duration start = start(word, times);
    return new Surroundings(
        word,
        times.words().stream()
            .filter(each -> each.word() < word && isFar(each, start) && each.sureness() >= SURE)
            .reduce((first, second) -> second),
        times.words().stream()
            .filter(each -> each.word() > word && isFar(each, start) && each.sureness() >= SURE)
            .findFirst());
  }

  /** When a word begins, or else the one before it. */
  private static Duration start(int word, TimedTranscript times) {
    return times.words().stream()
        .filter(each -> each.word() <= word)
        .reduce((first, second) -> second)
        .map(each -> each.span().start())
        .orElse(Duration.ZERO);
  }

  private static boolean isFar(TimedWord word, Duration from) {
    return word.span().start().minus(from).abs().compareTo(FAR) > 0;
  }

  /** The reader's anchors, and these words where none of the reader's is nearer. */
  List<Anchor> with(List<Anchor> anchors) {
    List<Anchor> all = new ArrayList<>(anchors);
    before
        .filter(held -> anchors.stream().noneMatch(each -> isBetween(each, held.word(), word)))
        .ifPresent(held -> all.add(Anchor.at(held.word(), held.span().start())));
    after
        .filter(
            held -> anchors.stream().noneMatch(each -> isBetween(each, word + 1, held.word() + 1)))
        .ifPresent(held -> all.add(Anchor.at(held.word(), held.span().start())));
    all.sort(Comparator.comparingInt(Anchor::word));
    return all;
  }

  private static boolean isBetween(Anchor anchor, int first, int end) {
    return anchor.start().isPresent() && anchor.word() >= first && anchor.word() < end;
  }
}
