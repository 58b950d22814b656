package org.newsreel.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** What a program of the journeys wrote down; all times in seconds. */
final class ClockLog {
  /** Something the program did. */
  record Mark(double wall, String name) {}

  private final TreeMap<Double, Double> clock = new TreeMap<>();
  private final List<Mark> marks = new ArrayList<>();

  ClockLog(Path file) throws IOException {
    for (String line : Files.readAllLines(file)) {
      String[] words = line.split(" ", 3);
      double wall = Double.parseDouble(words[0]);
      if (words[1].equals("T")) {
        clock.put(wall, Double.parseDouble(words[2]));
      } else {
        marks.add(new Mark(wall, line.substring(line.indexOf(' ') + 1)));
      }
    }
  }

  List<Mark> marks() {
    return List.copyOf(marks);
  }

  /** What the clock showed; empty where it was not looked at closely, or jumped. */
  OptionalDouble at(double wall) {
    var before = clock.floorEntry(wall);
    var after = clock.higherEntry(wall);
    if (before == null || after == null) {
      return OptionalDouble.empty();
    }
    double passed = after.getKey() - before.getKey();
    double moved = after.getValue() - before.getValue();
    if (passed > 0.05 || Math.abs(moved) > 3 * passed + 0.01) {
      return OptionalDouble.empty();
    }
    double share = passed == 0 ? 0 : (wall - before.getKey()) / passed;
    return OptionalDouble.of(before.getValue() + share * moved);
  }
}
