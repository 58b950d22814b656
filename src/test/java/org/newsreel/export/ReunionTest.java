package org.newsreel.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.library.FullLibrary;
import org.newsreel.library.Library;
import org.newsreel.library.Records;
import org.newsreel.library.Stories;
import org.newsreel.model.Anchor;
import org.newsreel.model.Clip;
import org.newsreel.model.Corrections;
import org.newsreel.model.Mark;
import org.newsreel.model.Page;
import org.newsreel.model.Story;
import org.newsreel.model.StoryStatus;
import org.newsreel.model.SyncRung;
import org.newsreel.model.TimedTranscript;

/** A story that is in the library already meets itself as another library had it. */
class ReunionTest {
  private static final Story STORY = Stories.saying("ferry", "The ferry sails. It is late.");
  private static final Story OTHER_WORDS = Stories.saying("ferry", "The ferry waits.");
  private static final Page PAGE = Stories.page(STORY);
  private static final Duration LENGTH = Duration.ofSeconds(20);
  private static final StoryStatus READ = StoryStatus.NEW.withRead(true);
  private static final StoryStatus STARRED = StoryStatus.NEW.withStarred(true);

  @TempDir Path folder;

  @BeforeEach
  void bothHaveTheStory() throws Exception {
    in("there", library -> library.save(STORY, PAGE));
    in("here", library -> library.save(STORY, PAGE));
  }

  @Test
  void whatTheReaderDidHereStays() throws Exception {
    in(
        "there",
        library -> {
          library.saveStatus(STORY.id(), STARRED);
          library.tags().add(List.of(STORY.id()), "sea");
        });
    in(
        "here",
        library -> {
          library.saveStatus(STORY.id(), READ);
          library.tags().add(List.of(STORY.id()), "boats");
        });
    assertThat(bring()).isEqualTo(new Records.Outcome(0, 1, 0));
    in(
        "here",
        library -> {
          assertThat(library.entry(STORY.id()).orElseThrow().status()).isEqualTo(READ);
          assertThat(library.tags().of(STORY.id())).containsExactly("boats", "sea");
        });
  }

  @Test
  void whatWasDoneThereAloneIsAdded() throws Exception {
    in("there", library -> library.saveStatus(STORY.id(), STARRED));
    bring();
    in(
        "here",
        library -> assertThat(library.entry(STORY.id()).orElseThrow().status()).isEqualTo(STARRED));
  }

  @Test
  void marksOfBothAreThereOnce() throws Exception {
    Mark same = mark(1, "same");
    in("there", library -> save(library, same, mark(2, "there")));
    in("here", library -> save(library, same, mark(3, "here")));
    bring();
    bring();
    in(
        "here",
        library ->
            assertThat(library.marks().of(STORY))
                .extracting(Mark::note)
                .containsExactlyInAnyOrder("same", "there", "here"));
  }

  @Test
  void aCorrectedTextStays() throws Exception {
    in("here", library -> library.saveCorrected(OTHER_WORDS, PAGE));
    bring();
    in("here", library -> assertThat(library.story(STORY.id())).isEqualTo(OTHER_WORDS));
  }

  @Test
  void aTextThatWasOnlyCorrectedThereComesWithItsTimes() throws Exception {
    in(
        "there",
        library -> {
          library.saveCorrected(OTHER_WORDS, PAGE);
          assertThat(library.saveTimings(OTHER_WORDS, clip(library), times(OTHER_WORDS))).isTrue();
        });
    in("here", library -> library.saveTimings(STORY, clip(library), times(STORY)));
    bring();
    in(
        "here",
        library -> {
          assertThat(library.story(STORY.id())).isEqualTo(OTHER_WORDS);
          assertThat(library.timings(STORY.id())).contains(times(OTHER_WORDS));
        });
  }

  @Test
  void correctionsFromThereAreHeardInTheTimesFoundHere() throws Exception {
    in(
        "there",
        library -> {
          Clip clip = clip(library);
          Corrections said = Corrections.NONE.with(Anchor.at(2, Duration.ofSeconds(9)));
          library.saveCorrections(
              STORY, clip, library.sync(STORY, clip).corrected(said, STORY.transcript(), LENGTH));
        });
    in("here", library -> library.saveTimings(STORY, clip(library), times(STORY)));
    bring();
    in(
        "here",
        library ->
            assertThat(library.timings(STORY.id()).orElseThrow().spanOf(2).orElseThrow().start())
                .isEqualTo(Duration.ofSeconds(9)));
  }

  @Test
  void aStoryInTheTrashHereStaysThere() throws Exception {
    in("here", library -> library.trash().put(List.of(STORY.id())));
    assertThat(bring()).isEqualTo(new Records.Outcome(0, 0, 1));
    in("here", library -> assertThat(library.entries()).isEmpty());
  }

  @Test
  void theTrashOfOldExportsIsNotSweptAtOnce() throws Exception {
    in("there", library -> library.trash().put(List.of(STORY.id())));
    Path zip = exported();
    Path old = folder.resolve("old.zip");
    try (ZipReader from = new ZipReader(zip);
        ZipWriter to = new ZipWriter(old)) {
      for (Optional<ZipPart> part = from.next(); part.isPresent(); part = from.next()) {
        byte[] text = from.open(part.get(), 1 << 20).readAllBytes();
        to.add(
            part.get().name(),
            new String(text, UTF_8)
                .replaceFirst("\"trashed\":\"[^\"]+\"", "\"trashed\":\"2020-01-01T00:00:00Z\""));
      }
      to.finish();
    }
    in("new", library -> new LibraryImport(library).read(old, Progress.NONE));
    in("new", library -> library.trash().bringBack(List.of(STORY.id())));
    in("new", library -> assertThat(library.entries()).hasSize(1));
  }

  private interface Deed {
    void in(Library library) throws Exception;
  }

  private void in(String name, Deed deed) throws Exception {
    try (Library library = Library.open(folder.resolve(name))) {
      deed.in(library);
    }
  }

  private Path exported() throws Exception {
    Path zip = folder.resolve("there.zip");
    in(
        "there",
        library -> new LibraryExport(library, true).write(zip, Optional.empty(), Progress.NONE));
    return zip;
  }

  private Records.Outcome bring() throws Exception {
    Path zip = exported();
    try (Library library = Library.open(folder.resolve("here"))) {
      return new LibraryImport(library).read(zip, Progress.NONE).stories();
    }
  }

  private static void save(Library library, Mark... marks) throws Exception {
    for (Mark mark : marks) {
      library.marks().save(mark);
    }
  }

  private static Mark mark(long made, String note) {
    return new Mark(
        0,
        STORY.id(),
        Mark.Kind.HIGHLIGHT,
        1,
        2,
        "ferry",
        Optional.empty(),
        note,
        Instant.ofEpochMilli(made));
  }

  private Clip clip(Library library) throws Exception {
    Path video = Files.writeString(folder.resolve("clip.mp4"), "pictures and sound");
    return library.attachClip(STORY.id(), video, LENGTH, true);
  }

  private static TimedTranscript times(Story story) {
    return FullLibrary.times(story, SyncRung.WORDS, new Random(1));
  }
}
