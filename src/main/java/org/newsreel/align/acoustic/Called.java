package org.newsreel.align.acoustic;

import java.util.concurrent.CancellationException;

/** How work on many threads ends soon when the thread that waits for it is interrupted. */
final class Called {
  private Called() {}

  static void offWith(Thread caller) {
    if (caller.isInterrupted()) {
      throw new CancellationException();
    }
  }
}
