package org.newsreel.parse;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsreel.model.Page;
import org.newsreel.model.Paragraph;
import org.newsreel.model.Passage;
import org.newsreel.model.Passage.Role;
import org.newsreel.model.Person;
import org.newsreel.model.Story;
import org.newsreel.model.StoryId;
import org.newsreel.model.StoryLinks;
import org.newsreel.model.Transcript;
import org.newsreel.model.Turn;

/** A story in the making: takes the page's lines one by one, each once, and in order. */
final class StoryDraft {
  private final List<Passage> passages = new ArrayList<>();
  private final Set<Role> roles = EnumSet.noneOf(Role.class);
  private final List<Turn> turns = new ArrayList<>();
  private final List<Paragraph> voiced = new ArrayList<>();
  private Person voice = Person.NARRATOR;

  /** Takes a line for what it is to the story. */
  void take(Role role, Line line, String rule) {
    roles.add(role);
    passages.add(new Passage(role, line.range(), line.text(), rule));
  }

  /** Takes a line for what it most likely is. */
  void guess(Role role, Line line, String rule) {
    roles.add(role);
    passages.add(new Passage(role, line.range(), line.text(), rule, true));
  }

  /** Takes a line for that if it is the page's first such line, else for the site's. */
  void takeFirst(Role role, Line line, String rule) {
    boolean first = !has(role);
    take(first ? role : Role.SITE_FURNITURE, line, first ? rule : rule + ", a second time");
  }

  boolean has(Role role) {
    return roles.contains(role);
  }

  /** Takes a line for what somebody says, who may go on in the next; the narrator reports. */
  void say(Person speaker, Line line) {
    if (!speaker.equals(voice)) {
      endVoice();
      voice = speaker;
    }
    voiced.add(
        paragraph(
            line,
            speaker.isNarrator()
                ? "a paragraph of the report"
                : "the words of " + speaker.name() + ", named before them"));
  }

  void quote(Person speaker, List<Line> lines) {
    endVoice();
    String rule = "the words of " + speaker.name() + ", named above them";
    turns.add(
        new Turn(
            Turn.Kind.QUOTE, speaker, lines.stream().map(line -> paragraph(line, rule)).toList()));
  }

  void cue(Line line) {
    endVoice();
    if (Looks.isKnownCue(line)) {
      take(Role.TEXT, line, Look.CUE.rule());
    } else {
      guess(Role.TEXT, line, "something in brackets that is no sound we know of");
    }
    Paragraph cue = new Paragraph(line.text(), line.range());
    turns.add(new Turn(Turn.Kind.CUE, Person.NARRATOR, List.of(cue)));
  }

  boolean hasText() {
    return !turns.isEmpty() || !voiced.isEmpty();
  }

  private Paragraph paragraph(Line line, String rule) {
    take(Role.TEXT, line, rule);
    return new Paragraph(line.text(), line.range());
  }

  private void endVoice() {
    if (!voiced.isEmpty()) {
      Turn.Kind kind = voice.isNarrator() ? Turn.Kind.NARRATION : Turn.Kind.QUOTE;
      turns.add(new Turn(kind, voice, voiced));
      voiced.clear();
    }
  }

  /** What was taken so far, in the page's order. */
  List<Passage> passages() {
    return passages.stream().sorted(Comparator.comparing(Passage::range)).toList();
  }

  /** What was said so far; nothing more can be said. */
  Transcript transcript() {
    endVoice();
    return new Transcript(turns);
  }

  /** What was first taken for that. */
  Optional<String> first(Role role) {
    return texts(role).stream().findFirst();
  }

  /**
   * The story.
   *
   * @throws ParseException if too little was found to call it one
   */
  Story story(Page page) throws ParseException {
    Transcript transcript = transcript();
    Evidence.check(page, passages, transcript);
    String source = Broadcaster.in(passages);
    TitleTail title = title(source);
    String language =
        Languages.of(transcript.text() + "\n" + joined(Role.LEDE) + "\n" + title.title());
    return new Story(
        StoryId.from(title.title() + "\n" + transcript.text()),
        page.origin(),
        source.isEmpty() ? title.broadcaster() : source,
        title.title(),
        texts(Role.AUTHORS).stream().flatMap(line -> Byline.people(line).stream()).toList(),
        published(title, language),
        language,
        length(),
        joined(Role.LEDE),
        transcript,
        passages,
        StoryLinks.NONE);
  }

  /** The title; what a page has above it may be the same with a tail that tells more. */
  private TitleTail title(String source) {
    TitleTail title = TitleTail.of(Line.plain(joined(Role.TITLE))).without(source);
    return texts(Role.SITE_FURNITURE).stream()
        .map(line -> TitleTail.of(Line.plain(line)))
        .filter(tail -> tail.title().equals(title.title()))
        .findFirst()
        .orElse(title);
  }

  private Optional<LocalDate> published(TitleTail title, String language) {
    return texts(Role.DATE).stream()
        .findFirst()
        .or(() -> Optional.of(title.date()))
        .flatMap(line -> StoryDate.in(line, language));
  }

  private Optional<Duration> length() {
    return texts(Role.LENGTH).stream().findFirst().flatMap(ClipLength::in);
  }

  private String joined(Role role) {
    return texts(role).stream().collect(Collectors.joining("\n\n"));
  }

  private List<String> texts(Role role) {
    return passages.stream().filter(each -> each.role() == role).map(Passage::text).toList();
  }
}
