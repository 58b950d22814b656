package org.newsreel.model;

import java.util.List;
import java.util.stream.Collectors;

/** What one voice says before the next one does. */
public record Turn(Kind kind, Person speaker, List<Paragraph> paragraphs) {
  /** How a turn is heard. */
  public enum Kind {
    /** The report's own voice. */
    NARRATION,
    /** Somebody named, in their own words. */
    QUOTE,
    /** Not speech: "[laughter]", "(SOUNDBITE OF MUSIC)". */
    CUE
  }

  public Turn {
    paragraphs = List.copyOf(paragraphs);
    if (paragraphs.isEmpty()) {
      throw new IllegalArgumentException("a turn without text");
    }
  }

  public static Turn narration(List<Paragraph> paragraphs) {
    return new Turn(Kind.NARRATION, Person.NARRATOR, paragraphs);
  }

  /** The turn's paragraphs, a blank line between them. */
  public String text() {
    return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n\n"));
  }
}
