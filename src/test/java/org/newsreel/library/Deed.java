package org.newsreel.library;

import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.newsreel.model.Clip;
import org.newsreel.model.Mark;
import org.newsreel.model.Story;
import org.newsreel.model.StoryEntry;
import org.newsreel.model.StoryId;
import org.newsreel.model.StoryStatus;
import org.newsreel.source.DownloadListener;
import org.newsreel.source.Downloads;
import org.newsreel.source.WebRequest;
import org.newsreel.source.WrongHost;

/**
 * What programs do to a library when they are killed, lose power or find the disk full, and in what
 * states that may leave it: each new kind of saving needs a line here.
 */
// The functions in it keep nothing.
@SuppressWarnings("ImmutableEnumChecker")
enum Deed {
  ADD(
      (library, subject) -> library.save(subject.story(), subject.page()),
      Deed::added,
      "absent",
      "there"),
  READ(
      (library, subject) -> library.saveStatus(subject.story().id(), subject.status()),
      Deed::read,
      "absent",
      "new",
      "read"),
  CORRECT(
      (library, subject) -> library.saveCorrected(subject.corrected(), subject.page()),
      Deed::corrected,
      "absent",
      "as it came",
      "corrected"),
  ATTACH(
      (library, subject) ->
          library.attachClip(subject.story().id(), subject.video(), subject.length(), true),
      (library, subject) -> clip(library, subject.story(), subject.clip()),
      "no clip",
      "a clip"),
  PICTURE(
      (library, subject) -> {
        // It is shown for a clip only.
        attached(library, subject);
        library.savePoster(subject.story().id(), subject.clip());
      },
      Deed::picture,
      "none",
      "a picture"),
  ALIGN(
      (library, subject) ->
          library.saveTimings(subject.story(), attached(library, subject), subject.sync().found()),
      Deed::aligned,
      "no times",
      "times"),
  MEND(
      (library, subject) ->
          library.saveCorrections(subject.story(), attached(library, subject), subject.sync()),
      Deed::mended,
      "nothing said",
      "said"),
  MEASURE(
      (library, subject) -> library.savePeaks(attached(library, subject), subject.peaks()),
      Deed::measured,
      "no peaks",
      "peaks"),
  TAG(
      (library, subject) -> library.tags().add(List.of(subject.story().id()), "harbour"),
      (library, subject) -> library.tags().of(subject.story().id()).isEmpty() ? "no tag" : "a tag",
      "no tag",
      "a tag"),
  MARK(
      (library, subject) -> library.marks().save(subject.mark()),
      Deed::marked,
      "no mark",
      "a mark"),
  REMEMBER(
      (library, subject) -> library.searches().save(subject.key(), "is:unread"),
      (library, subject) -> library.searches().all().getOrDefault(subject.key(), "no search"),
      "no search",
      "is:unread"),
  THROW_AWAY(Deed::throwAway, Deed::thrownAway, "absent", "there", "thrown away"),
  FOLLOW(Deed::follow, Deed::followed, "no feed", "feed", "feed and items"),
  DOWNLOAD(
      Deed::download,
      (library, subject) -> clip(library, subject.distant(), subject.distantClip()),
      "no clip",
      "a clip");

  /** Does it. */
  private interface Act {
    void on(Library library, Subject subject) throws Exception;
  }

  /** Says in a word what is there of it. */
  private interface Look {
    String at(Library library, Subject subject) throws Exception;
  }

  private static final String OTHER = "something else";

  private final Act act;
  private final Look look;
  private final List<String> states;

  Deed(Act act, Look look, String... states) {
    this.act = act;
    this.look = look;
    this.states = List.of(states);
  }

  void carryOut(Library library, Subject subject) throws Exception {
    act.on(library, subject);
  }

  /**
   * What is wrong with what a library has of it.
   *
   * @param said whether the program said that it is saved
   */
  Optional<String> fault(Library library, Subject subject, boolean said) throws Exception {
    String state = look.at(library, subject);
    boolean right = said ? state.equals(states.getLast()) : states.contains(state);
    String what = this + " " + subject.number() + (said ? ", which was saved" : "");
    return right ? Optional.empty() : Optional.of(what + ": " + state);
  }

  private static Clip attached(Library library, Subject subject) throws Exception {
    return library
        .clip(subject.story().id())
        .orElseThrow(() -> new LibraryException("the story has no clip"));
  }

  private static String added(Library library, Subject subject) throws Exception {
    if (library.entry(subject.story().id()).isEmpty()) {
      return "absent";
    }
    return library.page(subject.story().id()).equals(subject.page()) ? "there" : OTHER;
  }

