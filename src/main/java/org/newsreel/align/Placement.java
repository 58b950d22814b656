package org.newsreel.align;

import java.util.List;
import org.newsreel.align.Script.Piece;

/**
 * Which pieces of a script are said in which stretch of speech, in order, each once.
 *
 * @param ends for each stretch, the piece after its last one; it may have none
 * @param cost how surprising that is, as a negative logarithm; infinite if nobody speaks so
 */
record Placement(List<Integer> ends, double cost) {
  Placement {
    ends = List.copyOf(ends);
  }

  /** The first piece of a stretch, if it has any. */
  int start(int stretch) {
    return stretch == 0 ? 0 : ends.get(stretch - 1);
  }

  int end(int stretch) {
    return ends.get(stretch);
  }

  /** Hands out the pieces evenly, as if nothing were known of pauses. */
  static Placement even(Script script, List<Stretch> stretches) {
    double pace = Stretches.seconds(stretches) / script.syllables();
    Integer[] ends = new Integer[stretches.size()];
    int next = 0;
    double said = 0;
    double spoken = 0;
    for (int i = 0; i < ends.length; i++) {
      spoken += stretches.get(i).seconds();
      while (next < script.pieces().size() && said + half(script, next) <= spoken / pace) {
        said += script.pieces().get(next).syllables();
        next++;
      }
      ends[i] = i + 1 == ends.length ? Integer.valueOf(script.pieces().size()) : next;
    }
    return new Placement(List.of(ends), Double.POSITIVE_INFINITY);
  }

  private static double half(Script script, int piece) {
    Piece next = script.pieces().get(piece);
    return next.syllables() / 2;
  }
}
