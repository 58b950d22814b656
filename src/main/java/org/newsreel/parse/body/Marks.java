package org.newsreel.parse.body;

import java.util.ArrayList;
import java.util.List;

/** Pieces of class names and ids: tells whether any of them occurs, in whatever case. */
final class Marks {
  private final List<List<String>> byFirst = new ArrayList<>();

  Marks(String... pieces) {
    for (int i = 0; i < 128; i++) {
      byFirst.add(new ArrayList<>(0));
    }
    for (String piece : pieces) {
      byFirst.get(piece.charAt(0)).add(piece);
    }
  }

  boolean occurIn(String names) {
    for (int i = 0; i < names.length(); i++) {
      if (startAt(names, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean startAt(String names, int at) {
    char c = Character.toLowerCase(names.charAt(at));
    for (String piece : c < byFirst.size() ? byFirst.get(c) : List.<String>of()) {
      if (names.regionMatches(true, at, piece, 0, piece.length())) {
        return true;
      }
    }
    return false;
  }
}
