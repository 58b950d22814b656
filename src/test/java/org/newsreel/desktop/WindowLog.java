package org.newsreel.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsreel.model.Word;

/** What {@link WindowProgram} wrote down: the clock, what was done, and the word that was lit. */
final class WindowLog {
  /** No word. */
  static final int NOTHING = -1;

  private final ClockLog clock;
  private final TreeMap<Double, Integer> lit = new TreeMap<>(Map.of(0.0, NOTHING));

  WindowLog(Path file, List<Word> words) throws IOException {
    clock = new ClockLog(file);
    for (ClockLog.Mark mark : clock.marks()) {
      String[] parts = mark.name().split(" ", 3);
      if (parts[0].equals("LIT")) {
        lit.put(
            mark.wall(),
            parts[1].equals("NOTHING")
                ? NOTHING
                : wordAt(words, Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
      }
    }
  }

  private static int wordAt(List<Word> words, int paragraph, int place) {
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (word.paragraph() == paragraph && place < word.range().end()) {
        return i;
      }
    }
    throw new IllegalArgumentException("no word at " + paragraph + ", " + place);
  }

  ClockLog clock() {
    return clock;
  }

  /** The word that was lit at a moment of the wall clock; {@link #NOTHING} where none was. */
  int litAt(double wall) {
    return lit.floorEntry(wall).getValue();
  }

  /** What was done, without what was seen. */
  List<ClockLog.Mark> acts() {
    return clock.marks().stream()
        .filter(mark -> mark.name().contains("=") || mark.name().equals("ended"))
        .toList();
  }

  /** What was done last before a moment, and at which speed. */
  String sectionAt(double wall) {
    List<ClockLog.Mark> before = before(wall);
    int last = before.size() - 1;
    while (last > 0
        && !before.get(last).name().startsWith("key")
        && !before.get(last).name().startsWith("click")) {
      last--;
    }
    return "%2d %-20s %.2fx"
        .formatted(last, last < 0 ? "" : before.get(last).name(), speedAt(wall));
  }

  /** The speed that the keys had chosen. */
  double speedAt(double wall) {
    double speed = 1;
    for (ClockLog.Mark act : before(wall)) {
      speed =
          switch (act.name()) {
            case "key=OPEN_BRACKET" -> speed - 0.25;
            case "key=CLOSE_BRACKET" -> speed + 0.25;
            case "key=Z" -> 1;
            default -> speed;
          };
    }
    return speed;
  }

  /** Seconds since a key or the mouse was pressed. */
  double sinceAct(double wall) {
    return before(wall).stream()
        .filter(act -> act.name().contains("=") && !act.name().startsWith("wait"))
        .mapToDouble(act -> wall - act.wall())
        .min()
        .orElse(0);
  }

  private List<ClockLog.Mark> before(double wall) {
    return acts().stream().filter(act -> act.wall() <= wall).toList();
  }

  /** The line that begins with {@code name}, in words. */
  String[] told(String name) {
    return clock.marks().stream()
        .map(ClockLog.Mark::name)
        .filter(mark -> mark.startsWith(name + " "))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the window never told " + name))
        .split(" ", -1);
  }
}
