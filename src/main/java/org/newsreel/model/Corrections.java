package org.newsreel.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the reader says of when a story's words are said; it is kept apart from what engines find,
 * and outlives them.
 *
 * @param anchors in the order of words and of times at once, one for a word at most
 * @param checked whether the reader says that the times are right now
 */
public record Corrections(List<Anchor> anchors, boolean checked) {
  public static final Corrections NONE = new Corrections(List.of(), false);

  /** Two words are said at least so long after each other. */
  private static final Duration APART = Duration.ofMillis(1);

  public Corrections {
    anchors = List.copyOf(anchors);
    for (int i = 1; i < anchors.size(); i++) {
      if (anchors.get(i).word() <= anchors.get(i - 1).word()) {
        throw new IllegalArgumentException(
            "out of order: " + anchors.get(i - 1) + ", " + anchors.get(i));
      }
    }
    List<Anchor> timed = anchors.stream().filter(each -> each.start().isPresent()).toList();
    for (int i = 1; i < timed.size(); i++) {
      if (contradict(timed.get(i - 1), timed.get(i))) {
        throw new IllegalArgumentException("out of order: " + timed.get(i - 1) + timed.get(i));
      }
    }
  }

  public boolean isNone() {
    return anchors.isEmpty() && !checked;
  }

  /** What is said of one word. */
  public Optional<Anchor> of(int word) {
    return anchors.stream().filter(each -> each.word() == word).findFirst();
  }

  /** The reader's last word counts: anchors of other words that contradict it go. */
  public Corrections with(Anchor anchor) {
    List<Anchor> now = new ArrayList<>(without(anchor.word()).anchors);
    now.removeIf(other -> contradict(other, anchor));
    now.add(anchor);
    now.sort(Comparator.comparingInt(Anchor::word));
    return new Corrections(now, checked);
  }

  public Corrections without(int word) {
    return new Corrections(anchors.stream().filter(each -> each.word() != word).toList(), checked);
  }

  public Corrections withChecked(boolean nowChecked) {
    return new Corrections(anchors, nowChecked);
  }

  /**
   * The moment nearest to {@code wanted} that anchors of other words leave a word.
   *
   * @param length of the clip
   */
  public Duration nearest(int word, Duration wanted, Duration length) {
    Duration earliest = Duration.ZERO;
    Duration latest = length;
    for (Anchor anchor : anchors) {
      if (anchor.start().isPresent() && anchor.word() < word) {
        earliest = anchor.start().get().plus(APART);
      } else if (anchor.start().isPresent() && anchor.word() > word) {
        latest = anchor.start().get().minus(APART);
        break;
      }
    }
    return wanted.compareTo(earliest) < 0
        ? earliest
        : wanted.compareTo(latest) > 0 ? latest : wanted;
  }

  /** The words of which the two do not say the same. */
  public SortedSet<Integer> difference(Corrections other) {
    SortedSet<Integer> words = new TreeSet<>();
    Stream.concat(
            anchors.stream().filter(each -> !other.anchors.contains(each)),
            other.anchors.stream().filter(each -> !anchors.contains(each)))
        .forEach(each -> words.add(each.word()));
    return words;
  }

  /** The last word before {@code word} that has a time by the reader; -1 where there is none. */
  int lastTimedBefore(int word) {
    return timedWords().filter(each -> each < word).max().orElse(-1);
  }

  /** The first word after it; past every word where there is none. */
  public int firstTimedAfter(int word) {
    return timedWords().filter(each -> each > word).min().orElse(Integer.MAX_VALUE);
  }

  private IntStream timedWords() {
    return anchors.stream().filter(each -> each.start().isPresent()).mapToInt(Anchor::word);
  }

  /** No word may be said before, or at the same moment as, one that stands earlier in the text. */
  private static boolean contradict(Anchor one, Anchor other) {
    return one.start().isPresent()
        && other.start().isPresent()
        && Integer.signum(one.word() - other.word())
            != Integer.signum(one.start().get().compareTo(other.start().get()));
  }
}
