package org.newsreel.captions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Finds the most runs that two texts share and have in the same order. */
final class Anchors {
  private Anchors() {}

  /**
   * Pairs runs that both have.
   *
   * @param a where each run begins in one text
   * @param b where each begins in the other
   * @param from where the stretch of the first begins
   * @param length of that stretch
   * @return for each place of that stretch the place in the other, ascending, or {@link
   *     Matching#NONE}
   */
  static int[] of(Map<Long, Integer> a, Map<Long, Integer> b, int from, int length) {
    List<Pair> pairs = new ArrayList<>();
    a.forEach(
        (run, place) -> {
          if (b.containsKey(run)) {
            pairs.add(new Pair(place, b.getOrDefault(run, Matching.NONE)));
          }
        });
    pairs.sort(Comparator.comparingInt(Pair::a));
    int[] anchors = new int[length];
    Arrays.fill(anchors, Matching.NONE);
    rising(pairs).forEach(pair -> anchors[pair.a - from] = pair.b);
    return anchors;
  }

  /** The longest rising part, by the length of the best that ends with each. */
  private static List<Pair> rising(List<Pair> pairs) {
    int[] before = new int[pairs.size()];
    int[] lastOf = new int[pairs.size()];
    int longest = 0;
    for (int i = 0; i < pairs.size(); i++) {
      int length = place(pairs, lastOf, longest, pairs.get(i).b);
      before[i] = length == 0 ? Matching.NONE : lastOf[length - 1];
      lastOf[length] = i;
      longest = Math.max(longest, length + 1);
    }
    List<Pair> rising = new ArrayList<>();
    int at = longest == 0 ? Matching.NONE : lastOf[longest - 1];
    for (; at != Matching.NONE; at = before[at]) {
      rising.add(pairs.get(at));
    }
    return rising.reversed();
  }

  /** How many rising pairs can stand before one that ends at {@code b}. */
  private static int place(List<Pair> pairs, int[] lastOf, int longest, int b) {
    int low = 0;
    int high = longest;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs.get(lastOf[middle]).b < b) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private record Pair(int a, int b) {}
}
