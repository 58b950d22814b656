package org.newsreel.viewmodel;

import java.lang.System.Logger.Level;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** One lane of background work: the only place where values cross from thread to thread. */
public final class Jobs {
  private static final System.Logger LOG = System.getLogger(Jobs.class.getName());

  /** Work that tells of itself while it runs. */
  public interface Reporting<R, T> {
    T call(Consumer<? super R> report) throws Exception;
  }

  private final Executor background;
  private final Executor window;
  private final ReadOnlyIntegerWrapper running = new ReadOnlyIntegerWrapper(0);

  /**
   * Makes a lane.
   *
   * @param background runs the work
   * @param window runs what is delivered, on the window's thread
   */
  public Jobs(Executor background, Executor window) {
    this.background = background;
    this.window = window;
  }

  /** How many jobs have neither delivered nor been found cancelled. */
  public ReadOnlyIntegerProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  /**
   * Runs {@code work} in the background, then {@code done} or {@code failed} on the window's
   * thread. A cancelled job delivers nothing, nor does one that comes after the lane's end.
   */
  public <T> Job start(
      Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
    return start(report -> work.call(), report -> {}, done, failed);
  }

  /**
   * Does the same with work that reports on the way; the window hears each report in its turn,
   * before the outcome, and none of a cancelled job.
   */
  public <R, T> Job start(
      Reporting<R, T> work,
      Consumer<? super R> reported,
      Consumer<? super T> done,
      Consumer<? super Exception> failed) {
    Job job = new Job();
    Callable<T> begun =
        () -> work.call(report -> window.execute(() -> hear(job, () -> reported.accept(report))));
    start(job, begun, done, failed);
    return job;
  }

  private <T> void start(
      Job job, Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
    running.set(running.get() + 1);
    try {
      background.execute(
          () -> {
            Runnable delivery = job.isCancelled() ? () -> {} : outcome(job, work, done, failed);
            window.execute(() -> deliver(job, delivery));
          });
    } catch (RejectedExecutionException e) {
      // The lane is closed, and so is the window: there is nobody left to tell.
      LOG.log(Level.DEBUG, "A job came too late", e);
      job.cancel();
      deliver(job, () -> {});
    }
  }

  private void deliver(Job job, Runnable delivery) {
    running.set(running.get() - 1);
    hear(job, delivery);
  }

  private static void hear(Job job, Runnable delivery) {
    if (!job.isCancelled()) {
      delivery.run();
    }
  }

  private static <T> Runnable outcome(
      Job job, Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
    job.runsOn(Thread.currentThread());
    try {
      T result = work.call();
      return () -> done.accept(result);
    } catch (Exception e) {
      return () -> failed.accept(e);
    } catch (Error e) {
      LOG.log(Level.WARNING, "A job broke off", e);
      return () -> failed.accept(new ExecutionException(e));
    } finally {
      job.leaves();
    }
  }
}
