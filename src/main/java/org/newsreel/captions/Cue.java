package org.newsreel.captions;

import java.time.Duration;
import java.util.List;
import org.newsreel.model.Span;

/**
 * What is shown at once.
 *
 * @param speaker who says it; empty where nobody is named
 * @param lines from the top down, as written; none of them is empty
 * @param onsets where the file says when single words are said: later in the text is later in time,
 *     and all are inside the span. What stands before the first begins with the span.
 */
public record Cue(Span span, String speaker, List<String> lines, List<Onset> onsets) {
  public Cue {
    lines = List.copyOf(lines);
    onsets = List.copyOf(onsets);
    if (lines.isEmpty() || lines.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("a cue with an empty line: " + lines);
    }
    int at = -1;
    Duration time = span.start();
    for (Onset onset : onsets) {
      if (onset.at() <= at
          || onset.time().compareTo(time) <= 0
          || onset.time().compareTo(span.end()) >= 0) {
        throw new IllegalArgumentException("out of order in " + span + ": " + onsets);
      }
      at = onset.at();
      time = onset.time();
    }
  }

  public Cue(Span span, String speaker, List<String> lines) {
    this(span, speaker, lines, List.of());
  }

  /** All lines, with a line feed between any two. */
  public String text() {
    return String.join("\n", lines);
  }
}
