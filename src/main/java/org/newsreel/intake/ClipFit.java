package org.newsreel.intake;

import java.time.Duration;
import java.util.Optional;

/**
 * How long a clip is beside what its story says.
 *
 * @param story what the story says, if it says anything
 */
public record ClipFit(Optional<Duration> story, Duration clip) {
  /** Pages round to seconds, and players add a logo. */
  private static final Duration TOLERANCE = Duration.ofSeconds(3);

  /** Whether the two lengths can be of one clip. */
  public boolean fits() {
    return story.map(said -> said.minus(clip).abs().compareTo(tolerance(said)) <= 0).orElse(true);
  }

  /** Three seconds, or a fiftieth of a long clip. */
  private static Duration tolerance(Duration said) {
    Duration fiftieth = said.dividedBy(50);
    return fiftieth.compareTo(TOLERANCE) > 0 ? fiftieth : TOLERANCE;
  }

  /** What differs, to be read after the clip's name: "is 0:31 long, the story says 1:52". */
  public String difference() {
    return "is "
        + ClockTime.of(clip)
        + " long, the story says "
        + story.map(ClockTime::of).orElse("nothing");
  }
}
