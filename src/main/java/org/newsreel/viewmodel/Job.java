package org.newsreel.viewmodel;

import org.jspecify.annotations.Nullable;

/** A handle on one piece of background work. */
public final class Job {
  /** A job that is over. */
  public static final Job NONE = new Job();

  private @Nullable Thread thread;
  private boolean cancelled;

  Job() {}

  /** Delivers nothing from now on, and interrupts the work where it runs. */
  public synchronized void cancel() {
    cancelled = true;
    if (thread != null) {
      thread.interrupt();
    }
  }

  public synchronized boolean isCancelled() {
    return cancelled;
  }

  synchronized void runsOn(Thread worker) {
    thread = worker;
    if (cancelled) {
      worker.interrupt();
    }
  }

  /** The thread goes on to other work: an interruption meant for this job must not reach that. */
  synchronized void leaves() {
    thread = null;
    if (cancelled) {
      Thread.interrupted();
    }
  }
}
