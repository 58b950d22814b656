package org.newsreel.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class JobsTest {
  private final Work background = new Work();
  private final Work window = new Work();
  private final Jobs jobs = new Jobs(background, window);
  private final List<Object> shown = new ArrayList<>();

  @Test
  void whatWasFoundIsShownByTheWindow() {
    jobs.start(() -> "fresh", shown::add, shown::add);
    background.run();
    assertThat(shown).isEmpty();
    window.run();
    assertThat(shown).containsExactly("fresh");
  }

  @Test
  void aFinishedJobCancelledBeforeDeliveryShowsNothing() {
    Job job = jobs.start(() -> "stale", shown::add, shown::add);
    background.run();
    job.cancel();
    window.run();
    assertThat(shown).isEmpty();
  }

  @Test
  void aJobCancelledBeforeItsTurnIsNotEvenBegun() {
    jobs.start(() -> shown.add("begun"), found -> {}, shown::add).cancel();
    background.run();
    window.run();
    assertThat(shown).isEmpty();
  }

  @Test
  void reportsAreHeardByTheWindowInTheirTurnBeforeTheOutcome() {
    jobs.<String, String>start(
        report -> {
          report.accept("half");
          report.accept("nearly");
          return "done";
        },
        shown::add,
        shown::add,
        shown::add);
    background.run();
    assertThat(shown).isEmpty();
    window.run();
    assertThat(shown).containsExactly("half", "nearly", "done");
  }

  @Test
  void ofACancelledJobNoReportIsHeardThatIsOnItsWay() {
    Job job =
        jobs.<String, String>start(
            report -> {
              report.accept("half");
              report.accept("nearly");
              return "done";
            },
            shown::add,
            shown::add,
            shown::add);
    background.run();
    window.runNext();
    job.cancel();
    window.run();
    assertThat(shown).containsExactly("half");
  }

  @Test
  void aFailureIsDeliveredAsItIs() {
    IOException failure = new IOException("on purpose");
    jobs.start(
        () -> {
          throw failure;
        },
        shown::add,
        shown::add);
    background.run();
    window.run();
    assertThat(shown).containsExactly(failure);
  }

  @Test
  void workThatBreaksOffWithAnErrorIsAFailureToo() {
    Error error = new StackOverflowError();
    jobs.start(
        () -> {
          throw error;
        },
        shown::add,
        failure -> shown.add(failure.getCause()));
    background.run();
    window.run();
    assertThat(shown).containsExactly(error);
  }

  @Test
  void aJobCountsAsRunningUntilItHasDelivered() {
    jobs.start(() -> "one", shown::add, shown::add);
    jobs.start(() -> "two", shown::add, shown::add).cancel();
    assertThat(jobs.runningProperty().get()).isEqualTo(2);
    background.run();
    assertThat(jobs.runningProperty().get()).isEqualTo(2);
    window.runNext();
    assertThat(jobs.runningProperty().get()).isEqualTo(1);
    window.runNext();
    assertThat(jobs.runningProperty().get()).isZero();
  }

  @Test
  void cancellingInterruptsTheWork() throws Exception {
    try (ExecutorService worker = Executors.newSingleThreadExecutor()) {
      CountDownLatch begun = new CountDownLatch(1);
      Jobs threaded = new Jobs(worker, Runnable::run);
      Job job =
          threaded.start(
              () -> {
                begun.countDown();
                return tillInterrupted();
              },
              shown::add,
              shown::add);
      begun.await();
      job.cancel();
    }
    assertThat(shown).isEmpty();
  }

  @Test
  void anInterruptionDoesNotReachTheNextJobOfTheSameThread() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    Jobs direct = new Jobs(background, Runnable::run);
    Job job =
        direct.start(
            () -> {
              begun.countDown();
              return tillInterrupted();
            },
            shown::add,
            shown::add);
    direct.start(() -> Thread.currentThread().isInterrupted(), shown::add, shown::add);
    // An executor's own thread would forget the interruption between two jobs by itself.
    Thread worker = Thread.ofPlatform().start(background::run);
    begun.await();
    job.cancel();
    worker.join();
    assertThat(shown).containsExactly(false);
  }

  /** Ends with the thread still interrupted, as work does that only looks. */
  private static String tillInterrupted() {
    while (!Thread.currentThread().isInterrupted()) {
      Thread.onSpinWait();
    }
    return "interrupted";
  }

  @Test
  void cancellingAJobThatIsOverInterruptsNobody() throws Exception {
    try (ExecutorService worker = Executors.newSingleThreadExecutor()) {
      Jobs threaded = new Jobs(worker, Runnable::run);
      Job job = threaded.start(() -> "over", shown::add, shown::add);
      CountDownLatch begun = new CountDownLatch(1);
      CountDownLatch cancelled = new CountDownLatch(1);
      Future<Boolean> next =
          worker.submit(
              () -> {
                begun.countDown();
                cancelled.await();
                return Thread.currentThread().isInterrupted();
              });
      begun.await();
      job.cancel();
      cancelled.countDown();
      assertThat(next.get()).isFalse();
    }
  }

  @Test
  void anInterruptionFromElsewhereIsPassedOn() {
    Jobs direct = new Jobs(Runnable::run, Runnable::run);
    Thread.currentThread().interrupt();
    direct.start(() -> "done", shown::add, shown::add);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void workForAClosedLaneIsDroppedWithoutAFuss() {
    ExecutorService worker = Executors.newSingleThreadExecutor();
    worker.shutdown();
    Jobs closed = new Jobs(worker, Runnable::run);
    Job job = closed.start(() -> "late", shown::add, shown::add);
    assertThat(shown).isEmpty();
    assertThat(job.isCancelled()).isTrue();
    assertThat(closed.runningProperty().get()).isZero();
  }
}
