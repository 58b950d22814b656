package org.newsreel.parse;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.newsreel.model.Passage;
import org.newsreel.model.Passage.Role;
import org.newsreel.model.Person;
import org.newsreel.model.Story;
import org.newsreel.model.StoryField;
import org.newsreel.model.Transcript;

/**
 * What a reader says of a story that was read: which lines of the page are something else, and what
 * its fields should be.
 *
 * @param roles by the passage's place in the story; a passage that is said to be what it was read
 *     as is no longer unsure
 * @param fields as the reader wrote them; {@link #dateIn} tells which dates are understood
 */
public record Correction(SortedMap<Integer, Role> roles, Map<StoryField, String> fields) {
  public static final Correction NONE = new Correction(new TreeMap<>(), Map.of());

  /** What a line is made that a reader leaves out. */
  public static final Role LEFT_OUT = Role.SITE_FURNITURE;

  /** A story has one of each: another line takes the place of the first. */
  private static final Set<Role> SINGLE = EnumSet.of(Role.TITLE, Role.DATE, Role.LENGTH);

  public Correction {
    roles = new TreeMap<>(roles);
    fields = Map.copyOf(fields);
  }

  public boolean isEmpty() {
    return roles.isEmpty() && fields.isEmpty();
  }

  /** Says that a passage has this role, whatever was said of it before. */
  public Correction withRole(int passage, Role role) {
    SortedMap<Integer, Role> changed = new TreeMap<>(roles);
    if (SINGLE.contains(role)) {
      changed.values().removeIf(role::equals);
    }
    changed.put(passage, role);
    return new Correction(changed, fields);
  }

  public Correction withField(StoryField field, String text) {
    Map<StoryField, String> changed = new EnumMap<>(StoryField.class);
    changed.putAll(fields);
    changed.put(field, text);
    return new Correction(roles, changed);
  }

  /** The date that a reader wrote; empty where it is none that we understand. */
  public static Optional<LocalDate> dateIn(String text, String language) {
    return StoryDate.in(text.strip(), language);
  }

  /**
   * The corrected story. It is the same story, by its id; its passages are those that were read, in
   * other roles. A date that is not understood leaves the one that was read.
   */
  public Story of(Story read) {
    List<Passage> passages = passages(read);
    String language = field(StoryField.LANGUAGE).orElse(read.language());
    return new Story(
        read.id(),
        read.origin(),
        field(StoryField.SOURCE).orElse(read.source()),
        field(StoryField.TITLE).orElseGet(() -> title(read, passages)),
        field(StoryField.AUTHORS).map(Byline::people).orElseGet(() -> authors(read, passages)),
        published(read, passages, language),
        language.isEmpty() ? Languages.UNKNOWN : language,
        length(read, passages),
        field(StoryField.LEDE).orElseGet(() -> lede(read, passages)),
        transcript(read, passages),
        passages,
        read.links());
  }

  private Optional<String> field(StoryField field) {
    return Optional.ofNullable(fields.get(field)).map(String::strip);
  }

  private List<Passage> passages(Story read) {
    List<Passage> passages = new ArrayList<>(read.passages());
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      if (roles.containsKey(i)) {
        passages.set(i, as(passage, roles.getOrDefault(i, passage.role()), "chosen by you"));
      } else if (SINGLE.contains(passage.role()) && roles.containsValue(passage.role())) {
        passages.set(i, as(passage, LEFT_OUT, "you chose another line for that"));
      }
    }
    return passages;
  }

  private static Passage as(Passage passage, Role role, String rule) {
    return new Passage(role, passage.range(), passage.text(), rule);
  }

  private static String title(Story read, List<Passage> passages) {
    return isMoved(Role.TITLE, read, passages)
        ? Line.plain(String.join(" ", texts(Role.TITLE, passages)))
        : read.title();
  }

  private static List<Person> authors(Story read, List<Passage> passages) {
    return isMoved(Role.AUTHORS, read, passages)
        ? texts(Role.AUTHORS, passages).stream()
            .flatMap(line -> Byline.people(line).stream())
            .toList()
        : read.authors();
  }

  private Optional<LocalDate> published(Story read, List<Passage> passages, String language) {
    Optional<LocalDate> onPage =
        isMoved(Role.DATE, read, passages)
            ? texts(Role.DATE, passages).stream()
                .findFirst()
                .flatMap(line -> StoryDate.in(line, language))
            : read.published();
    Optional<String> written = field(StoryField.DATE);
    return written.isPresent()
        ? written.filter(text -> !text.isEmpty()).flatMap(text -> dateOr(text, language, onPage))
        : onPage;
  }

  private static Optional<LocalDate> dateOr(
      String text, String language, Optional<LocalDate> otherwise) {
    return dateIn(text, language).or(() -> otherwise);
  }

  private static Optional<Duration> length(Story read, List<Passage> passages) {
    return isMoved(Role.LENGTH, read, passages)
        ? texts(Role.LENGTH, passages).stream().findFirst().flatMap(ClipLength::in)
        : read.length();
  }

  private static String lede(Story read, List<Passage> passages) {
    return isMoved(Role.LEDE, read, passages)
        ? texts(Role.LEDE, passages).stream().collect(Collectors.joining("\n\n"))
        : read.lede();
  }

  private static Transcript transcript(Story read, List<Passage> passages) {
    boolean moved = isMoved(Role.TEXT, read, passages) || isMoved(Role.LABEL, read, passages);
    return moved ? new CorrectedTurns(read, passages).transcript() : read.transcript();
  }

  /** Whether another passage has this role than was read: what was read may come from elsewhere. */
  private static boolean isMoved(Role role, Story read, List<Passage> passages) {
    for (int i = 0; i < passages.size(); i++) {
      if ((passages.get(i).role() == role) != (read.passages().get(i).role() == role)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> texts(Role role, List<Passage> passages) {
    return passages.stream().filter(each -> each.role() == role).map(Passage::text).toList();
  }
}
