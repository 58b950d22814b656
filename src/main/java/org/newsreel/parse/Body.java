package org.newsreel.parse;

import java.util.List;
import org.newsreel.model.Passage.Role;
import org.newsreel.model.Person;

/** The text of a page: the report's own voice, people's words, sounds, and the end of it all. */
final class Body {
  private final SpokenLines spoken;
  private final List<Line> lines;
  private final List<Look> looks;
  private final StoryDraft draft;
  private Person voice = Person.NARRATOR;

  Body(SpokenLines spoken, List<Look> looks, StoryDraft draft) {
    this.spoken = spoken;
    this.lines = spoken.lines();
    this.looks = looks;
    this.draft = draft;
  }

  /** Takes lines into the draft that hold a story's text and nothing around it. */
  static void readText(List<Line> text, StoryDraft draft) {
    SpokenLines spoken = SpokenLines.of(text);
    new Body(spoken, Looks.ofText(spoken.lines()), draft).read(0);
  }

  /** Takes every line from {@code start} on into the draft. */
  void read(int start) {
    int i = start;
    while (i < lines.size()) {
      i = endsStory(i) ? takeFooter(i) : takeLine(i);
    }
  }

  private int takeLine(int i) {
    Line line = lines.get(i);
    Look look = looks.get(i);
    switch (look) {
      case TEXT -> draft.say(voice, line);
      case SPEAKER -> takeSpeaker(line);
      case CUE -> draft.cue(line);
      case LABEL -> {
        return takeQuote(i);
      }
      case DATE -> takeDate(line);
      default -> Furniture.take(draft, look, line);
    }
    return i + 1;
  }

  /** A name with a colon speaks until the next one does. */
  private void takeSpeaker(Line label) {
    voice = spoken.speaker(label);
    draft.take(Role.LABEL, label, Look.SPEAKER.rule());
  }

  private void takeDate(Line line) {
    if (draft.has(Role.DATE)) {
      draft.say(voice, line);
    } else {
      draft.take(Role.DATE, line, Look.DATE.rule());
    }
  }

  private int takeQuote(int label) {
    Person speaker = SpeakerLabel.person(lines.get(label).text());
    int end = Quotation.end(lines, looks, label + 1);
    voice = Person.NARRATOR;
    draft.take(Role.LABEL, lines.get(label), Look.LABEL.rule());
    if (end > label + 1) {
      draft.quote(speaker, lines.subList(label + 1, end));
    }
    return end;
  }

  /** A footer above the text is a menu; one below ends the story. */
  private boolean endsStory(int i) {
    Look look = looks.get(i);
    return draft.hasText() && (look == Look.SECTION_LINK || look == Look.FOOTER_HEADING);
  }

  private int takeFooter(int start) {
    draft.take(Role.FOOTER, lines.get(start), looks.get(start).rule());
    for (int i = start + 1; i < lines.size(); i++) {
      takeBelow(lines.get(i), looks.get(start));
    }
    return lines.size();
  }

  /** What only looks like the heading of other stories may be one of this story's own. */
  private void takeBelow(Line line, Look end) {
    if (end == Look.FOOTER_HEADING && Looks.isWholeSentence(line)) {
      draft.guess(Role.FOOTER, line, "a sentence below what looks like the end of the story");
    } else {
      draft.take(Role.FOOTER, line, "below the end of the story");
    }
  }
}
