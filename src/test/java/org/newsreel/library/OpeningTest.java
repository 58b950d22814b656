package org.newsreel.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsreel.model.Anchor;
import org.newsreel.model.Clip;
import org.newsreel.model.Corrections;
import org.newsreel.model.Story;
import org.newsreel.model.StoryStatus;
import org.newsreel.model.Sync;
import org.newsreel.model.SyncRung;

class OpeningTest {
  private static final Story STORY = OldLibrary.STORY;

  @TempDir private Path folder;

  @Test
  void aLibraryIsMadeWhereThereIsNone() throws Exception {
    Path deep = folder.resolve("a/b");
    Library.open(deep).close();
    try (Library library = Library.open(deep)) {
      assertThat(library.entries()).isEmpty();
    }
  }

  @Test
  void manyMayMakeOneLibraryAtOnce() throws Exception {
    for (int round = 0; round < 20; round++) {
      Path place = folder.resolve("library " + round);
      CyclicBarrier together = new CyclicBarrier(4);
      List<FutureTask<Integer>> programs =
          Stream.generate(() -> new FutureTask<>(() -> openTogether(place, together)))
              .limit(together.getParties())
              .toList();
      programs.forEach(program -> Thread.ofPlatform().start(program));
      for (FutureTask<Integer> program : programs) {
        assertThat(program.get()).as("stories in round " + round).isPositive();
      }
    }
  }

  private static int openTogether(Path place, CyclicBarrier together) throws Exception {
    together.await();
    try (Library library = Library.open(place)) {
      library.save(STORY, Stories.page(STORY));
      return library.entries().size();
    }
  }

  @Test
  void aProgramKilledAtItsFirstStartLeavesALibraryThatOpens() throws Exception {
    Files.createFile(file());
    Library.open(folder).close();
    assertThat(Raw.read(folder, "PRAGMA integrity_check")).isEqualTo("ok");
  }

  @Test
  void whatIsNoLibraryIsRefusedAndStaysAsItIs() throws Exception {
    saved();
    byte[] whole = Files.readAllBytes(file());
    byte[] noise = new byte[20_000];
    new Random(4).nextBytes(noise);
    for (byte[] other :
        List.of(
            "Notes for Monday".getBytes(UTF_8),
            noise,
            new byte[8_192],
            Arrays.copyOf(whole, whole.length / 2),
            Arrays.copyOf(whole, 4_096),
            Arrays.copyOf(whole, 1_000),
            Arrays.copyOf(whole, 50))) {
      Files.write(file(), other);
      refuses("library.db is damaged and was left as it is");
      assertThat(file()).hasBinaryContent(other);
    }
  }

  @Test
  void ofALibraryThatWasCutOffTheStoriesThatAreLeftAreOpened() throws Exception {
    saved();
    byte[] whole = Files.readAllBytes(file());
    byte[] most = Arrays.copyOf(whole, whole.length - 5_000);
    Files.write(file(), most);
    try (Library library = Library.open(folder)) {
      Recovery recovery = library.opened();
      assertThat(library.entries()).hasSize(recovery.stories());
      assertThat(recovery.stories() + recovery.lost()).isEqualTo(41);
      assertThat(recovery.kept().resolve("library.db")).hasBinaryContent(most);
    }
    Library.open(folder).close();
    assertThat(Raw.read(folder, "PRAGMA integrity_check")).isEqualTo("ok");
  }

  @Test
  void anEmptyFileBesideClipsIsRefusedAndStaysAsItIs() throws Exception {
    saved();
    Path clip = Files.writeString(folder.resolve("clip.mp4"), "sound");
    try (Library library = Library.open(folder)) {
      library.attachClip(STORY.id(), clip, Duration.ofSeconds(1), true);
    }
    Files.write(file(), new byte[0]);
    refuses("library.db is empty or gone and was left as it is");
    assertThat(file()).isEmptyFile();
  }

  @Test
  void aLogWithoutItsLibraryIsNotThrownAway() throws Exception {
    Path copy = copyWithLog();
    byte[] log = Files.readAllBytes(copy.resolve("library.db-wal"));
    Files.delete(copy.resolve("library.db"));
    refuses(copy, "library.db is empty or gone and was left as it is");
    Files.createFile(copy.resolve("library.db"));
    refuses(copy, "library.db is empty or gone and was left as it is");
    assertThat(copy.resolve("library.db-wal")).hasBinaryContent(log);
  }

