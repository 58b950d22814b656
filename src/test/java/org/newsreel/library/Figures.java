package org.newsreel.library;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A table of what calls take, ours beside those that do only what SQLite has to, in milliseconds.
 * The clock is judged where the machine has nothing else to do, the thread's CPU time where it has;
 * the ratio is of medians of CPU time.
 */
final class Figures {
  /** A call; returns how much it found, so that nothing of it is left out. */
  interface Work {
    long run(int round) throws Exception;
  }

  /** What the rounds of one kind of work took, in nanoseconds. */
  private static final class Taken {
    private final long[] wall;
    private final long[] cpu;

    Taken(int rounds) {
      wall = new long[rounds];
      cpu = new long[rounds];
    }

    void measure(int round, Work work) throws Exception {
      long wallBefore = System.nanoTime();
      long cpuBefore = Figures.cpu();
      FOUND.addAndGet(work.run(round));
      cpu[round] = Figures.cpu() - cpuBefore;
      wall[round] = System.nanoTime() - wallBefore;
    }

    double wallMillis(int percent) {
      return at(wall, percent) / 1e6;
    }

    double cpuMillis(int percent) {
      return at(cpu, percent) / 1e6;
    }

    private static long at(long[] times, int percent) {
      long[] sorted = times.clone();
      Arrays.sort(sorted);
      return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
  }

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int WARM = 20;
  private static final double HIGH_LOAD = 1.5;

  private static final AtomicLong FOUND = new AtomicLong();

  private Figures() {}

  static long cpu() {
    return THREADS.getCurrentThreadCpuTime();
  }

  static void head() {
    System.out.printf(
        "%n%-30s %8s %8s %8s %8s %8s %8s %6s  %s%n",
        "quantity", "ours p50", "p99", "CPU p50", "p99", "raw p50", "p99", "CPU x", "goal");
  }

  /** Runs both in turns and prints what they took. */
  static void compare(String name, int rounds, Work ours, Work raw, Goal goal) throws Exception {
    for (int round = 0; round < Math.min(WARM, rounds); round++) {
      FOUND.addAndGet(ours.run(round) + raw.run(round));
    }
    Taken own = new Taken(rounds);
    Taken other = new Taken(rounds);
    for (int round = 0; round < rounds; round++) {
      own.measure(round, ours);
      other.measure(round, raw);
    }
    double ratio = own.cpuMillis(50) / other.cpuMillis(50);
    String rest =
        String.format(
            Locale.ROOT, "%8.3f %8.3f %6.2f", other.wallMillis(50), other.wallMillis(99), ratio);
    print(name, own, rest, goal, ratio);
  }

  /** Runs one and prints what it took. */
  static void print(String name, int rounds, Work ours, Goal goal) throws Exception {
    for (int round = 0; round < Math.min(WARM, rounds); round++) {
      FOUND.addAndGet(ours.run(round));
    }
    Taken own = new Taken(rounds);
    for (int round = 0; round < rounds; round++) {
      own.measure(round, ours);
    }
    print(name, own, String.format("%8s %8s %6s", "-", "-", "-"), goal, 0);
  }

  private static void print(String name, Taken own, String rest, Goal goal, double ratio) {
    boolean calm = load() <= HIGH_LOAD;
    double p50 = calm ? own.wallMillis(50) : own.cpuMillis(50);
    double p99 = calm ? own.wallMillis(99) : own.cpuMillis(99);
    System.out.printf(
        Locale.ROOT,
        "%-30s %8.3f %8.3f %8.3f %8.3f %s  %s%n",
        name,
        own.wallMillis(50),
        own.wallMillis(99),
        own.cpuMillis(50),
        own.cpuMillis(99),
        rest,
        goal.said(p50, p99, ratio));
  }

  /** The one-minute load: above 1.5 the clock says little. */
  static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  /**
   * What is to be reached; 0 where anything will do.
   *
   * @param p50 milliseconds
   * @param p99 milliseconds
   * @param ratio to what SQLite has to do
   */
  record Goal(double p50, double p99, double ratio) {
    static final Goal NONE = new Goal(0, 0, 0);

    String said(double own50, double own99, double ownRatio) {
      return judged("p50 %.0f ms", p50, own50)
          + judged("p99 %.0f ms", p99, own99)
          + judged("x %.1f", ratio, ownRatio);
    }

    private static String judged(String form, double goal, double own) {
      return goal == 0
          ? ""
          : String.format(Locale.ROOT, form, goal) + (own <= goal ? " ok  " : " MISSED  ");
    }
  }
}
