package org.newsreel.source;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * Keeps us from being a burden: at most two requests to a host at once, a gap between two, none
 * before a host that is busy wants the next.
 */
final class Courtesy {
  /** What a host may ask for at most, so that a wrong header does not shut it out for good. */
  static final Duration LONGEST_REST = Duration.ofHours(1);

  private static final int AT_ONCE = 2;

  /** Waits; told apart so that tests need not. */
  interface Pause {
    /** Lets this much time pass. */
    void take(Duration time) throws InterruptedException;
  }

  /** Something that is asked of a host until it is closed. */
  interface Visit extends AutoCloseable {
    @Override
    void close();
  }

  private final Map<String, Host> hosts = new ConcurrentHashMap<>();
  private final Duration gap;
  private final InstantSource clock;
  private final Pause pause;

  Courtesy(Duration gap, InstantSource clock, Pause pause) {
    this.gap = gap;
    this.clock = clock;
    this.pause = pause;
  }

  /**
   * Waits until a host can be asked.
   *
   * @throws WebException if it wants to be left alone for now
   */
  Visit begin(String host) throws WebException, InterruptedException {
    Host asked = hosts.computeIfAbsent(host, name -> new Host());
    Duration rest = asked.rest(clock.instant());
    if (rest.isPositive()) {
      throw new WebException(
          host, "asks to be left alone for " + WebFault.inWords(rest), WebFault.BUSY, rest);
    }
    asked.places.acquire();
    try {
      pause.take(asked.turn(clock.instant(), gap));
    } catch (InterruptedException e) {
      asked.places.release();
      throw e;
    }
    return asked.places::release;
  }

  /** Remembers that a host wants no request for a while. */
  void rest(String host, Duration time) {
    hosts.computeIfAbsent(host, name -> new Host()).restUntil(clock.instant().plus(time));
  }

  private static final class Host {
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private Instant next = Instant.MIN;
    private Instant awake = Instant.MIN;

    /** Takes the next turn, and says how far off it is. */
    synchronized Duration turn(Instant now, Duration gap) {
      Instant turn = next.isAfter(now) ? next : now;
      next = turn.plus(gap);
      return Duration.between(now, turn);
    }

    synchronized void restUntil(Instant end) {
      awake = end;
    }

    /** How long it still wants to rest; after a jump of the clock not longer than ever allowed. */
    synchronized Duration rest(Instant now) {
      if (!awake.isAfter(now)) {
        return Duration.ZERO;
      }
      Duration rest = Duration.between(now, awake);
      return rest.compareTo(LONGEST_REST) > 0 ? Duration.ZERO : rest;
    }
  }
}
