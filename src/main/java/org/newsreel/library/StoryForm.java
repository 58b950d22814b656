package org.newsreel.library;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.lang.System.Logger.Level;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsreel.model.CaptionsLink;
import org.newsreel.model.Link;
import org.newsreel.model.Paragraph;
import org.newsreel.model.Passage;
import org.newsreel.model.Person;
import org.newsreel.model.RemoteClip;
import org.newsreel.model.Story;
import org.newsreel.model.StoryId;
import org.newsreel.model.StoryLinks;
import org.newsreel.model.TextRange;
import org.newsreel.model.Transcript;
import org.newsreel.model.Turn;
import org.newsreel.model.Word;

/**
 * How a story stands in the database, apart from the model: the model may be renamed, stored
 * stories may not. Version 1; a later form has another name and reads this one.
 */
record StoryForm(
    String origin,
    String source,
    String title,
    List<PersonForm> authors,
    @Nullable String published,
    String language,
    @Nullable Long lengthMs,
    String lede,
    List<TurnForm> turns,
    List<PassageForm> passages,
    @Nullable LinksForm links,
    @Nullable Boolean corrected) {
  private static final System.Logger LOG = System.getLogger(StoryForm.class.getName());
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  record PersonForm(String name, String role) {}

  record ParagraphForm(String text, int from, int to) {}

  record TurnForm(String kind, PersonForm speaker, List<ParagraphForm> paragraphs) {}

  /** The text is left out where a paragraph of the transcript has the same. */
  record PassageForm(
      String role,
      int from,
      int to,
      @Nullable String text,
      String rule,
      @Nullable Boolean unsure) {}

  /** Stories stored before there were links have none. */
  record LinksForm(String address, @Nullable RemoteClipForm clip, List<LinkForm> related) {}

  record RemoteClipForm(
      String address, @Nullable Long lengthMs, String poster, List<CaptionsForm> captions) {}

  record CaptionsForm(String address, String language) {}

  record LinkForm(String address, String title) {}

  /**
   * Writes a story.
   *
   * @param corrected whether a reader has had a hand in it
   */
  static String write(Story story, boolean corrected) {
    return GSON.toJson(of(story, corrected));
  }

  static StoryForm of(Story story, boolean corrected) {
    return new StoryForm(
        story.origin(),
        story.source(),
        story.title(),
        story.authors().stream().map(StoryForm::form).toList(),
        story.published().map(LocalDate::toString).orElse(null),
        story.language(),
        story.length().map(Duration::toMillis).orElse(null),
        story.lede(),
        story.transcript().turns().stream().map(StoryForm::form).toList(),
        passages(story),
        form(story.links()),
        corrected ? true : null);
  }

  /** What stands in the database: a story, and whether a reader has had a hand in it. */
  record Stored(Story story, boolean corrected) {
    /** Whether it has the words of another, so that times of the one fit the other. */
    boolean hasWordsOf(Story other) {
      return words(story).equals(words(other));
    }
  }

  /** Reads a story back; what is not a stored story is said to be damaged. */
  static Story read(StoryId id, String json) throws LibraryException {
    return stored(id, json).story();
  }

  /** Reads what stood there before; one that is damaged is as good as none. */
  static Optional<Stored> before(StoryId id, String json) {
    try {
      return Optional.of(stored(id, json));
    } catch (LibraryException e) {
      LOG.log(Level.WARNING, "Nothing is left of what the story was before", e);
      return Optional.empty();
    }
  }

  static Stored stored(StoryId id, String json) throws LibraryException {
    try {
      StoryForm form = GSON.fromJson(json, StoryForm.class);
      return new Stored(form.story(id), Boolean.TRUE.equals(form.corrected()));
    } catch (JsonParseException
        | IllegalArgumentException
        | NullPointerException
        | DateTimeException e) {
      throw new LibraryException(
          "the saved story " + id + " is damaged; its page is still there", e);
    }
  }

  private static List<String> words(Story story) {
    return story.transcript().words().stream().map(Word::text).toList();
  }

  Story story(StoryId id) {
    return new Story(
        id,
        present(origin),
        present(source),
        present(title),
        authors.stream().map(StoryForm::person).toList(),
        Optional.ofNullable(published).map(LocalDate::parse),
        present(language),
        Optional.ofNullable(lengthMs).map(Duration::ofMillis),
        present(lede),
        new Transcript(turns.stream().map(StoryForm::turn).toList()),
        wholePassages(),
        links == null ? StoryLinks.NONE : links(links));
  }

  private static PersonForm form(Person person) {
    return new PersonForm(person.name(), person.role());
  }

  private static Person person(PersonForm form) {
    return new Person(present(form.name()), present(form.role()));
  }

  private static TurnForm form(Turn turn) {
    return new TurnForm(
        turn.kind().name(),
        form(turn.speaker()),
        turn.paragraphs().stream()
            .map(each -> new ParagraphForm(each.text(), each.range().start(), each.range().end()))
            .toList());
  }

  private static Turn turn(TurnForm form) {
    return new Turn(
        Turn.Kind.valueOf(form.kind()),
        person(form.speaker()),
        form.paragraphs().stream()
            .map(each -> new Paragraph(each.text(), new TextRange(each.from(), each.to())))
            .toList());
  }

  private static List<PassageForm> passages(Story story) {
    Map<TextRange, String> paragraphs =
        story.transcript().paragraphs().stream()
            .collect(Collectors.toMap(Paragraph::range, Paragraph::text, (first, next) -> first));
    return story.passages().stream()
        .map(each -> form(each, each.text().equals(paragraphs.get(each.range()))))
        .toList();
  }

  private static PassageForm form(Passage passage, boolean isParagraph) {
    return new PassageForm(
        passage.role().name(),
        passage.range().start(),
        passage.range().end(),
        isParagraph ? null : passage.text(),
        passage.rule(),
        passage.unsure() ? true : null);
  }

  private List<Passage> wholePassages() {
    Map<TextRange, String> paragraphs =
        turns.stream()
            .flatMap(turn -> turn.paragraphs().stream())
            .collect(
                Collectors.toMap(
                    each -> new TextRange(each.from(), each.to()),
                    ParagraphForm::text,
                    (first, next) -> first));
    return passages.stream().map(each -> passage(each, paragraphs)).toList();
  }

  private static Passage passage(PassageForm form, Map<TextRange, String> paragraphs) {
    TextRange range = new TextRange(form.from(), form.to());
    return new Passage(
        Passage.Role.valueOf(form.role()),
        range,
        present(form.text() == null ? paragraphs.get(range) : form.text()),
        present(form.rule()),
        Boolean.TRUE.equals(form.unsure()));
  }

  private static LinksForm form(StoryLinks links) {
    return new LinksForm(
        links.address(),
        links.clip().map(StoryForm::form).orElse(null),
        links.related().stream().map(each -> new LinkForm(each.address(), each.title())).toList());
  }

  private static StoryLinks links(LinksForm form) {
    return new StoryLinks(
        present(form.address()),
        Optional.ofNullable(form.clip()).map(StoryForm::clip),
        form.related().stream()
            .map(each -> new Link(present(each.address()), present(each.title())))
            .toList());
  }

  private static RemoteClipForm form(RemoteClip clip) {
    return new RemoteClipForm(
        clip.address(),
        clip.length().map(Duration::toMillis).orElse(null),
        clip.poster(),
        clip.captions().stream()
            .map(each -> new CaptionsForm(each.address(), each.language()))
            .toList());
  }

  private static RemoteClip clip(RemoteClipForm form) {
    return new RemoteClip(
        present(form.address()),
        Optional.ofNullable(form.lengthMs()).map(Duration::ofMillis),
        present(form.poster()),
        form.captions().stream()
            .map(each -> new CaptionsLink(present(each.address()), present(each.language())))
            .toList());
  }

  /** JSON leaves out what it likes, whatever the types here say. */
  static <T> T present(@Nullable T part) {
    return Objects.requireNonNull(part);
  }
}
