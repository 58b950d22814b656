package org.newsreel.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.newsreel.model.Anchor;
import org.newsreel.model.CaptionsLink;
import org.newsreel.model.Clip;
import org.newsreel.model.Corrections;
import org.newsreel.model.Link;
import org.newsreel.model.Mark;
import org.newsreel.model.RemoteClip;
import org.newsreel.model.Span;
import org.newsreel.model.Story;
import org.newsreel.model.StoryId;
import org.newsreel.model.StoryLinks;
import org.newsreel.model.Sync;
import org.newsreel.model.SyncRung;
import org.newsreel.model.TimedTranscript;
import org.newsreel.model.TimedWord;
import org.newsreel.model.Word;

/** Fills a library with seeded random stories that together have everything a story can have. */
public final class FullLibrary {
  private static final Duration LENGTH = Duration.ofSeconds(100);

  private final Library library;
  private final Random random;
  private final Path scratch;

  private FullLibrary(Library library, long seed, Path scratch) {
    this.library = library;
    random = new Random(seed);
    this.scratch = scratch;
  }

  /** Adds stories, feeds, searches and notes; {@code scratch} is a folder for clips. */
  public static void fill(Library library, int stories, long seed, Path scratch)
      throws LibraryException, IOException {
    FullLibrary full = new FullLibrary(library, seed, Files.createDirectories(scratch));
    List<StoryId> ids = new ArrayList<>();
    for (int i = 0; i < stories; i++) {
      ids.add(full.addStory());
    }
    full.trashSome(ids);
    full.addFeeds(ids);
    library.searches().save("Ферри", "ferry -train tag:\"to practise\"");
    library.searches().save("</b>", "\"'\\");
    library.saveNote("sample", "added " + seed);
  }

  private StoryId addStory() throws LibraryException, IOException {
    Story story = linked(Stories.random(random));
    save(story);
    if (random.nextBoolean()) {
      library.saveStatus(story.id(), Stories.randomStatus(random));
    }
    if (random.nextInt(3) > 0) {
      addClip(story);
    }
    if (random.nextInt(4) == 0) {
      // The reader's corrections of the earlier words stay.
      Story other = linked(Stories.random(random));
      story = withTextOf(story, other);
      save(story);
    }
    if (random.nextBoolean()) {
      byte[] picture = new byte[50];
      random.nextBytes(picture);
      picture[0] = (byte) (random.nextBoolean() ? 0xff : 0x89);
      library.savePoster(story.id(), picture);
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      library.tags().add(List.of(story.id()), "tag " + random.nextInt(4));
      library.marks().save(mark(story));
    }
    return story.id();
  }

  private void save(Story story) throws LibraryException {
    if (random.nextInt(3) == 0) {
      library.saveCorrected(story, Stories.randomPage(random));
    } else {
      library.save(story, Stories.randomPage(random));
    }
  }

  private static Story withTextOf(Story story, Story other) {
    return new Story(
        story.id(),
        other.origin(),
        other.source(),
        other.title(),
        other.authors(),
        other.published(),
        other.language(),
        other.length(),
        other.lede(),
        other.transcript(),
        other.passages(),
        other.links());
  }

  private Story linked(Story story) {
    RemoteClip clip =
        new RemoteClip(
            "https://clips.example/a&b.mp4",
            Optional.of(Duration.ofMillis(random.nextInt(100_000))),
            "https://clips.example/<p>.jpg",
            List.of(new CaptionsLink("https://clips.example/c.vtt", "en")));
    StoryLinks links =
        new StoryLinks(
            "https://news.example/" + story.id(),
            random.nextBoolean() ? Optional.of(clip) : Optional.empty(),
            List.of(new Link("https://news.example/other", "An \"other\" <one>")));
    return new Story(
        story.id(),
        story.origin(),
        story.source(),
        story.title(),
        story.authors(),
        story.published(),
        story.language(),
        story.length(),
        story.lede(),
        story.transcript(),
        story.passages(),
        random.nextBoolean() ? links : StoryLinks.NONE);
  }