  private static String read(Library library, Subject subject) throws Exception {
    Optional<StoryStatus> status = library.entry(subject.story().id()).map(StoryEntry::status);
    if (status.isEmpty()) {
      return "absent";
    }
    return status.get().equals(subject.status())
        ? "read"
        : status.get().equals(StoryStatus.NEW) ? "new" : OTHER;
  }

  private static String corrected(Library library, Subject subject) throws Exception {
    if (library.entry(subject.story().id()).isEmpty()) {
      return "absent";
    }
    Story story = library.story(subject.story().id());
    return story.equals(subject.corrected())
        ? "corrected"
        : story.equals(subject.story()) ? "as it came" : OTHER;
  }

  private static String clip(Library library, Story story, byte[] content) throws Exception {
    Optional<Clip> clip = library.clip(story.id());
    if (clip.isEmpty()) {
      return "no clip";
    }
    if (!Files.exists(clip.get().file())) {
      return "a clip without its file";
    }
    return Arrays.equals(Files.readAllBytes(clip.get().file()), content) ? "a clip" : OTHER;
  }

  private static String picture(Library library, Subject subject) throws Exception {
    Optional<Clip> clip = library.clip(subject.story().id());
    if (clip.isEmpty() || clip.get().poster().isEmpty()) {
      return "none";
    }
    byte[] found = Files.readAllBytes(clip.get().poster().get());
    return Arrays.equals(found, subject.clip()) ? "a picture" : OTHER;
  }

  private static String aligned(Library library, Subject subject) throws Exception {
    Optional<Clip> clip = library.clip(subject.story().id());
    return clip.isPresent()
            && library.sync(subject.story(), clip.get()).found().equals(subject.sync().found())
        ? "times"
        : "no times";
  }

  private static String mended(Library library, Subject subject) throws Exception {
    Optional<Clip> clip = library.clip(subject.story().id());
    return clip.isPresent()
            && library
                .sync(subject.story(), clip.get())
                .corrections()
                .equals(subject.sync().corrections())
        ? "said"
        : "nothing said";
  }

  private static String measured(Library library, Subject subject) throws Exception {
    Optional<Clip> clip = library.clip(subject.story().id());
    Optional<ClipPeaks> peaks =
        clip.isPresent() ? library.peaks(clip.get()) : Optional.<ClipPeaks>empty();
    if (peaks.isEmpty()) {
      return "no peaks";
    }
    return peaks.get().equals(subject.peaks()) ? "peaks" : OTHER;
  }

  private static String marked(Library library, Subject subject) throws Exception {
    List<Mark> marks = library.marks().of(subject.story());
    if (marks.isEmpty()) {
      return "no mark";
    }
    return marks.equals(List.of(subject.mark().withNumber(marks.getFirst().number())))
        ? "a mark"
        : OTHER;
  }

  private static void throwAway(Library library, Subject subject) throws Exception {
    Story story = subject.unwanted();
    library.save(story, Stories.page(story));
    library.trash().put(List.of(story.id()));
  }

  private static String thrownAway(Library library, Subject subject) throws Exception {
    StoryId id = subject.unwanted().id();
    if (library.entry(id).isEmpty()) {
      return "absent";
    }
    return library.catalogue().number(id).isPresent() ? "there" : "thrown away";
  }

  private static void follow(Library library, Subject subject) throws Exception {
    library.feeds().add(subject.feed());
    library.feeds().save(subject.feed(), List.of(item("one"), item("two")));
  }

  private static KeptItem item(String key) {
    return new KeptItem(key, "", key, Optional.empty(), Instant.EPOCH, Optional.empty());
  }

  private static String followed(Library library, Subject subject) throws Exception {
    if (library.feeds().feed(subject.feed().address()).isEmpty()) {
      return "no feed";
    }
    List<KeptItem> items = library.feeds().items(subject.feed().address());
    return items.isEmpty()
        ? "feed"
        : items.equals(List.of(item("one"), item("two"))) ? "feed and items" : OTHER;
  }

  /** As the reader's clips come in: the parts lie in the library until all is there. */
  private static void download(Library library, Subject subject) throws Exception {
    Story story = subject.distant();
    library.save(story, Stories.page(story));
    try (WrongHost host = new WrongHost()) {
      host.on("/clip", (asked, out) -> WrongHost.send(out, "200 OK", subject.distantClip()));
      var file = library.incoming(story.id().value() + ".mp4");
      new Downloads()
          .fetch(WebRequest.typed(host.at("/clip")), file, 1 << 20, DownloadListener.NONE);
      library.attachClip(story.id(), file, Duration.ofSeconds(1), true);
      Files.delete(file);
    }
  }
}
