package org.newsreel.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.library.query.Query;
import org.newsreel.model.Clip;
import org.newsreel.model.Story;
import org.newsreel.model.StoryEntry;

/** A clock that was ten years ahead, and is set back. */
class ClockTest {
  private static final Story BEFORE = Stories.saying("ferry", "The ferry sails again.");
  private static final Story AFTER = Stories.saying("train", "The train is late.");

  private final Instant ahead = Instant.now().plus(Duration.ofDays(3_650));

  @TempDir private Path folder;

  @Test
  void storiesThatAreAddedLaterStillComeFirst() throws Exception {
    addWhileAhead();
    try (Library library = Library.open(folder)) {
      library.save(AFTER, Stories.page(AFTER));
      assertThat(library.entries())
          .extracting(StoryEntry::id)
          .containsExactly(AFTER.id(), BEFORE.id());
      assertThat(library.catalogue().numbers(Query.ALL, Order.ADDED))
          .containsExactly(number(library, AFTER), number(library, BEFORE));
    }
  }

  private static long number(Library library, Story story) throws LibraryException {
    return library.catalogue().number(story.id()).orElseThrow();
  }

  @Test
  void whatIsThrownAwayIsKeptForThirtyDaysByTheLatestClock() throws Exception {
    addWhileAhead();
    try (Library library = Library.open(folder)) {
      library.save(AFTER, Stories.page(AFTER));
      library.trash().put(List.of(AFTER.id()));
    }
    assertThat(Raw.read(folder, "SELECT max(trashed) FROM story"))
        .isEqualTo("" + ahead.toEpochMilli());
  }

  @Test
  void clipsAndCopiesOfThatTimeAreNotTakenForOldOnes() throws Exception {
    addWhileAhead();
    Path video = Files.writeString(folder.resolve("clip.mp4"), "sound");
    Path copy = folder.resolve("clips").resolve(Incoming.PREFIX + "half");
    try (Library library = Library.open(folder)) {
      library.attachClip(BEFORE.id(), video, Duration.ofSeconds(1), true);
      Files.writeString(video, "other sound");
      library.attachClip(BEFORE.id(), video, Duration.ofSeconds(1), true);
    }
    Files.writeString(copy, "so");
    Files.setLastModifiedTime(copy, FileTime.from(ahead));
    Raw.change(folder, "UPDATE loose SET since = " + ahead.toEpochMilli());
    try (Library library = Library.open(folder)) {
      Clip clip = library.clip(BEFORE.id()).orElseThrow();
      assertThat(clip.file()).hasContent("other sound");
      assertThat(Survivors.clips(folder)).hasSize(2);
      assertThat(copy).exists();
    }
  }

  private void addWhileAhead() throws Exception {
    try (Library library = Library.open(folder)) {
      library.save(BEFORE, Stories.page(BEFORE));
    }
    Raw.change(folder, "UPDATE story SET added = " + ahead.toEpochMilli());
  }
}
