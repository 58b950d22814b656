package org.newsreel.captions;

import java.util.List;
import org.newsreel.model.Span;

/**
 * What is shown at once.
 *
 * @param speaker who says it; empty where nobody is named
 * @param lines from the top down, as written; none of them is empty
 */
public record Cue(Span span, String speaker, List<String> lines) {
  public Cue {
    lines = List.copyOf(lines);
    if (lines.isEmpty() || lines.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("a cue with an empty line: " + lines);
    }
  }
}
