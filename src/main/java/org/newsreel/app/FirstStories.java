package org.newsreel.app;

import java.util.Optional;
import org.newsreel.intake.Problem;
import org.newsreel.model.StoryId;

/** What a window shows first: the story of the last time, or what it was opened with. */
final class FirstStories {
  private final Wiring wiring;
  private final Optional<StoryId> last;
  private final Given given;

  FirstStories(Wiring wiring, Optional<StoryId> last, Given given) {
    this.wiring = wiring;
    this.last = last;
    this.given = given;
  }

  /** Starts the work, and comes back at once. */
  void show() {
    wiring
        .lanes()
        .library()
        .start(
            () -> {
              wiring.intake().installSamples();
              return last;
            },
            done -> load(),
            // A library that can only be read has no samples, and a list all the same.
            failure -> {
              load();
              wiring.models().problem().set(Problem.from(failure));
            });
  }

  private void load() {
    wiring.models().library().load(last);
    new Arrivals(wiring).take(given);
  }
}
