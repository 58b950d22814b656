package org.newsreel.parse;

import java.util.List;
import java.util.Map;
import org.newsreel.model.Person;
import org.newsreel.parse.Line.Mark;

/**
 * The lines of a text, cut where one line holds more than one thing, and whom each speaker's name
 * among them means.
 */
final class SpokenLines {
  private final List<Line> lines;
  private final Map<Line, ColonLabel> labels;
  private final Speakers speakers;

  private SpokenLines(LineCutter cutter) {
    lines = cutter.lines();
    labels = cutter.labels();
    speakers = new Speakers(new UsualCase(words()), labels.values());
  }

  static SpokenLines of(List<Line> lines) {
    return new SpokenLines(LineCutter.cut(lines));
  }

  List<Line> lines() {
    return lines;
  }

  /** Whom a line names that was cut out as a speaker's name. */
  Person speaker(Line label) {
    ColonLabel known = labels.get(label);
    if (known == null) {
      throw new IllegalArgumentException("no label: " + label.text());
    }
    return speakers.of(known);
  }

  private List<Line> words() {
    return labels.isEmpty()
        ? List.of()
        : lines.stream().filter(line -> line.mark() != Mark.SPEAKER).toList();
  }
}
