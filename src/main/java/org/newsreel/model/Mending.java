package org.newsreel.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Puts a reader's anchors into times that an engine has found, without listening again. Each
 * anchored word is moved to where it was heard, and what stands between two fixed points is drawn
 * out or pressed together with them. Fixed are the anchors, the clip's ends and, where words were
 * found in the sound, those that the engine is sure of and that leave the anchors room: one word
 * that is put right does not spoil a minute of others.
 */
public final class Mending {
  /** From here on a word found in the sound is more likely to be right than the pull on it. */
  private static final double SURE = 0.6;

  /** What a word needs at least; a sure word that leaves others less is moved all the same. */
  private static final long ROOM = Duration.ofMillis(50).toNanos();

  /** How long a word is taken to be that had no time before. */
  private static final long USUAL = Duration.ofMillis(300).toNanos();

  private static final long MICRO = 1_000;

  private final TimedTranscript found;
  private final long length;
  private final NavigableMap<Integer, Long> anchored = new TreeMap<>();

  /** The words that are said, with their times as found; those that had none are missing. */
  private final NavigableMap<Integer, TimedWord> said = new TreeMap<>();

  /** From a fixed word to its time as mended, both ends of the clip included. */
  private final NavigableMap<Integer, Long> fixed = new TreeMap<>();

  private Mending(TimedTranscript found, List<Anchor> anchors, Duration length) {
    this.found = found;
    this.length = length.toNanos();
    found.words().forEach(word -> said.put(word.word(), word));
    anchors.forEach(this::take);
    fixed.put(-1, 0L);
    fixed.put(Integer.MAX_VALUE, this.length);
    if (found.rung().showsWords()) {
      found.words().stream()
          .filter(this::stays)
          .forEach(word -> fixed.put(word.word(), start(word)));
    }
    fixed.putAll(anchored);
  }

  /**
   * Moves each anchored word to where it was heard, one without a time too, and pulls others along;
   * words that are not said lose their times. Of anchors that contradict each other the first
   * counts.
   *
   * @param anchors in the order of words and of times at once
   * @param length of the clip
   */
  public static TimedTranscript of(TimedTranscript found, List<Anchor> anchors, Duration length) {
    return anchors.isEmpty() ? found : new Mending(found, anchors, length).mended();
  }

  private void take(Anchor anchor) {
    if (anchor.start().isEmpty()) {
      said.remove(anchor.word());
      return;
    }
    long start = Math.min(anchor.start().get().toNanos(), length);
    if (anchored.isEmpty()
        || (anchor.word() > anchored.lastKey() && start > anchored.lastEntry().getValue())) {
      anchored.put(anchor.word(), start);
    }
  }

  /** Whether a word of the engine's can stay where it is beside the anchors. */
  private boolean stays(TimedWord word) {
    var before = anchored.floorEntry(word.word());
    var after = anchored.ceilingEntry(word.word());
    return word.sureness() >= SURE
        && said.containsKey(word.word())
        && (before == null
            || start(word) - before.getValue() >= ROOM * (word.word() - before.getKey()))
        && (after == null
            || after.getValue() - start(word) >= ROOM * (after.getKey() - word.word()));
  }

  private TimedTranscript mended() {
    List<TimedWord> words = new ArrayList<>();
    List<Integer> points = List.copyOf(fixed.keySet());
    for (int i = 1; i < points.size(); i++) {
      addBetween(points.get(i - 1), points.get(i), words);
    }
    SyncRung rung =
        found.rung() == SyncRung.TEXT_ONLY && !words.isEmpty() ? SyncRung.ESTIMATED : found.rung();
    return new TimedTranscript(
        rung, found.engine(), inOrder(words), found.unwritten(), found.reason());
  }

  /** Adds the first of two fixed words and what stands between them. */
  private void addBetween(int first, int next, List<TimedWord> words) {
    NavigableMap<Integer, TimedWord> between = said.subMap(first, false, next, false);
    long to = fixed.getOrDefault(next, length);
    long at = fixed.getOrDefault(first, 0L);
    long source = first < 0 ? 0 : startOf(first, between, next);
    Stretch stretch = new Stretch(source, Math.max(source, endOf(between, next)), at, to);
    if (first >= 0) {
      words.add(fixedWord(first, between, stretch));
    }
    between.values().forEach(word -> words.add(stretch.moved(word)));
  }

  private TimedWord fixedWord(int word, NavigableMap<Integer, TimedWord> after, Stretch stretch) {
    TimedWord before = said.get(word);
    long end =
        before != null
            ? stretch.moved(before.span().end().toNanos())
            : after.isEmpty()
                ? Math.min(stretch.at + USUAL, stretch.to)
                : stretch.moved(start(after.firstEntry().getValue()));
    double sureness = anchored.containsKey(word) ? 1 : Objects.requireNonNull(before).sureness();
    return timed(word, stretch.at, end, sureness);
  }

  /** Where a fixed word began as found; one that had no time stood just before the next. */
  private long startOf(int word, NavigableMap<Integer, TimedWord> after, int next) {
    TimedWord before = said.get(word);
    return before != null
        ? start(before)
        : after.isEmpty() ? endOf(after, next) : start(after.firstEntry().getValue()) - USUAL;
  }

  /** Where what stands before a fixed word ended as found. */
  private long endOf(NavigableMap<Integer, TimedWord> between, int next) {
    TimedWord after = said.get(next);
    long last = between.isEmpty() ? 0 : between.lastEntry().getValue().span().end().toNanos();
    return after != null ? start(after) : next == Integer.MAX_VALUE ? Math.max(last, length) : last;
  }

  private static long start(TimedWord word) {
    return word.span().start().toNanos();
  }

  /** No word begins before the one ahead of it has ended; microseconds are kept, no less. */
  private static List<TimedWord> inOrder(List<TimedWord> words) {
    List<TimedWord> ordered = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      TimedWord word = words.get(i);
      long next = i + 1 < words.size() ? start(words.get(i + 1)) : Long.MAX_VALUE;
      long end = Math.min(word.span().end().toNanos(), next);
      ordered.add(timed(word.word(), start(word), end, word.sureness()));
    }
    return ordered;
  }

  private static TimedWord timed(int word, long start, long end, double sureness) {
    long from = start / MICRO * MICRO;
    long to = Math.max(from, end / MICRO * MICRO);
    return new TimedWord(word, new Span(Duration.ofNanos(from), Duration.ofNanos(to)), sureness);
  }

  /** A stretch of time as found and as mended, in nanoseconds. */
  private record Stretch(long from, long end, long at, long to) {
    TimedWord moved(TimedWord word) {
      return timed(
          word.word(), moved(start(word)), moved(word.span().end().toNanos()), word.sureness());
    }

    long moved(long time) {
      double share = end > from ? Math.clamp((double) (time - from) / (end - from), 0, 1) : 0;
      return at + Math.round(share * (to - at));
    }
  }
}