  /** One of a few, so that stories share them. */
  private void addClip(Story story) throws LibraryException, IOException {
    int which = random.nextInt(8);
    byte[] content = new byte[1_000 + which];
    new Random(which).nextBytes(content);
    Path file = scratch.resolve(which + (which == 7 ? "" : which % 2 == 0 ? ".mp4" : ".mp3"));
    Files.write(file, content);
    Clip clip = library.attachClip(story.id(), file, LENGTH, random.nextBoolean());
    if (random.nextBoolean()) {
      library.savePeaks(clip, new ClipPeaks(20, content));
    }
    if (random.nextBoolean()) {
      library.storage().fetched(story.id());
    }
    if (random.nextInt(4) > 0) {
      library.saveTimings(story, clip, times(story));
    }
    if (random.nextBoolean() && !story.transcript().words().isEmpty()) {
      Sync sync = library.sync(story, clip);
      library.saveCorrections(story, clip, sync.corrected(said(story), story.transcript(), LENGTH));
    }
  }

  /** Of any rung, of all words but some. */
  public static TimedTranscript times(Story story, SyncRung rung, Random random) {
    List<TimedWord> words = new ArrayList<>();
    long at = 0;
    for (int i = 0; i < story.transcript().words().size(); i++) {
      long start = at + random.nextInt(200_000);
      at = start + random.nextInt(200_000);
      if (random.nextInt(5) > 0) {
        Span span = new Span(Stories.micros(start), Stories.micros(at));
        words.add(new TimedWord(i, span, random.nextDouble()));
      }
    }
    return new TimedTranscript(
        rung, "engine \"1\"", words, List.of(Span.ofMillis(5, 20)), "because of <this>");
  }

  private TimedTranscript times(Story story) {
    return times(story, Stories.any(random, SyncRung.values()), random);
  }

  private Corrections said(Story story) {
    int words = story.transcript().words().size();
    Corrections said = Corrections.NONE.withChecked(random.nextBoolean());
    for (int i = random.nextInt(4); i > 0; i--) {
      int word = random.nextInt(words);
      said =
          said.with(
              random.nextInt(4) == 0
                  ? Anchor.notSaid(word)
                  : Anchor.at(word, Duration.ofMillis(50 + 300L * word)));
    }
    return said;
  }

  private Mark mark(Story story) {
    List<Word> words = story.transcript().words();
    int first = words.isEmpty() ? 0 : random.nextInt(words.size());
    return new Mark(
        0,
        story.id(),
        random.nextBoolean() ? Mark.Kind.QUOTE : Mark.Kind.HIGHLIGHT,
        first,
        words.isEmpty() ? 0 : first + 1,
        words.isEmpty() ? "gone" : words.get(first).text(),
        random.nextBoolean() ? Optional.of(Span.ofMillis(10, 1_010)) : Optional.empty(),
        random.nextBoolean() ? "a note with <b> & ü" : "",
        Instant.ofEpochMilli(random.nextLong(1L << 40)));
  }

  private void trashSome(List<StoryId> ids) throws LibraryException {
    library.trash().put(ids.stream().filter(id -> random.nextInt(6) == 0).toList());
  }

  private void addFeeds(List<StoryId> ids) throws LibraryException {
    Instant then = Instant.ofEpochMilli(1_700_000_000_123L);
    for (int i = 0; i < 3; i++) {
      KeptFeed feed = KeptFeed.added("https://feed.example/" + i, "Feed / " + i, "News", then);
      library.feeds().add(feed);
      library
          .feeds()
          .save(
              feed.answered("\"tag\"", "", then, then.plusSeconds(60)).failed("down", then),
              List.of(
                  new KeptItem(
                      "a", "https://a.example", "A", Optional.of(then), then, Optional.empty()),
                  new KeptItem("b", "", "B \u2028", Optional.empty(), then, Optional.empty())));
      library.feeds().fetched(feed.address(), "a", ids.get(i % ids.size()));
    }
  }
}