  @Test
  void aNewerLibraryIsRefusedAndStaysAsItIs() throws Exception {
    saved();
    Raw.change(folder, "PRAGMA user_version = 99", "PRAGMA journal_mode = DELETE");
    byte[] newer = Files.readAllBytes(file());
    refuses("was made by a newer Newsreel; open it with that");
    assertThat(file()).hasBinaryContent(newer);
  }

  @Test
  void anotherProgramsDatabaseIsRefusedAndStaysAsItIs() throws Exception {
    Raw.change(folder, "CREATE TABLE recipes (name TEXT)");
    byte[] recipes = Files.readAllBytes(file());
    refuses("library.db is not one of Newsreel's");
    assertThat(file()).hasBinaryContent(recipes);
  }

  @Test
  void aFolderInItsPlaceIsSaid() throws Exception {
    Files.createDirectory(file());
    refuses("a folder stands in its place");
  }

  @Test
  void aFileInTheFoldersPlaceIsSaid() throws Exception {
    Path place = Files.writeString(folder.resolve("notes"), "Monday");
    refuses(place, "cannot be made");
    assertThat(place).hasContent("Monday");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void aLibraryOfAnOlderVersionIsBroughtUpToDate(int version) throws Exception {
    OldLibrary.make(folder, version);
    try (Library library = Library.open(folder)) {
      Story story = library.story(STORY.id());
      assertThat(library.page(STORY.id()).address()).isEmpty();
      assertThat(library.feeds().all()).isEmpty();
      assertThat(story.title()).isEqualTo("Ferries sail");
      assertThat(library.entries().getFirst().status().starred()).isTrue();
      assertThat(library.clip(STORY.id()).orElseThrow().length()).isEqualTo(Duration.ofSeconds(2));
      Clip clip = library.clip(STORY.id()).orElseThrow();
      assertThat(library.sync(story, clip)).isEqualTo(Sync.of(OldLibrary.TIMES));
      Corrections said = Corrections.NONE.with(Anchor.notSaid(1));
      Sync sync = Sync.of(OldLibrary.TIMES).corrected(said, story.transcript(), clip.length());
      assertThat(library.saveCorrections(story, clip, sync)).isTrue();
      assertThat(library.sync(story, clip)).isEqualTo(sync);
      assertThat(library.peaks(clip)).isEmpty();
      library.save(STORY, Stories.page(STORY));
      library.attachClip(
          STORY.id(),
          Files.writeString(folder.resolve("clip.mp4"), "sound"),
          Duration.ofSeconds(2),
          true);
    }
    assertThat(Raw.read(folder, "PRAGMA user_version")).isEqualTo("5");
    assertThat(Raw.read(folder, "SELECT count(*) FROM loose")).isEqualTo("" + version);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void aLibraryOfAnOlderVersionThatCanOnlyBeReadIsReadAsItIs(int version) throws Exception {
    try (Disks disks = new Disks()) {
      Path disk = disks.mount(folder.resolve("disk"), 8);
      OldLibrary.make(disk, version);
      disks.lock(disk);
      try (Library library = Library.open(disk)) {
        Story story = library.story(STORY.id());
        Clip clip = library.clip(STORY.id()).orElseThrow();
        assertThat(library.sync(story, clip)).isEqualTo(Sync.of(OldLibrary.TIMES));
        assertThat(library.entries().getFirst().rung()).isEqualTo(SyncRung.WORDS);
        assertThat(library.peaks(clip)).isEmpty();
        assertThat(library.page(STORY.id()).address()).isEmpty();
        assertThat(library.feeds().all()).isEmpty();
        Sync said =
            new Sync(OldLibrary.TIMES, Corrections.NONE.withChecked(true), OldLibrary.TIMES);
        assertThatThrownBy(() -> library.saveCorrections(story, clip, said))
            .isInstanceOf(LibraryException.class)
            .hasMessage("the library in " + disk + ": it can only be read");
      }
      assertThat(Raw.read(disk, "PRAGMA user_version")).isEqualTo("" + version);
    }
  }

  @Test
  void aLibraryThatCanOnlyBeReadIsReadAndNotChanged() throws Exception {
    try (Disks disks = new Disks()) {
      Path disk = disks.mount(folder.resolve("disk"), 8);
      refusesToSaveOnceLocked(disks, disk);
    }
  }

  private void refusesToSaveOnceLocked(Disks disks, Path disk) throws Exception {
    try (Library library = Library.open(disk)) {
      library.save(STORY, Stories.page(STORY));
    }
    disks.lock(disk);
    try (Library library = Library.open(disk)) {
      assertThat(library.story(STORY.id())).isEqualTo(STORY);
      assertThat(library.entries()).hasSize(1);
      assertThatThrownBy(() -> library.saveStatus(STORY.id(), StoryStatus.NEW))
          .isInstanceOf(LibraryException.class)
          .hasMessage("the library in " + disk + ": it can only be read");
      Path clip = Files.writeString(folder.resolve("clip.mp4"), "sound");
      assertThatThrownBy(() -> library.attachClip(STORY.id(), clip, Duration.ZERO, true))
          .isInstanceOf(LibraryException.class)
          .hasMessageContaining("clip.mp4 could not be copied into the library");
    }
  }

  @Test
  void anEmptyFolderThatCanOnlyBeReadIsSaid() throws Exception {
    try (Disks disks = new Disks()) {
      Path disk = disks.mount(folder.resolve("disk"), 1);
      disks.lock(disk);
      refuses(disk, "can only be read; choose another with --library");
    }
  }

  @Test
  void theLastChangesOfAKilledProgramAreReadWhereNothingCanBeChanged() throws Exception {
    try (Disks disks = new Disks()) {
      Path disk = copyTo(disks.mount(folder.resolve("disk"), 8), copyWithLog());
      disks.lock(disk);
      try (Library library = Library.open(disk)) {
        assertThat(library.story(STORY.id())).isEqualTo(STORY);
      }
    }
  }

  @Test
  void changesThatCannotBeReadAreSaidAndNotOverlooked() throws Exception {
    try (Disks disks = new Disks()) {
      Path disk = copyTo(disks.mount(folder.resolve("disk"), 8), copyWithLog());
      Files.delete(disk.resolve("library.db-shm"));
      disks.lock(disk);
      refuses(disk, "the last changes are not yet in it; copy the folder");
    }
  }

  @Test
  void savingWaitsForAnotherProgramAndReadingDoesNot() throws Exception {
    saved();
    try (Library library = Library.open(folder);
        Connection other = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = other.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      assertThat(library.entries()).hasSize(41);
      StoryStatus starred = StoryStatus.NEW.withStarred(true);
      FutureTask<Boolean> saving =
          new FutureTask<>(
              () -> {
                library.saveStatus(STORY.id(), starred);
                return true;
              });
      Thread.ofPlatform().start(saving);
      statement.execute("ROLLBACK");
      saving.get();
      assertThat(library.entry(STORY.id()).orElseThrow().status()).isEqualTo(starred);
    }
  }

  /** As it stands when a program is killed after a save: the story is in the log only. */
  private Path copyWithLog() throws Exception {
    Path live = folder.resolve("live");
    Path copy = Files.createDirectory(folder.resolve("copy"));
    Library.open(live).close();
    try (Library library = Library.open(live)) {
      library.save(STORY, Stories.page(STORY));
      return copyTo(copy, live);
    }
  }

  private static Path copyTo(Path to, Path from) throws IOException {
    for (String name : List.of("library.db", "library.db-wal", "library.db-shm")) {
      Files.copy(from.resolve(name), to.resolve(name));
    }
    return to;
  }

  private void saved() throws LibraryException {
    try (Library library = Library.open(folder)) {
      library.save(STORY, Stories.page(STORY));
      for (int i = 0; i < 40; i++) {
        Story more = Stories.saying("story " + i, "More words. ".repeat(50));
        library.save(more, Stories.page(more));
      }
      library.entries();
    }
  }

  private Path file() {
    return folder.resolve("library.db");
  }

  private void refuses(String said) {
    refuses(folder, said);
  }

  private static void refuses(Path where, String said) {
    assertThatThrownBy(() -> Library.open(where).close())
        .isInstanceOf(LibraryException.class)
        .hasMessageContaining(where.toString())
        .hasMessageContaining(said)
        .message()
        .doesNotContain("SQLITE", "Exception", "\n");
  }
}
