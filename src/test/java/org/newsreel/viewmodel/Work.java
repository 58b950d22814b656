package org.newsreel.viewmodel;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/** Work that waits until the test lets it run, on the test's own thread. */
final class Work implements Executor {
  private final Deque<Runnable> waiting = new ArrayDeque<>();

  @Override
  public void execute(Runnable work) {
    waiting.add(work);
  }

  boolean isEmpty() {
    return waiting.isEmpty();
  }

  /** Runs what has waited longest. */
  void runNext() {
    waiting.remove().run();
  }

  /** Runs all that waits, and what comes of it. */
  void run() {
    while (!waiting.isEmpty()) {
      runNext();
    }
  }
}
