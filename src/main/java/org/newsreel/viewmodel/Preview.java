package org.newsreel.viewmodel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsreel.intake.ReadPage;
import org.newsreel.model.Page;
import org.newsreel.model.Passage;
import org.newsreel.model.Person;
import org.newsreel.model.Story;
import org.newsreel.model.StoryField;
import org.newsreel.model.Turn;
import org.newsreel.model.Word;
import org.newsreel.parse.Correction;
import org.newsreel.parse.MixedQuotes;

/**
 * What was understood of a page, as the reader has it by now: one value.
 *
 * @param story the corrected one
 */
public record Preview(ReadPage reading, Correction correction, Story story) {
  public static final Preview NONE =
      of(new ReadPage(new Page("", ""), Story.NONE, false), Correction.NONE);

  /** Something that the reader should know before the story is kept. */
  public enum Warning {
    NO_TITLE,
    NO_TEXT,
    /** Keeping waits until the reader has written another date, or none. */
    NOT_A_DATE,
    MIXED_QUOTES,
    /** The words are others than those that the library has, and may have times for. */
    OTHER_WORDS
  }

  static Preview of(ReadPage reading, Correction correction) {
    return new Preview(reading, correction, correction.of(reading.story()));
  }

  public boolean isNone() {
    return story.equals(Story.NONE);
  }

  /** Whether the story is in the library already. */
  public boolean isKept() {
    return reading.isKnown();
  }

  /** A field as it stands, or as the reader is writing it. */
  public String text(StoryField field) {
    String written = correction.fields().get(field);
    return written == null ? asRead(field) : written;
  }

  private String asRead(StoryField field) {
    return switch (field) {
      case TITLE -> story.title();
      case AUTHORS -> story.authors().stream().map(Preview::name).collect(Collectors.joining("; "));
      case DATE -> story.published().map(LocalDate::toString).orElse("");
      case LEDE -> story.lede();
      case LANGUAGE -> story.language();
      case SOURCE -> story.source();
    };
  }

  private static String name(Person person) {
    return person.role().isEmpty() ? person.name() : person.name() + " (" + person.role() + ")";
  }

  /** How many people speak, the report's own voice apart. */
  public long speakers() {
    return story.transcript().turns().stream()
        .filter(turn -> turn.kind() == Turn.Kind.QUOTE)
        .map(Turn::speaker)
        .distinct()
        .count();
  }

  public int paragraphs() {
    return story.transcript().paragraphs().size();
  }

  /** How many lines have this use. */
  public long lines(PreviewLine.Use use) {
    return story.passages().stream().filter(each -> PreviewLine.Use.of(each) == use).count();
  }

  /** What speaks against keeping the story as it is, or should be known of it. */
  public List<Warning> warnings() {
    List<Warning> warnings = new ArrayList<>();
    if (story.title().isBlank()) {
      warnings.add(Warning.NO_TITLE);
    }
    if (story.transcript().isEmpty()) {
      warnings.add(Warning.NO_TEXT);
    }
    if (!isDateUnderstood()) {
      warnings.add(Warning.NOT_A_DATE);
    }
    if (!mixedQuotes().isEmpty()) {
      warnings.add(Warning.MIXED_QUOTES);
    }
    if (isKept() && hasOtherWords()) {
      warnings.add(Warning.OTHER_WORDS);
    }
    return List.copyOf(warnings);
  }

  /** What the first quotation with marks that do not fit is opened and closed with. */
  public List<String> mixedQuotes() {
    return MixedQuotes.in(story.transcript()).stream()
        .limit(1)
        .flatMap(marks -> Stream.of(marks.opened(), marks.closed()))
        .toList();
  }

  /** Whether the story can be kept: it needs a title to be listed by, and no broken date. */
  public boolean canBeKept() {
    return !story.title().isBlank() && isDateUnderstood();
  }

  private boolean isDateUnderstood() {
    String date = text(StoryField.DATE).strip();
    return date.isEmpty()
        || story.published().map(LocalDate::toString).filter(date::equals).isPresent()
        || Correction.dateIn(date, story.language()).isPresent();
  }

  private boolean hasOtherWords() {
    Story before = reading.story();
    return !story.transcript().equals(before.transcript()) && !words(story).equals(words(before));
  }

  private static List<String> words(Story story) {
    return story.transcript().words().stream().map(Word::text).toList();
  }

  List<PreviewLine> lines() {
    List<Passage> passages = story.passages();
    List<PreviewLine> lines = new ArrayList<>(passages.size());
    for (int i = 0; i < passages.size(); i++) {
      lines.add(new PreviewLine(i, passages.get(i)));
    }
    return lines;
  }
}
