package org.newsreel.align.search;

import java.util.Arrays;
import java.util.concurrent.CancellationException;

/**
 * Finds the likeliest way through a chain: exact within its band. Between any two words, before the
 * first and after the last may be a gap; any word may be left out.
 */
public final class Viterbi {
  private static final float NEVER = -1e30f;

  private static final int FRAMES_BETWEEN_LEVELLINGS = 64;

  /** How a place between two words was reached: the low bits of a step. */
  private static final int BY_WORD = 0;

  private static final int BY_PAUSE = 1;
  private static final int BY_UNWRITTEN = 2;
  private static final int BY_SKIP = 3;
  private static final int BY_SPAN = 4;
  private static final int FORM = 7;

  /** Whether the pause at a place goes on, and whether what is unwritten there does. */
  private static final int PAUSED = 8;

  private static final int STAYED_UNWRITTEN = 16;

  /** The way in which the word before a place was said. */
  private static final int WAY_SHIFT = 5;

  /** As many spans may end at one place, and as many ways has a word. */
  static final int MOST_SPANS = FORM - BY_SPAN + 1;

  static final int MOST_WAYS = 8;

  private final Chain chain;
  private final Scores scores;
  private final Band band;
  private final float[] now;
  private final float[] pauses;
  private final float[] unwritten;
  private final float[] reached;

  /** For each frame and place in the band how it was reached; places are before words. */
  private final byte[][] steps;

  /** For each frame and state in the band whether it was entered, one bit each. */
  private final long[][] entered;

  private final int[] lows;
  private int low;
  private int high;

  private Viterbi(Chain chain, Scores scores, Band band) {
    this.chain = chain;
    this.scores = scores;
    this.band = band;
    now = new float[chain.columns.length];
    pauses = new float[chain.words + 1];
    unwritten = new float[chain.words + 1];
    reached = new float[chain.words + 1];
    steps = new byte[scores.frames() + 1][];
    entered = new long[scores.frames()][];
    lows = new int[scores.frames() + 1];
  }

  /**
   * Searches.
   *
   * @throws CancellationException if the thread is interrupted
   */
  public static Path best(Chain chain, Scores scores, Band band) {
    Viterbi search = new Viterbi(chain, scores, band);
    search.run();
    return search.trace();
  }

