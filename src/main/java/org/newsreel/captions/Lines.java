package org.newsreel.captions;

import java.util.List;

/** Lays a row of parts out in the lines of a caption. */
final class Lines {
  /** What players show without making it small, in Latin letters. */
  static final int WIDEST = 42;

  /** How far from the middle a line may break to end with a clause. */
  private static final int FOR_CLAUSE = 12;

  private Lines() {}

  /** Whether two lines hold it; a part that is too wide by itself has a line of its own. */
  static boolean hold(List<Part> parts) {
    return of(parts).stream().allMatch(line -> Width.of(line) <= WIDEST) || parts.size() == 1;
  }

  /** One line, or two of about the same width. */
  static List<String> of(List<Part> parts) {
    String whole = Part.text(parts);
    if (Width.of(whole) <= WIDEST || parts.size() == 1) {
      return List.of(whole);
    }
    int best = 1;
    for (int i = 2; i < parts.size(); i++) {
      best = cost(parts, i) < cost(parts, best) ? i : best;
    }
    return List.of(Part.text(parts.subList(0, best)), Part.text(parts.subList(best, parts.size())));
  }

  private static int cost(List<Part> parts, int at) {
    int first = Width.of(Part.text(parts.subList(0, at)));
    int second = Width.of(Part.text(parts.subList(at, parts.size())));
    int tooWide = Math.max(0, Math.max(first, second) - WIDEST);
    int clause = parts.get(at - 1).endsClause() ? 0 : FOR_CLAUSE;
    return tooWide * WIDEST + Math.abs(first - second) + clause;
  }
}
