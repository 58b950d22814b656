package org.newsreel.align;

import java.util.List;
import org.newsreel.align.Script.Piece;

/**
 * How surprising it is to hear some pieces of a script in a stretch of speech, as a negative
 * logarithm. Stretches take about as long as their pieces should, pauses fall where a reader
 * pauses, the longest between paragraphs, and few stretches stay empty, be they music or words that
 * nobody wrote down.
 */
final class Costs {
  static final List<Break> BREAKS = List.of(Break.values());

  /** How far the length of a piece is off: as a share of a syllable, and of the whole. */
  private static final double UNEVEN = 0.5;

  private static final double UNSTEADY = 0.15;

  /** How exactly the ends of a stretch are known, in seconds. */
  private static final double BLUR = 0.05;

  /** What it costs to leave a stretch empty: at once, less if it is a click, and per second. */
  private static final double EMPTY = 5;

  private static final double CLICK_SECONDS = 0.6;
  private static final double EMPTY_SECOND = 1;

  /** Before the first word, after the last one, and at a cue, music and noise are expected. */
  private static final double EXPECTED = 0.5;

  /** The pause that follows the last stretch, in seconds. */
  private static final double LAST_PAUSE = 2;

  private static final double USUAL_RATE = 0.2;
  private static final double SPREAD_OF_RATE = 0.3;
  private static final double WEIGHT_OF_RATE = 10;

  private final List<Stretch> stretches;
  private final double usualLiveliness;

  Costs(List<Stretch> stretches) {
    this.stretches = stretches;
    usualLiveliness = Stretches.usualLiveliness(stretches);
  }

  /** Of a speaker who takes {@code rate} seconds for a syllable. */
  static double ofRate(double rate) {
    double off = Math.log(rate / USUAL_RATE) / SPREAD_OF_RATE;
    return WEIGHT_OF_RATE * off * off / 2;
  }

  /** Of a stretch of {@code seconds} that holds so many syllables. */
  static double ofLength(double seconds, double syllables, double rate) {
    double expected = syllables * rate;
    double off = seconds - expected;
    double uneven = UNEVEN * rate;
    double unsteady = UNSTEADY * expected;
    double spread = BLUR * BLUR + uneven * uneven * syllables + unsteady * unsteady;
    return off * off / spread / 2;
  }

  /** Of the pause after a stretch, for each of {@link #BREAKS} that it may be. */
  double[] ofPauseAfter(int stretch) {
    double length =
        stretch + 1 == stretches.size()
            ? LAST_PAUSE
            : stretches.get(stretch + 1).start() - stretches.get(stretch).end();
    return BREAKS.stream().mapToDouble(each -> each.costOfPause(length)).toArray();
  }

  /** Of a stretch in which nothing of the script is said; what sounds like music is cheaper. */
  double ofEmpty(int stretch) {
    Stretch empty = stretches.get(stretch);
    double lively = Math.min(empty.liveliness() / Math.max(usualLiveliness, 1e-9), 1);
    return EMPTY * Math.min(empty.seconds() / CLICK_SECONDS, 1)
        + EMPTY_SECOND * empty.seconds() * lively * lively;
  }

  /** What is left of {@link #ofEmpty} between two pieces; the first piece follows place 0. */
  static double shareOfEmpty(List<Piece> pieces, int place) {
    boolean expected = place == 0 || place == pieces.size() || pieces.get(place - 1).beforeCue();
    return expected ? EXPECTED : 1;
  }
}
