package org.newsreel.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsreel.model.Clip;
import org.newsreel.model.Story;
import org.newsreel.model.StoryStatus;

/** Library files from elsewhere, and disks that go away. */
class HostileLibraryTest {
  private static final Story STORY = Stories.saying("ferry", "The ferry sails again.");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE TRIGGER t AFTER UPDATE ON story BEGIN DELETE FROM clip; END",
        "CREATE TRIGGER t BEFORE INSERT ON status BEGIN SELECT load_extension('x'); END",
        "CREATE VIEW mine AS SELECT randomblob(1000000000) AS id",
        "CREATE VIRTUAL TABLE mine USING fts5(text)",
        "CREATE VIRTUAL TABLE mine USING rtree(id, a, b)"
      })
  void commandsInALibraryThatAreNotOursAreNotRun(String command) throws Exception {
    saved();
    Raw.change(folder, command, "PRAGMA journal_mode = DELETE");
    byte[] before = Files.readAllBytes(file());
    assertThatThrownBy(() -> Library.open(folder).close())
        .isInstanceOf(LibraryException.class)
        .hasMessageContaining("has commands in it that are not Newsreel's, and is not opened");
    assertThat(file()).hasBinaryContent(before);
    assertThatThrownBy(() -> LibraryCheck.of(folder)).isInstanceOf(LibraryException.class);
  }

  @Test
  void aViewInATablesPlaceIsNotRead() throws Exception {
    saved();
    Raw.change(
        folder,
        "ALTER TABLE note RENAME TO other",
        "CREATE VIEW note AS SELECT 'a' AS name, 'b' AS value",
        "PRAGMA journal_mode = DELETE");
    assertThatThrownBy(() -> Library.open(folder).close())
        .hasMessageContaining("has commands in it that are not Newsreel's");
  }

  @Test
  void aLibraryThatLacksATableIsMadeWhole() throws Exception {
    saved();
    Raw.change(folder, "DROP TABLE status");
    try (Library library = Library.open(folder)) {
      assertThat(library.opened().isNone()).isFalse();
      assertThat(library.story(STORY.id())).isEqualTo(STORY);
      library.saveStatus(STORY.id(), StoryStatus.NEW);
    }
  }

  @Test
  void aDiskThatIsTakenAwayIsSaidAndNothingIsSavedNowhere() throws Exception {
    try (Disks disks = new Disks()) {
      Path disk = disks.mount(folder.resolve("disk"), 8);
      Library library = Library.open(disk.resolve("library"));
      library.save(STORY, Stories.page(STORY));
      disks.takeAway(disk);
      assertGone(library, disk.resolve("library"));
    }
  }

  @Test
  void aFolderThatIsDeletedIsSaidAndNothingIsSavedNowhere() throws Exception {
    Path place = folder.resolve("library");
    Library library = Library.open(place);
    library.save(STORY, Stories.page(STORY));
    Files.move(place, folder.resolve("elsewhere"));
    assertGone(library, place);
  }

  private static void assertGone(Library library, Path place) throws LibraryException {
    assertThatThrownBy(() -> library.saveStatus(STORY.id(), StoryStatus.NEW))
        .isInstanceOf(LibraryException.class)
        .hasMessage("the library in " + place + ": its folder or disk is gone");
    assertThatThrownBy(() -> library.backups().make()).isInstanceOf(LibraryException.class);
    assertThat(place).doesNotExist();
    library.close();
  }

  @Test
  void theCheckFindsClipsThatAreGoneOrChanged() throws Exception {
    Clip clip;
    try (Library library = Library.open(folder)) {
      library.save(STORY, Stories.page(STORY));
      Path video = Files.writeString(folder.resolve("clip.mp4"), "sound");
      clip = library.attachClip(STORY.id(), video, Duration.ofSeconds(1), true);
    }
    assertThat(LibraryCheck.of(folder)).isEmpty();
    Files.writeString(clip.file(), "noise");
    assertThat(LibraryCheck.of(folder))
        .containsExactly("the clip " + clip.name() + " is not what it was when it was saved");
    Files.delete(clip.file());
    assertThat(LibraryCheck.of(folder)).containsExactly("the clip " + clip.name() + " is gone");
  }

  @Test
  void theCheckFindsDamageAndTheNextStartRepairsIt() throws Exception {
    try (Library library = Library.open(folder)) {
      for (int i = 0; i < 40; i++) {
        Story story = Stories.saying("story " + i, "More words. ".repeat(100));
        library.save(story, Stories.page(story));
      }
    }
    int page = Integer.parseInt(leaf("text"));
    byte[] content = Files.readAllBytes(file());
    content[(page - 1) * 4096] = 99;
    Files.write(file(), content);
    assertThat(LibraryCheck.of(folder))
        .last()
        .asString()
        .contains("repaired when it is next opened");
    try (Library library = Library.open(folder)) {
      assertThat(library.opened().lost()).isPositive();
      assertThat(library.opened().stories() + library.opened().lost()).isEqualTo(40);
      assertThat(library.opened().said())
          .contains(" could not be read; what is left of them is in ");
    }
    assertThat(LibraryCheck.of(folder)).isEmpty();
  }

  @Test
  void oneDamagedPageCostsTheListOnlyItsOwnStories() throws Exception {
    try (Library library = Library.open(folder)) {
      for (int i = 0; i < 200; i++) {
        Story story = Stories.saying("story " + i, "Words.");
        library.save(story, Stories.page(story));
      }
    }
    int page = Integer.parseInt(leaf("story"));
    byte[] content = Files.readAllBytes(file());
    content[(page - 1) * 4096] = 99;
    Files.write(file(), content);
    int left;
    try (Library library = Library.open(folder)) {
      left = library.entries().size();
      assertThat(left).isBetween(100, 199);
      long[] all = LongStream.rangeClosed(1, 200).toArray();
      assertThat(library.catalogue().entries(all)).hasSize(left);
    }
    try (Library library = Library.open(folder)) {
      // Their lines were made anew from their texts.
      assertThat(library.opened().lost()).isZero();
      assertThat(library.entries()).hasSize(200);
    }
  }

  private String leaf(String table) throws SQLException {
    return Raw.read(
        folder,
        "SELECT pageno FROM dbstat WHERE pagetype = 'leaf' AND name = '" + table + "' LIMIT 1");
  }

  private void saved() throws LibraryException {
    try (Library library = Library.open(folder)) {
      library.save(STORY, Stories.page(STORY));
    }
  }

  private Path file() {
    return folder.resolve("library.db");
  }
}
