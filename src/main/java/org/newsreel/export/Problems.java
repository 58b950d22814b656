package org.newsreel.export;

import java.util.ArrayList;
import java.util.List;

/** What went wrong with single parts: all are counted, the first are told. */
final class Problems {
  private static final int TOLD = 20;

  private final List<String> first = new ArrayList<>();
  private int count;

  void add(String line) {
    count++;
    if (first.size() < TOLD) {
      first.add(line);
    }
  }

  List<String> first() {
    return List.copyOf(first);
  }

  int count() {
    return count;
  }
}
