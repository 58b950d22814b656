package org.newsreel.viewmodel;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newsreel.model.Moment;
import org.newsreel.model.StoryEntry;
import org.newsreel.model.TextRange;

/**
 * A story that was found, and where in it.
 *
 * @param inTitle what was looked for, in the title
 * @param moments where it is said, in the order of the text
 */
public record Hit(StoryEntry entry, List<TextRange> inTitle, List<Moment> moments) {
  /** So many moments of a story are shown in words. */
  private static final int TOLD = 3;

  public Hit {
    inTitle = List.copyOf(inTitle);
    moments = List.copyOf(moments);
  }

  /** The moments with the most different words of what was looked for, in the order of the text. */
  public List<Moment> best() {
    return moments.stream()
        .sorted(Comparator.comparingLong(Hit::differentHits).reversed())
        .limit(TOLD)
        .sorted(Comparator.comparingInt(moment -> moment.words().firstWord()))
        .toList();
  }

  private static long differentHits(Moment moment) {
    return moment.hits().stream()
        .map(hit -> moment.text().substring(hit.start(), hit.end()))
        .distinct()
        .count();
  }

  /** When a moment is said in the clip; empty where that is not known, or the clip is not there. */
  public Optional<Duration> timeOf(Moment moment) {
    return moment.start().filter(start -> entry.hasClip());
  }

  /** When all moments are said whose time is known. */
  public List<Duration> times() {
    return moments.stream().map(this::timeOf).flatMap(Optional::stream).toList();
  }
}
