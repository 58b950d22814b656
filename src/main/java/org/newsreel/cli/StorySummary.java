package org.newsreel.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsreel.intake.ClockTime;
import org.newsreel.model.Passage;
import org.newsreel.model.Person;
import org.newsreel.model.Story;
import org.newsreel.model.Turn;

/** A story as people read it in a terminal. */
final class StorySummary {
  private StorySummary() {}

  static String of(Story story) {
    Stream<String> blocks =
        Stream.of(
                Stream.of(head(story)),
                Stream.of(Plain.line(story.lede())),
                story.transcript().turns().stream().map(StorySummary::turn),
                Stream.of(leftOut(story.boilerplate())))
            .flatMap(part -> part);
    return blocks.filter(block -> !block.isEmpty()).collect(Collectors.joining("\n\n", "", "\n"));
  }

  private static String head(Story story) {
    String facts =
        joined(
            " | ",
            story.source(),
            story.published().map(LocalDate::toString).orElse(""),
            story.length().map(ClockTime::of).orElse(""),
            story.language());
    String people = story.authors().stream().map(Person::name).collect(Collectors.joining(", "));
    return joined("\n", story.title(), facts, people.isEmpty() ? "" : "By " + people);
  }

  private static String joined(String between, String... parts) {
    return Stream.of(parts)
        .map(Plain::line)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(between));
  }

  private static String turn(Turn turn) {
    String indent = turn.kind() == Turn.Kind.NARRATION ? "" : "    ";
    String text =
        turn.paragraphs().stream()
            .map(paragraph -> indent + Plain.line(paragraph.text()))
            .collect(Collectors.joining("\n\n"));
    Person speaker = turn.speaker();
    return speaker.isNarrator()
        ? text
        : joined(", ", speaker.name(), speaker.role()) + ":\n" + text;
  }

  private static String leftOut(List<Passage> boilerplate) {
    return boilerplate.isEmpty()
        ? ""
        : boilerplate.stream()
            .map(part -> "  " + Plain.words(part.role()) + ": " + Plain.line(part.text()))
            .collect(Collectors.joining("\n", "Left out, as the site's own:\n", ""));
  }
}