  private void run() {
    Arrays.fill(now, NEVER);
    Arrays.fill(pauses, NEVER);
    Arrays.fill(unwritten, NEVER);
    pauses[0] = 0;
    high = band.high(0);
    for (int t = 0; t < scores.frames(); t++) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException();
      }
      int oldLow = low;
      low = Math.max(low, band.low(t));
      high = Math.max(high, band.high(t));
      reach(t);
      if (t % FRAMES_BETWEEN_LEVELLINGS == 0) {
        level();
      }
      Arrays.fill(now, chain.firstState(oldLow), chain.firstState(low), NEVER);
      say(t, scores.at(t));
      pause(t, scores.pause(t), scores.unwritten(t));
    }
    high = chain.words;
    reach(scores.frames());
  }

  /**
   * Counts from the best place anew, which makes no difference but to rounding: a sum over an hour
   * has no digits left for what a word costs.
   */
  private void level() {
    float best = NEVER;
    for (int place = low; place <= high; place++) {
      best = Math.max(best, reached[place]);
    }
    for (int place = low; place <= high; place++) {
      reached[place] -= best;
      pauses[place] -= best;
      unwritten[place] -= best;
    }
    for (int state = chain.firstState(low); state < chain.firstState(high); state++) {
      now[state] -= best;
    }
  }

  /** Finds how well each place between words can be reached before a frame. */
  private void reach(int t) {
    byte[] forms = new byte[high - low + 1];
    for (int place = low; place <= high; place++) {
      forms[place - low] = (byte) reachByLeavingOut(place, reachByWord(place));
    }
    steps[t] = forms;
    lows[t] = low;
    band.reached(t, reached, low, high);
  }

  /** By the word before a place, or by what is between words there. */
  private int reachByWord(int place) {
    boolean isPause = pauses[place] >= unwritten[place];
    reached[place] = isPause ? pauses[place] : unwritten[place];
    int form = isPause ? BY_PAUSE : BY_UNWRITTEN;
    if (place > 0) {
      int firstWay = chain.ways[place - 1];
      for (int way = firstWay; way < chain.ways[place]; way++) {
        int last = chain.states[way + 1] - 1;
        float said = now[last] + chain.leave[last];
        if (said > reached[place]) {
          reached[place] = said;
          form = BY_WORD + ((way - firstWay) << WAY_SHIFT);
        }
      }
    }
    return form;
  }

  private int reachByLeavingOut(int place, int otherwise) {
    int form = otherwise;
    if (place > low && reached[place - 1] - chain.skip[place - 1] > reached[place]) {
      reached[place] = reached[place - 1] - chain.skip[place - 1];
      form = BY_SKIP;
    }
    Chain.Span[] spans = chain.spans[place];
    for (int i = 0; i < spans.length; i++) {
      int first = spans[i].first();
      if (first >= low && reached[first] - spans[i].cost() > reached[place]) {
        reached[place] = reached[first] - spans[i].cost();
        form = BY_SPAN + i;
      }
    }
    return form;
  }

  private void say(int t, float[] scored) {
    int base = chain.firstState(low);
    long[] bits = new long[(chain.firstState(high) - base + 63) >> 6];
    for (int word = low; word < high; word++) {
      for (int way = chain.ways[word]; way < chain.ways[word + 1]; way++) {
        int first = chain.states[way];
        for (int s = chain.states[way + 1] - 1; s >= first; s--) {
          float stayed = now[s] + chain.stay[s];
          float came = s > first ? now[s - 1] + chain.leave[s - 1] : reached[word];
          if (came > stayed) {
            stayed = came;
            bits[(s - base) >> 6] |= 1L << (s - base);
          }
          now[s] = stayed + scored[chain.columns[s]];
        }
      }
    }
    entered[t] = bits;
  }

  private void pause(int t, float quiet, float loose) {
    byte[] forms = steps[t];
    for (int place = low; place <= high; place++) {
      float begun = reached[place] - chain.pause;
      if (pauses[place] >= begun) {
        forms[place - low] |= PAUSED;
        begun = pauses[place];
      }
      pauses[place] = begun + quiet - chain.linger[place];
      begun = reached[place] - chain.unwritten[place];
      if (unwritten[place] >= begun) {
        forms[place - low] |= STAYED_UNWRITTEN;
        begun = unwritten[place];
      }
      unwritten[place] = begun + loose - chain.linger[place];
    }
  }

  private Path trace() {
    return new Trace().path();
  }

  /** Goes back from the end. */
  private final class Trace {
    private final int[] starts = new int[chain.words];
    private final int[] ends = new int[chain.words];
    private final int[] path = new int[scores.frames()];
    private int t = scores.frames();
    private int place = chain.words;

    Path path() {
      Arrays.fill(starts, -1);
      Arrays.fill(ends, -1);
      Arrays.fill(path, Path.PAUSE);
      while (t > 0) {
        int step = steps[t][place - lows[t]] & 0xff;
        int form = step & FORM;
        if (form == BY_SKIP) {
          place--;
        } else if (form >= BY_SPAN) {
          place = chain.spans[place][form - BY_SPAN].first();
        } else if (form == BY_PAUSE) {
          backWhile(PAUSED);
        } else if (form == BY_UNWRITTEN) {
          backWhile(STAYED_UNWRITTEN);
        } else {
          backOverWord(step >> WAY_SHIFT);
        }
      }
      return new Path(starts, ends, path);
    }

    private void backWhile(int stayed) {
      int between = stayed == PAUSED ? Path.PAUSE : Path.UNWRITTEN;
      do {
        t--;
        path[t] = between;
      } while (t > 0 && (steps[t][place - lows[t]] & stayed) != 0);
    }

    private void backOverWord(int way) {
      place--;
      ends[place] = t;
      int first = chain.states[chain.ways[place] + way];
      int state = chain.states[chain.ways[place] + way + 1] - 1;
      while (starts[place] < 0 && t > 0) {
        t--;
        path[t] = chain.columns[state];
        int bit = state - chain.firstState(lows[t]);
        if ((entered[t][bit >> 6] & 1L << bit) != 0) {
          if (state == first) {
            starts[place] = t;
          }
          state--;
        }
      }
    }
  }
}
