package org.newsreel.library;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;

/**
 * A table of what calls take, ours beside those that do only what SQLite has to. Milliseconds are
 * of the clock; the ratio is of the thread's CPU time, which other programs hardly disturb.
 */
final class Figures {
  /** A call; returns how much it found, so that nothing of it is left out. */
  interface Work {
    long run(int round) throws Exception;
  }

  /** What the rounds of one kind of work took, in nanoseconds. */
  private record Taken(long[] wall, long[] cpu) {
    static Taken none(int rounds) {
      return new Taken(new long[rounds], new long[rounds]);
    }

    void measure(int round, Work work) throws Exception {
      long wallBefore = System.nanoTime();
      long cpuBefore = cpu0();
      found += work.run(round);
      cpu[round] = cpu0() - cpuBefore;
      wall[round] = System.nanoTime() - wallBefore;
    }

    double wallMillis(int percent) {
      return at(wall, percent) / 1e6;
    }

    double cpuMillis() {
      return at(cpu, 50) / 1e6;
    }

    private static long at(long[] times, int percent) {
      long[] sorted = times.clone();
      Arrays.sort(sorted);
      return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
  }

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int WARM = 20;

  private static volatile long found;

  private Figures() {}

  static long cpu0() {
    return THREADS.getCurrentThreadCpuTime();
  }

  static void head() {
    System.out.printf(
        "%n%-34s %9s %9s %9s %9s %7s  %s%n",
        "quantity", "ours p50", "p99", "raw p50", "p99", "CPU x", "goal");
  }

  /** Runs both in turns and prints what they took. */
  static void compare(String name, int rounds, Work ours, Work raw, Goal goal) throws Exception {
    for (int round = 0; round < Math.min(WARM, rounds); round++) {
      found += ours.run(round) + raw.run(round);
    }
    Taken own = Taken.none(rounds);
    Taken other = Taken.none(rounds);
    for (int round = 0; round < rounds; round++) {
      own.measure(round, ours);
      other.measure(round, raw);
    }
    double ratio = own.cpuMillis() / other.cpuMillis();
    System.out.printf(
        Locale.ROOT,
        "%-34s %9.3f %9.3f %9.3f %9.3f %7.2f  %s%n",
        name,
        own.wallMillis(50),
        own.wallMillis(99),
        other.wallMillis(50),
        other.wallMillis(99),
        ratio,
        goal.said(own.wallMillis(50), own.wallMillis(99), ratio));
  }

  /** Runs one and prints what it took. */
  static void print(String name, int rounds, Work ours, Goal goal) throws Exception {
    for (int round = 0; round < Math.min(WARM, rounds); round++) {
      found += ours.run(round);
    }
    Taken own = Taken.none(rounds);
    for (int round = 0; round < rounds; round++) {
      own.measure(round, ours);
    }
    System.out.printf(
        Locale.ROOT,
        "%-34s %9.3f %9.3f %9s %9s %7s  %s%n",
        name,
        own.wallMillis(50),
        own.wallMillis(99),
        "-",
        "-",
        "-",
        goal.said(own.wallMillis(50), own.wallMillis(99), 0));
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

    private static final double HIGH_LOAD = 1.5;

    String said(double own50, double own99, double ownRatio) {
      StringBuilder said = new StringBuilder();
      boolean timed = load() <= HIGH_LOAD;
      judge(said, "p50 %.0f ms", p50, own50, timed);
      judge(said, "p99 %.0f ms", p99, own99, timed);
      judge(said, "x %.1f", ratio, ownRatio, true);
      return said.toString();
    }

    private static void judge(
        StringBuilder said, String form, double goal, double own, boolean judged) {
      if (goal > 0) {
        said.append(String.format(Locale.ROOT, form, goal))
            .append(own <= goal ? " ok  " : judged ? " MISSED  " : " (load)  ");
      }
    }
  }
}
