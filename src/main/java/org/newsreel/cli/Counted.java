package org.newsreel.cli;

import java.util.List;

/** Says how many there are of something. */
final class Counted {
  private Counted() {}

  /** "1 story", "37 stories". */
  static String of(int count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }

  /**
   * Tells what could not be read, on one line.
   *
   * @param first the first of them
   * @param all how many there are
   */
  static void complain(Streams streams, List<String> first, int all, String next) {
    if (all > 0) {
      String more = all > first.size() ? "; and " + (all - first.size()) + " more" : "";
      streams.complain(
          of(all, "thing", "things") + " could not be read: " + String.join("; ", first) + more,
          next);
    }
  }
}
