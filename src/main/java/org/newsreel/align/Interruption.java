package org.newsreel.align;

/** How an engine ends soon when nobody wants its result any more. */
final class Interruption {
  private Interruption() {}

  /** Leaves the thread interrupted: who started it may have to end as well. */
  static void check() throws AlignException {
    if (Thread.currentThread().isInterrupted()) {
      throw calledOff();
    }
  }

  static AlignException calledOff() {
    return new AlignException("The words were not timed: it was called off.");
  }
}
