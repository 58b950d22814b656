package org.newsreel.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.library.LibraryException;
import org.newsreel.model.StoryEntry;
import org.newsreel.model.StoryStatus;

class ParserServiceTest {
  private static final String TEXT =
      "%s\n\n01:00\n\n[Video transcript]\n\nThe crews of the island went back to work today, and"
          + " the first ferry left the harbour early in the morning.\n";

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() throws LibraryException {
    desk = new Desk(folder.resolve("library"));
  }

  @AfterEach
  void close() throws LibraryException {
    desk.close();
  }

  @Test
  void pastedTextBecomesAStoryOnTopThatIsOpen() {
    desk.parser.addText(TEXT.formatted("Ferries sail again"));
    desk.work();
    assertThat(entries()).extracting(StoryEntry::title).containsExactly("Ferries sail again");
    assertThat(desk.story.openProperty().get().story().title()).isEqualTo("Ferries sail again");
  }

  @Test
  void oneBadFileIsToldAndTheOthersAreAdded() throws IOException {
    desk.parser.addFiles(List.of(page("One"), folder.resolve("none.txt"), page("Two")));
    desk.work();
    assertThat(entries()).extracting(StoryEntry::title).containsExactlyInAnyOrder("One", "Two");
    assertThat(desk.told).singleElement().asString().contains("none.txt does not exist");
  }

  @Test
  void ofSeveralFilesOnlyTheLastIsOpenedAndCountsAsRead() throws IOException {
    desk.parser.addFiles(List.of(page("One"), page("Two"), page("Three")));
    while (!desk.io.isEmpty()) {
      desk.io.runNext();
      desk.disk.run();
    }
    assertThat(entries())
        .filteredOn(entry -> entry.status().read())
        .extracting(StoryEntry::title)
        .containsExactly("Three");
  }

  @Test
  void theLastGoodFileIsOpenedWhereTheLastIsBad() throws IOException {
    desk.parser.addFiles(List.of(page("One"), folder.resolve("none.txt")));
    desk.work();
    assertThat(desk.story.openProperty().get().story().title()).isEqualTo("One");
  }

  @Test
  void aStoryAddedAgainKeepsWhatTheReaderDid() throws LibraryException {
    desk.parser.addText(TEXT.formatted("Again"));
    desk.work();
    desk.story.toggleStar();
    desk.work();
    desk.parser.addText(TEXT.formatted("Again"));
    desk.work();
    assertThat(entries())
        .singleElement()
        .extracting(StoryEntry::status)
        .isEqualTo(StoryStatus.NEW.withRead(true).withStarred(true));
  }

  @Test
  void theServiceIsBusyWhileAPageIsRead() {
    ObservableBooleanValue busy = desk.parser.busy();
    assertThat(busy.get()).isFalse();
    desk.parser.addText("no story");
    assertThat(busy.get()).isTrue();
    desk.work();
    assertThat(busy.get()).isFalse();
    assertThat(desk.told).hasSize(1);
  }

  private List<StoryEntry> entries() {
    return desk.list.items().stream().map(item -> item.entryProperty().get()).toList();
  }

  private Path page(String title) throws IOException {
    return Files.writeString(folder.resolve(title + ".txt"), TEXT.formatted(title));
  }
}
