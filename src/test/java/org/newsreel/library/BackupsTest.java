package org.newsreel.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsreel.model.Story;
import org.newsreel.model.StoryStatus;

class BackupsTest {
  private static final Story FIRST = Stories.saying("ferry", "The ferry sails again.");
  private static final Story SECOND = Stories.saying("bridge", "The bridge is shut.");

  @TempDir private Path folder;

  @Test
  void aBackupHasWhatWasSavedAndNothingBesideIt() throws Exception {
    try (Library library = Library.open(folder)) {
      library.save(FIRST, Stories.page(FIRST));
      Snapshot made = library.backups().make();
      assertThat(library.backups().all()).extracting(Snapshot::file).containsExactly(made.file());
      assertThat(made.name()).matches("library-\\d{4}-\\d\\d-\\d\\dT\\d{4}Z-1\\.db");
    }
    assertThat(names("backups")).hasSize(1);
  }

  @Test
  void whereNothingHasChangedThereIsNoSecondBackup() throws Exception {
    saved(FIRST);
    Snapshot first = Backups.of(folder).make();
    Library.open(folder).close();
    assertThat(Backups.of(folder).make()).isEqualTo(first);
    saved(SECOND);
    assertThat(Backups.of(folder).make().number()).isEqualTo(2);
  }

  @Test
  void theTenNewestAreKept() throws Exception {
    for (int i = 0; i < 12; i++) {
      saved(Stories.saying("story " + i, "Words."));
      Backups.of(folder).make();
    }
    assertThat(Backups.of(folder).all())
        .extracting(Snapshot::number)
        .containsExactly(12, 11, 10, 9, 8, 7, 6, 5, 4, 3);
    assertThat(names("backups")).hasSize(10);
  }

  @Test
  void aClockThatWasSetBackMixesNothingUp() throws Exception {
    saved(FIRST);
    Path later =
        folder.resolve("backups").resolve(Snapshot.name(Instant.parse("2099-01-01T00:00:00Z"), 7));
    Files.createDirectories(later.getParent());
    Files.move(Backups.of(folder).make().file(), later);
    saved(SECOND);
    Backups.of(folder).makeIfDue();
    assertThat(Backups.of(folder).all()).extracting(Snapshot::number).containsExactly(8, 7);
  }

  @Test
  void aBackupOfTodayIsEnough() throws Exception {
    saved(FIRST);
    Backups.of(folder).makeIfDue();
    saved(SECOND);
    Backups.of(folder).makeIfDue();
    assertThat(Backups.of(folder).all()).hasSize(1);
  }

  @Test
  void whatAKilledProgramWasCopyingIsNoBackup() throws Exception {
    saved(FIRST);
    Files.createDirectories(folder.resolve("backups"));
    Path left = Files.writeString(folder.resolve("backups/incoming-1.db"), "half");
    assertThat(Backups.of(folder).all()).isEmpty();
    Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
    Backups.of(folder).make();
    assertThat(left).doesNotExist();
  }

  @Test
  void othersSaveWhileABackupIsMade() throws Exception {
    try (Library library = Library.open(folder)) {
      for (int i = 0; i < 300; i++) {
        Story story = Stories.saying("story " + i, "More words. ".repeat(400));
        library.save(story, Stories.page(story));
      }
      FutureTask<Integer> saving = new FutureTask<>(() -> saveMany(library));
      Thread.ofPlatform().start(saving);
      Snapshot made = library.backups().make();
      assertThat(saving.get()).isEqualTo(50);
      assertThat(made.file()).exists();
      assertThat(library.entries()).hasSize(350);
    }
  }

  private static int saveMany(Library library) throws LibraryException {
    for (int i = 0; i < 50; i++) {
      Story story = Stories.saying("late " + i, "Words.");
      library.save(story, Stories.page(story));
    }
    return 50;
  }

