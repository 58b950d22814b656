package org.newsreel.align;

import java.util.Arrays;
import java.util.List;
import org.newsreel.align.Script.Piece;

/**
 * Finds the least surprising placement of a script in stretches of speech, by the shortest path
 * through all of them: stretch by stretch, and place by place, a place being the number of pieces
 * said so far.
 */
final class Search {
  /**
   * Bounds memory to about 16 MB. A clip of half an hour stays far below; of a longer one, only
   * places near the steady pace are looked at: some ten minutes to either side in two hours.
   */
  private static final int MOST_PLACES = 4_000_000;

  /** No stretch is given more than so many times what it holds at the rate, and a second. */
  private static final double MOST_CROWDED = 2.5;

  /** Rates tried, in seconds a syllable. */
  private static final double FASTEST = 0.12;

  private static final double SLOWEST = 0.36;
  private static final double STEP_OF_RATE = 1.12;

  private final List<Stretch> stretches;
  private final List<Piece> pieces;
  private final Costs costs;
  private final double[] syllables;
  private final double[] unpaused;
  private final int[] breaks;
  private final double[] sharesOfEmpty;
  private final int[] lows;

  /** How many pieces the stretch took on the best way to each place from its low one on. */
  private final int[][] taken;

  private Search(List<Stretch> stretches, List<Piece> pieces) {
    this.stretches = stretches;
    this.pieces = pieces;
    costs = new Costs(stretches);
    int places = pieces.size() + 1;
    syllables = new double[places];
    unpaused = new double[places];
    breaks = new int[places];
    sharesOfEmpty = new double[places];
    for (int i = 0; i < places; i++) {
      fill(i);
    }
    lows = new int[stretches.size() + 1];
    taken = new int[stretches.size()][Math.min(places, MOST_PLACES / stretches.size())];
    steer();
  }

  static Placement best(Script script, List<Stretch> stretches) throws AlignException {
    Search search = new Search(stretches, script.pieces());
    Placement best = Placement.even(script, stretches);
    for (double rate = FASTEST; rate < SLOWEST; rate *= STEP_OF_RATE) {
      Placement found = search.at(rate);
      best = found.cost() < best.cost() ? found : best;
    }
    return best;
  }

  private void fill(int place) {
    sharesOfEmpty[place] = Costs.shareOfEmpty(pieces, place);
    if (place > 0) {
      Piece last = pieces.get(place - 1);
      syllables[place] = syllables[place - 1] + last.syllables();
      unpaused[place] = unpaused[place - 1] + last.after().costWithoutPause();
      breaks[place] = Costs.BREAKS.indexOf(last.after());
    }
  }

  /** Sets the lowest place of each stretch; where all fit, that is 0. */
  private void steer() {
    int width = taken[0].length;
    int most = pieces.size() + 1 - width;
    double seconds = Stretches.seconds(stretches);
    double spoken = 0;
    for (int i = 0; i < stretches.size(); i++) {
      spoken += stretches.get(i).seconds();
      int steady = (int) Math.round(pieces.size() * spoken / seconds);
      lows[i + 1] = Math.clamp(steady - width / 2, 0, most);
    }
  }

  private Placement at(double rate) throws AlignException {
    double[] reached = unreached();
    reached[0] = Costs.ofRate(rate);
    for (int i = 0; i < stretches.size(); i++) {
      Interruption.check();
      reached = new Step(i, rate, reached).take();
    }
    double cost = reached[pieces.size() - lows[stretches.size()]];
    return new Placement(cost < Double.POSITIVE_INFINITY ? trace() : List.of(), cost);
  }

  private double[] unreached() {
    double[] costs = new double[taken[0].length];
    Arrays.fill(costs, Double.POSITIVE_INFINITY);
    return costs;
  }

  private List<Integer> trace() {
    Integer[] ends = new Integer[stretches.size()];
    int place = pieces.size();
    for (int i = ends.length - 1; i >= 0; i--) {
      ends[i] = place;
      place -= taken[i][place - lows[i + 1]];
    }
    return List.of(ends);
  }

  /** From all places before a stretch to all places after it. */
  private final class Step {
    private final int stretch;
    private final double rate;
    private final double seconds;
    private final double[] before;
    private final double[] after = unreached();
    private final double[] pause;
    private final int shift;

    Step(int stretch, double rate, double[] before) {
      this.stretch = stretch;
      this.rate = rate;
      this.before = before;
      seconds = stretches.get(stretch).seconds();
      pause = costs.ofPauseAfter(stretch);
      shift = lows[stretch + 1];
    }

    double[] take() {
      leaveEmpty();
      for (int i = 0; i < before.length; i++) {
        if (before[i] < Double.POSITIVE_INFINITY) {
          fillFrom(lows[stretch] + i, before[i]);
        }
      }
      return after;
    }

    private void leaveEmpty() {
      double empty = costs.ofEmpty(stretch);
      Arrays.fill(taken[stretch], 0);
      for (int i = Math.max(shift - lows[stretch], 0); i < before.length; i++) {
        int place = lows[stretch] + i;
        after[place - shift] = before[i] + empty * sharesOfEmpty[place];
      }
    }

    private void fillFrom(int from, double cost) {
      double most = syllables[from] + (MOST_CROWDED * seconds + 1) / rate;
      int end = Math.min(pieces.size(), shift + after.length - 1);
      for (int to = from + 1; to <= end && syllables[to] <= most; to++) {
        double length = Costs.ofLength(seconds, syllables[to] - syllables[from], rate);
        double inside = unpaused[to - 1] - unpaused[from];
        double all = cost + length + inside + pause[breaks[to]];
        if (to >= shift && all < after[to - shift]) {
          after[to - shift] = all;
          taken[stretch][to - shift] = to - from;
        }
      }
    }
  }
}
