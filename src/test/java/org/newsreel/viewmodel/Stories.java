package org.newsreel.viewmodel;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsreel.model.Paragraph;
import org.newsreel.model.Person;
import org.newsreel.model.Span;
import org.newsreel.model.Story;
import org.newsreel.model.StoryId;
import org.newsreel.model.StoryLinks;
import org.newsreel.model.SyncRung;
import org.newsreel.model.TextRange;
import org.newsreel.model.TimedTranscript;
import org.newsreel.model.TimedWord;
import org.newsreel.model.Transcript;
import org.newsreel.model.Turn;

/** Small stories, and times for them. */
final class Stories {
  /** What a story here says of its clip's length. */
  static final Duration LENGTH = Duration.ofSeconds(60);

  private Stories() {}

  /** A story in the narrator's voice. */
  static Story told(String title, String... paragraphs) {
    return of(title, List.of(Turn.narration(texts(paragraphs))));
  }

  static Story of(String title, List<Turn> turns) {
    return new Story(
        StoryId.from(title),
        "",
        "DW",
        title,
        List.of(),
        Optional.empty(),
        "en",
        Optional.of(LENGTH),
        "",
        new Transcript(turns),
        List.of(),
        StoryLinks.NONE);
  }

  static Turn said(String speaker, String... paragraphs) {
    return new Turn(Turn.Kind.QUOTE, Person.named(speaker), texts(paragraphs));
  }

  private static List<Paragraph> texts(String... paragraphs) {
    return Stream.of(paragraphs)
        .map(text -> new Paragraph(text, new TextRange(0, text.length())))
        .toList();
  }

  /** Word n is said from second n, for 800 ms; those in {@code unsaid} are not said. */
  static TimedTranscript times(SyncRung rung, int words, Integer... unsaid) {
    List<TimedWord> timed = new ArrayList<>();
    for (int word = 0; word < words; word++) {
      if (!List.of(unsaid).contains(word)) {
        timed.add(timed(word, 1000L * word, 1000L * word + 800, 1));
      }
    }
    return new TimedTranscript(rung, "test", timed);
  }

  static TimedWord timed(int word, long start, long end, double sureness) {
    return new TimedWord(word, Span.ofMillis(start, end), sureness);
  }
}
