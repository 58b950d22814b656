package org.newsreel.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.library.LibraryException;
import org.newsreel.library.Tags;
import org.newsreel.model.StoryStatus;

class ShelvesModelTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() throws Exception {
    ManyStories.in(folder, 30);
    desk = new Desk(folder);
  }

  @AfterEach
  void close() throws LibraryException {
    desk.close();
  }

  @Test
  void theCollectionsThatEverybodyHasAreThereAtOnceWithoutNumbers() {
    assertThat(shelves()).isEqualTo("ALL -1, UNREAD -1, STARRED -1, TO_PRACTISE -1, TRASH -1");
  }

  @Test
  void sourcesTagsAndSearchesStandAmongThemWithTheirNumbers() throws LibraryException {
    desk.library.saveStatus(ManyStories.id(1), StoryStatus.NEW.withRead(true).withStarred(true));
    desk.library.tags().add(List.of(ManyStories.id(2)), Tags.TO_PRACTISE);
    desk.library.tags().add(List.of(ManyStories.id(2), ManyStories.id(3)), "rail");
    desk.library.searches().save("Short ones", "len<10s");
    desk.library.trash().put(List.of(ManyStories.id(30)));
    recount();
    assertThat(shelves())
        .isEqualTo(
            "ALL 29, UNREAD 28, STARRED 1, TO_PRACTISE 1, SOURCE VOA 20, SOURCE DW 9, TAG rail 2,"
                + " SEARCH Short ones 9, TRASH 1");
  }

  @Test
  void eachOpensAsManyStoriesAsItSays() throws LibraryException {
    desk.library.tags().add(List.of(ManyStories.id(2)), "high speed 'rail'");
    desk.library.trash().put(List.of(ManyStories.id(30)));
    recount();
    for (Shelf shelf : desk.shelves.shelves()) {
      desk.list.show(shelf.query(), Sorting.ADDED);
      desk.work();
      assertThat(desk.list.items()).as(shelf.query()).hasSize(shelf.countProperty().get());
    }
  }

  @Test
  void aCollectionStaysTheSameWhileItsNumberChanges() throws LibraryException {
    recount();
    List<Shelf> before = List.copyOf(desk.shelves.shelves());
    desk.library.trash().put(List.of(ManyStories.id(30)));
    recount();
    assertThat(desk.shelves.shelves()).containsExactlyElementsOf(before);
    assertThat(before.getFirst().countProperty().get()).isEqualTo(29);
  }

  @Test
  void whatChangesWhileTheyAreCountedIsCountedAfterwards() throws LibraryException {
    desk.shelves.recount();
    desk.disk.runNext();
    desk.library.trash().put(List.of(ManyStories.id(30)));
    desk.shelves.recount();
    desk.work();
    assertThat(desk.shelves.shelves().getFirst().countProperty().get()).isEqualTo(29);
  }

  private void recount() {
    desk.shelves.recount();
    desk.work();
  }

  private String shelves() {
    return desk.shelves.shelves().stream()
        .map(
            shelf ->
                (shelf.kind() + " " + shelf.name()).strip() + " " + shelf.countProperty().get())
        .collect(Collectors.joining(", "));
  }
}
