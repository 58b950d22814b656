package org.newsreel.captions;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds which tokens of one text are which of another that tells the same, in the same order. Runs
 * of three that both have once are taken first, and what lies between them is compared in full
 * where it is short enough: time and memory grow with the longer text, not with the product of
 * both.
 */
final class Matching {
  static final int NONE = -1;

  /** Cells of a table: 4 MB. */
  private static final long MOST_CELLS = 2_000_000;

  private static final int RUN = 3;

  /**
   * Of this many neighbours on either side, and itself, a match needs some to be none by chance.
   */
  private static final int AROUND = 3;

  private static final int FELLOWS = 3;

  private final int[] a;
  private final int[] b;
  private final int[] match;

  private Matching(int[] a, int[] b) {
    this.a = a;
    this.b = b;
    match = new int[a.length];
    Arrays.fill(match, NONE);
  }

  /** For each token of {@code a} its place in {@code b}, ascending, or {@link #NONE}. */
  static int[] of(int[] a, int[] b) {
    Matching matching = new Matching(a, b);
    matching.between(0, a.length, 0, b.length);
    return matching.withoutStrays();
  }

  private void between(int fromA, int toA, int fromB, int toB) {
    int startA = fromA;
    int startB = fromB;
    int endA = toA;
    int endB = toB;
    while (startA < endA && startB < endB && a[startA] == b[startB]) {
      match[startA++] = startB++;
    }
    while (startA < endA && startB < endB && a[endA - 1] == b[endB - 1]) {
      match[--endA] = --endB;
    }
    if ((long) (endA - startA) * (endB - startB) <= MOST_CELLS) {
      compare(startA, endA, startB, endB);
    } else {
      cut(startA, endA, startB, endB);
    }
  }

  /** Goes from anchor to anchor; without any, so long a stretch is given up. */
  private void cut(int fromA, int toA, int fromB, int toB) {
    int[] anchors = Anchors.of(runs(a, fromA, toA), runs(b, fromB, toB), fromA, toA - fromA);
    int lastA = fromA;
    int lastB = fromB;
    boolean found = false;
    for (int i = 0; i < anchors.length; i++) {
      if (anchors[i] != NONE) {
        found = true;
        between(lastA, fromA + i, lastB, anchors[i]);
        match[fromA + i] = anchors[i];
        lastA = fromA + i + 1;
        lastB = anchors[i] + 1;
      }
    }
    if (found) {
      between(lastA, toA, lastB, toB);
    }
  }

  /** Where each run begins that is there once. */
  private static Map<Long, Integer> runs(int[] tokens, int from, int to) {
    Map<Long, Integer> runs = new HashMap<>();
    for (int i = from; i + RUN <= to; i++) {
      long run = 0;
      for (int k = 0; k < RUN; k++) {
        run = (run << 21) | (tokens[i + k] & 0x1F_FFFF);
      }
      runs.merge(run, i, (before, again) -> NONE);
    }
    runs.values().removeIf(place -> place == NONE);
    return runs;
  }

  /** The longest common subsequence, by the usual table. */
  private void compare(int fromA, int toA, int fromB, int toB) {
    int rows = toA - fromA;
    int columns = toB - fromB;
    if (rows == 0 || columns == 0) {
      return;
    }
    short[][] common = new short[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        common[i][j] =
            a[fromA + i] == b[fromB + j]
                ? (short) (common[i + 1][j + 1] + 1)
                : (short) Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    follow(common, fromA, fromB);
  }

  private void follow(short[][] common, int fromA, int fromB) {
    int i = 0;
    int j = 0;
    while (i + 1 < common.length && j + 1 < common[0].length) {
      if (a[fromA + i] == b[fromB + j]) {
        match[fromA + i++] = fromB + j++;
      } else if (common[i + 1][j] >= common[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }

  /** A common word that is found far from its fellows is another one. */
  private int[] withoutStrays() {
    int[] kept = match.clone();
    for (int i = 0; i < match.length; i++) {
      if (match[i] != NONE && fellows(i) < Math.min(FELLOWS, Math.min(a.length, b.length))) {
        kept[i] = NONE;
      }
    }
    return kept;
  }

  private int fellows(int at) {
    int fellows = 0;
    int last = Math.min(match.length - 1, at + AROUND);
    for (int i = Math.max(0, at - AROUND); i <= last; i++) {
      if (match[i] != NONE && Math.abs(match[i] - match[at]) <= 2 * AROUND) {
        fellows++;
      }
    }
    return fellows;
  }
}
