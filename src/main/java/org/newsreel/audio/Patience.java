package org.newsreel.audio;

import java.time.Duration;

/**
 * Ends a process when the thread that waits for it is interrupted, or has waited for too long;
 * nothing else would wake it.
 */
final class Patience implements AutoCloseable {
  private static final Duration LOOK = Duration.ofMillis(100);

  private final Process process;
  private final Duration longest;
  private volatile boolean isWaiting;
  private volatile boolean isLost;
  private volatile long since;
  private volatile Thread waiting = Thread.currentThread();
  private final Thread guard;

  Patience(Process process, Duration longest) {
    this.process = process;
    this.longest = longest;
    this.guard = Thread.ofVirtual().name("ffmpeg guard").start(this::watch);
  }

  /** The calling thread begins to wait. */
  void begin() {
    waiting = Thread.currentThread();
    since = System.nanoTime();
    isWaiting = true;
  }

  /** It has what it waited for. */
  void end() {
    isWaiting = false;
  }

  /** Whether the process was ended, so that what it said is not all. */
  boolean isLost() {
    return isLost;
  }

  private void watch() {
    try {
      while (process.isAlive()) {
        Thread.sleep(LOOK);
        if (isWaiting && (waiting.isInterrupted() || isOver())) {
          isLost = true;
          process.destroyForcibly();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isOver() {
    return System.nanoTime() - since > longest.toNanos();
  }

  @Override
  public void close() {
    guard.interrupt();
  }
}
