package org.newsreel.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/**
 * How a story's words and its clip are joined.
 *
 * @param found what an engine found, the reader's corrections left out
 * @param times what comes of both, and is shown
 */
public record Sync(TimedTranscript found, Corrections corrections, TimedTranscript times) {
  public static final Sync NONE =
      new Sync(TimedTranscript.NONE, Corrections.NONE, TimedTranscript.NONE);

  /** What an engine found, for a reader who has nothing to say to it. */
  public static Sync of(TimedTranscript found) {
    return new Sync(found, Corrections.NONE, found);
  }

  /**
   * Puts corrections into what was found, without listening.
   *
   * @param length of the clip
   */
  public static Sync of(
      TimedTranscript found, Corrections corrections, Transcript transcript, Duration length) {
    TimedTranscript mended =
        found.words().isEmpty()
            ? TappedTimes.of(found, corrections.anchors(), transcript, length)
            : Mending.of(found, corrections.anchors(), length);
    return new Sync(found, corrections, checked(mended, corrections));
  }

  /**
   * The same with other corrections, at once. Only the stretch around those that changed is mended
   * anew, out to the anchors on either side.
   */
  public Sync corrected(Corrections wanted, Transcript transcript, Duration length) {
    Sync whole = of(found, wanted, transcript, length);
    SortedSet<Integer> changed = corrections.difference(wanted);
    if (found.words().isEmpty() || wanted.anchors().isEmpty()) {
      return whole;
    }
    if (changed.isEmpty()) {
      TimedTranscript same = times.withRung(found.rung());
      return new Sync(found, wanted, checked(same, wanted));
    }
    int left = wanted.lastTimedBefore(changed.first());
    int right = wanted.firstTimedAfter(changed.last());
    List<TimedWord> words = new ArrayList<>();
    times.words().stream().filter(word -> word.word() <= left).forEach(words::add);
    whole.times().words().stream()
        .filter(word -> word.word() > left && word.word() < right)
        .forEach(words::add);
    times.words().stream().filter(word -> word.word() >= right).forEach(words::add);
    TimedTranscript spliced =
        new TimedTranscript(
            found.rung(), found.engine(), joined(words), found.unwritten(), found.reason());
    return new Sync(found, wanted, checked(spliced, wanted));
  }

  /** The same with times that an engine has found anew around the anchors, which still hold. */
  public Sync realigned(TimedTranscript heard, Duration length) {
    TimedTranscript mended = Mending.of(heard, corrections.anchors(), length);
    return new Sync(found, corrections, checked(mended, corrections));
  }

  /** One past the last word that anything is known of. */
  public int endWord() {
    return Math.max(
        corrections.anchors().isEmpty() ? 0 : corrections.anchors().getLast().word() + 1,
        Math.max(found.endWord(), times.endWord()));
  }

  /** Where two stretches meet, the last word of the first ends no later than the second begins. */
  private static List<TimedWord> joined(List<TimedWord> words) {
    List<TimedWord> joined = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      TimedWord word = words.get(i);
      Duration start = word.span().start();
      Duration end = word.span().end();
      if (i + 1 < words.size() && words.get(i + 1).span().start().compareTo(end) < 0) {
        end = words.get(i + 1).span().start();
      }
      joined.add(new TimedWord(word.word(), new Span(start, end), word.sureness()));
    }
    return joined;
  }

  private static TimedTranscript checked(TimedTranscript times, Corrections corrections) {
    return corrections.checked() && !times.words().isEmpty()
        ? times.withRung(SyncRung.CHECKED)
        : times;
  }
}
