package org.newsreel.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts a reader's anchors into times that an engine has found, without listening again. */
public final class Mending {
  private final TimedTranscript found;
  private final NavigableMap<Integer, Anchor> anchors;

  /** From the times as found to the times as mended, in nanoseconds; what is between is pulled. */
  private final NavigableMap<Long, Long> pulls = new TreeMap<>();

  private Mending(TimedTranscript found, List<Anchor> anchors, Duration length) {
    this.found = found;
    this.anchors =
        anchors.stream()
            .collect(Collectors.toMap(Anchor::word, each -> each, (a, b) -> b, TreeMap::new));
    pulls.put(0L, 0L);
    pulls.put(length.toNanos(), length.toNanos());
    anchors.forEach(this::pull);
  }

  /**
   * Moves each anchored word to where it was heard and pulls the words between along; words that
   * are not said lose their times.
   *
   * @param anchors in the order of words and of times at once
   * @param length of the clip
   */
  public static TimedTranscript of(TimedTranscript found, List<Anchor> anchors, Duration length) {
    return anchors.isEmpty() ? found : new Mending(found, anchors, length).mended();
  }

  private void pull(Anchor anchor) {
    found
        .spanOf(anchor.word())
        .ifPresent(
            span ->
                anchor
                    .start()
                    .ifPresent(start -> pulls.put(span.start().toNanos(), start.toNanos())));
  }

  private TimedTranscript mended() {
    List<TimedWord> words = new ArrayList<>();
    found.words().stream()
        .filter(each -> !isSilenced(each.word()))
        .map(this::moved)
        .forEach(words::add);
    return new TimedTranscript(
        found.rung(), found.engine(), words, found.unwritten(), found.reason());
  }

  private boolean isSilenced(int word) {
    return Optional.ofNullable(anchors.get(word))
        .filter(each -> each.start().isEmpty())
        .isPresent();
  }

  private TimedWord moved(TimedWord word) {
    Span span = new Span(moved(word.span().start()), moved(word.span().end()));
    return new TimedWord(word.word(), span, anchors.containsKey(word.word()) ? 1 : word.sureness());
  }

  private Duration moved(Duration time) {
    var before = pulls.floorEntry(time.toNanos());
    var after = pulls.higherEntry(time.toNanos());
    if (after == null) {
      return Duration.ofNanos(before.getValue());
    }
    double share = (double) (time.toNanos() - before.getKey()) / (after.getKey() - before.getKey());
    return Duration.ofNanos(
        before.getValue() + Math.round(share * (after.getValue() - before.getValue())));
  }
}
