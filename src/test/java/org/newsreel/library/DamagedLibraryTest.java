package org.newsreel.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.model.Anchor;
import org.newsreel.model.Clip;
import org.newsreel.model.Corrections;
import org.newsreel.model.Span;
import org.newsreel.model.Story;
import org.newsreel.model.StoryEntry;
import org.newsreel.model.StoryId;
import org.newsreel.model.StoryStatus;
import org.newsreel.model.Sync;
import org.newsreel.model.SyncRung;
import org.newsreel.model.TimedTranscript;
import org.newsreel.model.TimedWord;

/**
 * Libraries whose file is damaged. More seeds: {@code mvn -q test -Dtest=DamagedLibraryTest
 * -Dtest.excluded=desktop -Dtest.groups=bench}.
 */
class DamagedLibraryTest {
  private static final int STORIES = 60;
  private static final int IN_BACKUP = 40;
  private static final List<Damage> KINDS = List.of(Damage.values());

  @TempDir private Path folder;

  private int saved;
  private int whole;

  @Test
  void aDamagedLibraryIsRepairedAndWhatIsMissingIsSaid() throws Exception {
    damage(15);
  }

  @Tag("bench")
  @Test
  void manyDamagedLibrariesAreRepaired() throws Exception {
    damage(100);
  }

  private void damage(int seeds) throws Exception {
    Path library = made();
    List<String> failed = new ArrayList<>();
    for (int seed = 0; seed < seeds; seed++) {
      Damage damage = KINDS.get(seed % KINDS.size());
      boolean backup = seed / KINDS.size() % 2 == 0;
      Path copy = Files.createDirectory(folder.resolve("damaged " + seed));
      try {
        Damage.copy(library, copy);
        repair(copy, damage, backup, new Random(seed));
      } catch (AssertionError | LibraryException | SQLException e) {
        String why = String.valueOf(e.getMessage());
        failed.add(
            "seed %d, %s, backup %s: %s"
                .formatted(seed, damage, backup, why.substring(0, Math.min(400, why.length()))));
      }
    }
    System.out.printf(
        "damaged libraries: %d passed, %d failed; rows saved of rows whole: %d of %d%n",
        seeds - failed.size(), failed.size(), saved, whole);
    assertThat(failed).isEmpty();
  }

  private void repair(Path copy, Damage damage, boolean backup, Random random) throws Exception {
    if (!backup) {
      removeBackups(copy);
    }
    Rows before = Rows.of(copy);
    Set<Integer> pages = damage.in(copy.resolve("library.db"), random);
    byte[] damaged = Files.readAllBytes(copy.resolve("library.db"));
    Recovery recovery;
    try {
      recovery = openTwice(copy);
    } catch (LibraryException e) {
      // Nothing can be read, and there is no backup: it is refused and left as it is.
      assertThat(backup).as(e.getMessage()).isFalse();
      assertThat(copy.resolve("library.db")).hasBinaryContent(damaged);
      assertThat(e).hasMessageContaining("library.db is damaged and was left as it is");
      assertThat(before.wholeStories(pages)).as("stories that could be read").isEmpty();
      return;
    }
    if (!recovery.isNone()) {
      assertThat(recovery.kept().resolve("library.db")).hasBinaryContent(damaged);
      assertThat(recovery.said()).doesNotContain("\n", "SQLITE", "Exception");
    }
    assertThat(Raw.read(copy, "PRAGMA integrity_check")).isEqualTo("ok");
    assertThat(Raw.read(copy, "PRAGMA foreign_key_check")).isEmpty();
    count(copy, before, pages, recovery);
  }

  /** What is left of a lost story stays in the damaged file; all else that was whole is there. */
  private void count(Path copy, Rows before, Set<Integer> pages, Recovery recovery)
      throws SQLException {
    Rows after = Rows.of(copy);
    Set<String> stories = after.stories();
    Set<String> expected =
        before.rows().stream()
            .filter(row -> !row.isOn(pages))
            .filter(row -> row.story().isEmpty() || stories.contains(row.story()))
            .map(Rows.Row::written)
            .collect(Collectors.toSet());
    Set<String> lost = new HashSet<>(expected);
    lost.removeAll(after.written());
    whole += expected.size();
    saved += expected.size() - lost.size();
    if (!pages.contains(1)) {
      assertThat(stories).as("whole stories").containsAll(before.wholeStories(pages));
      assertThat(lost).as("rows that were whole and are gone, %s", recovery).isEmpty();
    }
    assertThat(stories.size() + recovery.lost())
        .as("stories that are there or said to be lost, %s", recovery)
        .isGreaterThanOrEqualTo(pages.size() > 3 ? 0 : STORIES);
  }

  /** What one start does not find, the next repairs. */
  private static Recovery openTwice(Path copy) throws LibraryException {
    Recovery first = readAll(copy);
    LibraryCheck.of(copy);
    Recovery second = readAll(copy);
    Recovery third = readAll(copy);
    assertThat(third.isNone()).isTrue();
    assertThat(first.isNone() || second.isNone()).isTrue();
    return first.isNone() ? second : first;
  }

  private static Recovery readAll(Path copy) throws LibraryException {
    try (Library library = Library.open(copy)) {
      for (StoryEntry entry : library.entries()) {
        StoryId id = entry.id();
        read(() -> library.story(id));
        read(() -> library.page(id));
        read(() -> library.clip(id));
        read(() -> library.timings(id));
      }
      read(() -> library.note("a"));
      read(library.feeds()::all);
      return library.opened();
    }
  }

  private static void read(Database.Work<?> part) {
    try {
      part.run();
    } catch (LibraryException e) {
      assertThat(e).hasMessageNotContaining("SQLITE");
    }
  }

  private static void removeBackups(Path copy) throws IOException {
    try (Stream<Path> files = Files.list(copy.resolve("backups"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
  }

  /** A library with some of everything in it, and a backup from before the last stories. */
  private Path made() throws Exception {
    Path place = folder.resolve("library");
    try (Library library = Library.open(place)) {
      for (int i = 0; i < STORIES; i++) {
        add(library, i);
        if (i == IN_BACKUP - 1) {
          library.backups().make();
        }
      }
    }
    return place;
  }

  private void add(Library library, int number) throws Exception {
    String words = ("Story " + number + " says much. ").repeat(20 + number * 8);
    Story story = Stories.saying("story " + number, words);
    library.save(story, Stories.page(story));
    library.saveStatus(story.id(), new StoryStatus(true, number % 3 == 0, Duration.ZERO, number));
    library.tags().add(List.of(story.id()), "tag " + number % 5);
    library.saveNote("note " + number, "value " + number);
    if (number % 2 == 0) {
      Path video = Files.writeString(folder.resolve("clip.mp4"), "sound " + number);
      Clip clip = library.attachClip(story.id(), video, Duration.ofSeconds(9), true);
      Sync sync = sync(story, number, clip.length());
      library.saveTimings(story, clip, sync.found());
      library.saveCorrections(story, clip, sync);
    }
  }

  private static Sync sync(Story story, int number, Duration length) {
    TimedWord word = new TimedWord(number, Span.ofMillis(10, 200), 0.5);
    TimedTranscript found = new TimedTranscript(SyncRung.WORDS, "ear", List.of(word));
    Corrections said = Corrections.NONE.with(Anchor.at(number + 1, Duration.ofMillis(300)));
    return Sync.of(found, said, story.transcript(), length);
  }
}
