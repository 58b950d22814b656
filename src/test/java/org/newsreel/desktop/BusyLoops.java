package org.newsreel.desktop;

import java.util.List;
import java.util.stream.IntStream;

/** Threads that do nothing and want all of the processor for it. */
final class BusyLoops implements AutoCloseable {
  private final List<Thread> loops;

  BusyLoops(int count) {
    loops =
        IntStream.range(0, count)
            .mapToObj(i -> Thread.ofPlatform().daemon().start(BusyLoops::beBusy))
            .toList();
  }

  private static void beBusy() {
    long sum = 0;
    while (!Thread.currentThread().isInterrupted()) {
      sum += Long.numberOfTrailingZeros(sum + 1);
    }
  }

  @Override
  public void close() {
    loops.forEach(Thread::interrupt);
  }

  @Override
  public String toString() {
    return loops.size() + " busy loops";
  }
}
