package org.newsreel.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** Counts what held and what did not, over many rounds. */
final class Tally {
  private final String what;
  private final List<String> faults = new ArrayList<>();
  private int passed;

  Tally(String what) {
    this.what = what;
  }

  synchronized void add(String round, List<String> found) {
    if (found.isEmpty()) {
      passed++;
    } else {
      faults.add(round + ": " + String.join("; ", found));
    }
  }

  /** Prints the count; no fault may be in it. */
  synchronized void close(int rounds) {
    System.out.printf("%s: %d passed, %d failed%n", what, passed, faults.size());
    assertThat(faults).as(what).isEmpty();
    assertThat(passed).as(what + ", rounds made").isEqualTo(rounds);
  }
}