  @Test
  void aFullDiskHasNoBackupAndLosesNothing() throws Exception {
    try (Disks disks = new Disks()) {
      Path disk = disks.mount(folder.resolve("disk"), 8);
      try (Library library = Library.open(disk)) {
        library.save(FIRST, Stories.page(FIRST));
        Disks.fill(disk, 300_000);
        assertThatThrownBy(() -> library.backups().make())
            .hasMessageContaining("the disk has no room for it");
        library.backups().makeIfDue();
        assertThat(library.backups().all()).isEmpty();
        assertThat(library.story(FIRST.id())).isEqualTo(FIRST);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void anOlderLibraryIsKeptBeforeItIsChanged(int version) throws Exception {
    OldLibrary.make(folder, version);
    Library.open(folder).close();
    Snapshot kept = Backups.of(folder).all().getFirst();
    try (Connection copy = DriverManager.getConnection("jdbc:sqlite:" + kept.file());
        Statement statement = copy.createStatement()) {
      assertThat(Copying.number(statement, "PRAGMA user_version")).isEqualTo(version);
    }
    Recovery back = Backups.of(folder).restore(kept.file());
    assertThat(back.stories()).isEqualTo(1);
    try (Library library = Library.open(folder)) {
      assertThat(library.entries()).hasSize(1);
    }
  }

  @Test
  void aRestoredLibraryIsAsItWasAndWhatWasThereIsKept() throws Exception {
    Path video = Files.writeString(folder.resolve("clip.mp4"), "sound");
    Snapshot copy;
    Path clip;
    try (Library library = Library.open(folder)) {
      library.save(FIRST, Stories.page(FIRST));
      clip = library.attachClip(FIRST.id(), video, Duration.ofSeconds(1), true).file();
      library.saveStatus(FIRST.id(), StoryStatus.NEW.withStarred(true));
      copy = library.backups().make();
      library.save(SECOND, Stories.page(SECOND));
    }
    byte[] present = Files.readAllBytes(file());
    Files.delete(clip);
    Recovery back = Backups.of(folder).restore(copy.file());
    assertThat(back.said())
        .startsWith("Opened the backup of " + copy.said() + ": 1 story.")
        .contains("The clips of 1 story are gone.");
    assertThat(back.kept().resolve("library.db")).hasBinaryContent(present);
    try (Library library = Library.open(folder)) {
      assertThat(library.opened().isNone()).isTrue();
      assertThat(library.entries()).hasSize(1);
      assertThat(library.entries().getFirst().status().starred()).isTrue();
    }
    // A copy of what is there now is the newest.
    assertThat(Backups.of(folder).all().getFirst().number()).isGreaterThanOrEqualTo(copy.number());
  }

  @Test
  void aLogOfTheOldDatabaseIsNotReadIntoTheRestoredOne() throws Exception {
    Path live = folder.resolve("live");
    Path copy = Files.createDirectory(folder.resolve("copy"));
    try (Library library = Library.open(live)) {
      library.save(FIRST, Stories.page(FIRST));
      library.backups().make();
      library.save(SECOND, Stories.page(SECOND));
      Damage.copy(live, copy);
    }
    Backups backups = Backups.of(copy);
    Recovery back = backups.restore(backups.all().getFirst().file());
    assertThat(back.kept().resolve("library.db-wal")).exists();
    try (Library library = Library.open(copy)) {
      assertThat(library.entries()).hasSize(1);
    }
    assertThat(Raw.read(copy, "PRAGMA integrity_check")).isEqualTo("ok");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void anExchangeThatWasKilledIsGoneOnWith(int moved) throws Exception {
    saved(FIRST);
    Path copy = folder.resolve("copy.db");
    Backups.of(folder).write(copy);
    saved(SECOND);
    Files.move(copy, folder.resolve("library.new.2026-11-25T1130Z"));
    byte[] present = Files.readAllBytes(file());
    Files.writeString(folder.resolve("library.db-wal"), "log of the old one");
    Path kept = Files.createDirectories(folder.resolve("recovered/2026-11-25T1130Z"));
    List<String> files = List.of("library.db-wal", "library.db");
    for (String name : files.subList(0, Math.min(moved, 2))) {
      Files.move(folder.resolve(name), kept.resolve(name));
    }
    if (moved == 3) {
      Files.move(folder.resolve("library.new.2026-11-25T1130Z"), file());
    }
    try (Library library = Library.open(folder)) {
      assertThat(library.entries()).hasSize(1);
    }
    assertThat(kept.resolve("library.db")).hasBinaryContent(present);
    assertThat(kept.resolve("library.db-wal")).hasContent("log of the old one");
    assertThat(names("")).noneMatch(name -> name.startsWith("library.new"));
  }

  @Test
  void whatIsNoGoodBackupIsRefusedAndNothingIsChanged() throws Exception {
    for (int i = 0; i < 60; i++) {
      saved(Stories.saying("story " + i, "More words. ".repeat(200)));
    }
    byte[] good = Files.readAllBytes(Backups.of(folder).make().file());
    byte[] spoiled = good.clone();
    Arrays.fill(spoiled, 6 * 4096, 20 * 4096, (byte) 7);
    byte[] noise = new byte[9_000];
    new Random(1).nextBytes(noise);
    refuses(spoiled);
    refuses(Arrays.copyOf(good, good.length / 2));
    refuses(Arrays.copyOf(good, 100));
    refuses(new byte[0]);
    refuses(noise);
    refuses("Notes for Monday".getBytes(UTF_8));
    refuses(database("CREATE TABLE recipes (name TEXT)", "PRAGMA user_version = 2"));
    refuses(changed(good, "PRAGMA user_version = 99"));
    refuses(changed(good, "CREATE TRIGGER t AFTER INSERT ON note BEGIN DELETE FROM story; END"));
    refusesFile(folder.resolve("gone.db"));
    refusesFile(folder);
  }

  private void refuses(byte[] content) throws Exception {
    Path backup = Files.write(folder.resolve("given.db"), content);
    refusesFile(backup);
    assertThat(backup).hasBinaryContent(content);
    Files.delete(backup);
  }

  private void refusesFile(Path backup) throws Exception {
    byte[] before = Files.readAllBytes(file());
    List<String> names = names("");
    assertThatThrownBy(() -> Backups.of(folder).restore(backup))
        .isInstanceOf(LibraryException.class)
        .hasMessageContaining(backup.toString())
        .message()
        .doesNotContain("SQLITE", "Exception", "\n");
    assertThat(file()).hasBinaryContent(before);
    assertThat(names("")).isEqualTo(names);
  }

  private byte[] database(String... statements) throws Exception {
    Path made = folder.resolve("made");
    Files.createDirectories(made);
    Raw.change(made, statements);
    byte[] content = Files.readAllBytes(made.resolve("library.db"));
    Files.delete(made.resolve("library.db"));
    return content;
  }

  private byte[] changed(byte[] good, String statement) throws Exception {
    Path made = folder.resolve("made");
    Files.createDirectories(made);
    Files.write(made.resolve("library.db"), good);
    return database(statement);
  }

  @Test
  void aLibraryThatAnotherProgramHasOpenIsNotExchanged() throws Exception {
    Path library = folder.resolve("library");
    SavingRun.Plan plan = new SavingRun.Plan(library, folder, "one", 100_000, EnumSet.of(Deed.ADD));
    try (SavingRun other = plan.start()) {
      other.process().getInputStream().readNBytes("start\nopen\n".length());
      Snapshot copy = Backups.of(library).make();
      assertThatThrownBy(() -> Backups.of(library).restore(copy.file()))
          .isInstanceOf(LibraryException.class)
          .hasMessageContaining("another program is using it");
    }
    assertThat(library.resolve("recovered")).isEmptyDirectory();
  }

  @Test
  void aBackupToAFileOverwritesNothing() throws Exception {
    saved(FIRST);
    Path file = folder.resolve("my backup.db");
    Backups.of(folder).write(file);
    byte[] written = Files.readAllBytes(file);
    saved(SECOND);
    assertThatThrownBy(() -> Backups.of(folder).write(file))
        .hasMessageContaining("is there already");
    assertThat(file).hasBinaryContent(written);
    assertThat(Backups.of(folder).restore(file).stories()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "with spaces",
        "100%41 ?#&=;",
        "it's \"quoted\"",
        "new\nline",
        "\uD83D\uDC69\u200D\uD83D\uDE80",
        "file:",
        "file:x?mode=ro",
        ":memory:",
        "-wal",
        "*.db",
        "\\back",
        "a'||'b",
        "\u05DE\u05E2\u05D1"
      })
  void aLibraryMayHaveAnyName(String name) throws Exception {
    Path place = folder.resolve(name);
    Snapshot copy;
    try (Library library = Library.open(place)) {
      library.save(FIRST, Stories.page(FIRST));
      copy = library.backups().make();
      library.save(SECOND, Stories.page(SECOND));
    }
    assertThat(LibraryCheck.of(place)).isEmpty();
    assertThat(Backups.of(place).restore(copy.file()).stories()).isEqualTo(1);
    Damage.ALL_ZERO.in(place.resolve("library.db"), new Random(1));
    try (Library library = Library.open(place)) {
      assertThat(library.story(FIRST.id())).isEqualTo(FIRST);
      assertThat(library.opened().stories()).isEqualTo(1);
    }
  }

  private void saved(Story story) throws LibraryException {
    try (Library library = Library.open(folder)) {
      library.save(story, Stories.page(story));
    }
  }

  private Path file() {
    return folder.resolve("library.db");
  }

  private List<String> names(String in) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(in))) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> !name.equals("library.lock"))
          .sorted()
          .toList();
    }
  }
}
