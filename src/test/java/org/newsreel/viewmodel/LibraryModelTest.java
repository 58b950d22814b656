package org.newsreel.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.library.Library;
import org.newsreel.library.LibraryException;
import org.newsreel.model.Page;
import org.newsreel.model.Story;
import org.newsreel.model.StoryId;
import org.newsreel.model.StoryStatus;

class LibraryModelTest {
  private final Story old = Stories.told("Old", "It was.");
  private final Story middle = Stories.told("Middle", "It is.");
  private final Story fresh = Stories.told("Fresh", "It comes.");

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() throws LibraryException {
    desk = new Desk(folder);
  }

  @AfterEach
  void close() throws LibraryException {
    desk.close();
  }

  @Test
  void theNewestStoryIsOnTopAndSelected() throws LibraryException {
    desk.keep(old, fresh);
    desk.load();
    assertThat(titles()).containsExactly("Fresh", "Old");
    assertThat(selected()).isEqualTo("Fresh");
  }

  @Test
  void theStoryOfTheLastTimeIsSelectedIfItIsStillThere() throws LibraryException {
    desk.keep(old, fresh);
    desk.list.load(Optional.of(old.id()));
    desk.work();
    assertThat(selected()).isEqualTo("Old");
  }

  @Test
  void aStoryThatIsGoneGivesWayToTheNewest() throws LibraryException {
    desk.keep(old, fresh);
    desk.list.load(Optional.of(StoryId.from("gone")));
    desk.work();
    assertThat(selected()).isEqualTo("Fresh");
  }

  @Test
  void whatAnotherProgramAddedAndChangedIsShownOnTheWayBack() throws LibraryException {
    desk.keep(old, middle);
    desk.load();
    desk.list.catchUp();
    desk.work();
    StoryItem row = desk.list.items().getLast();
    try (Library other = Library.open(folder)) {
      other.save(fresh, new Page("", fresh.title()));
      other.saveStatus(old.id(), StoryStatus.NEW.withStarred(true));
    }
    desk.list.catchUp();
    desk.work();
    assertThat(titles()).containsExactly("Fresh", "Middle", "Old");
    assertThat(selected()).isEqualTo("Middle");
    assertThat(desk.list.items().getLast()).isSameAs(row);
    assertThat(row.entryProperty().get().status().starred()).isTrue();
  }

  @Test
  void anEmptyLibraryHasNothingSelected() {
    desk.load();
    assertThat(desk.list.selectedProperty().get()).isEqualTo(StoryItem.NONE);
    assertThat(desk.told).isEmpty();
  }

  @Test
  void whatWasSelectedBeforeTheListIsReadStaysSelectedAndStaysTheSameRow() throws LibraryException {
    desk.keep(old, fresh);
    desk.list.select(old.id());
    desk.list.refresh(fresh.id());
    desk.work();
    StoryItem row = desk.list.items().getLast();
    desk.keep(middle);
    desk.load();
    assertThat(titles()).containsExactly("Fresh", "Old", "Middle");
    assertThat(desk.list.selectedProperty().get()).isSameAs(row);
  }

  @Test
  void aNewStoryComesOnTopAndSelectingShowsIt() throws LibraryException {
    desk.keep(old);
    desk.load();
    desk.keep(fresh);
    desk.open(fresh);
    assertThat(titles()).containsExactly("Fresh", "Old");
    assertThat(selected()).isEqualTo("Fresh");
  }

  @Test
  void refreshingAddsWithoutSelecting() throws LibraryException {
    desk.keep(old);
    desk.load();
    desk.keep(fresh);
    desk.list.refresh(fresh.id());
    desk.work();
    assertThat(titles()).containsExactly("Fresh", "Old");
    assertThat(selected()).isEqualTo("Old");
  }

  @Test
  void aRowChangesInPlace() throws LibraryException {
    desk.keep(old, fresh);
    desk.load();
    StoryItem row = desk.list.items().getLast();
    desk.library.saveStatus(old.id(), StoryStatus.NEW.withStarred(true));
    desk.list.refresh(old.id());
    desk.work();
    assertThat(desk.list.items().getLast()).isSameAs(row);
    assertThat(row.entryProperty().get().status().starred()).isTrue();
  }

  @Test
  void aStoryThatIsNotThereChangesNothing() throws LibraryException {
    desk.keep(old);
    desk.load();
    desk.list.select(StoryId.from("gone"));
    desk.work();
    assertThat(titles()).containsExactly("Old");
    assertThat(selected()).isEqualTo("Old");
    assertThat(desk.told).isEmpty();
  }

  @Test
  void steppingGoesDownAndUpTheListAndStopsAtItsEnds() throws LibraryException {
    desk.keep(old, middle, fresh);
    desk.load();
    desk.list.step(-1);
    assertThat(selected()).isEqualTo("Fresh");
    desk.list.step(1);
    assertThat(selected()).isEqualTo("Middle");
    desk.list.step(1);
    desk.list.step(1);
    assertThat(selected()).isEqualTo("Old");
    desk.list.step(-1);
    assertThat(selected()).isEqualTo("Middle");
  }

  @Test
  void aListThatCannotBeReadIsAProblemAndLeavesWhatIsShown() throws LibraryException {
    desk.keep(old);
    desk.load();
    desk.library.close();
    desk.list.load(Optional.empty());
    desk.work();
    assertThat(titles()).containsExactly("Old");
    assertThat(desk.told).hasSize(1);
  }

  private List<String> titles() {
    return desk.list.items().stream().map(LibraryModelTest::title).toList();
  }

  private String selected() {
    return title(desk.list.selectedProperty().get());
  }

  private static String title(StoryItem item) {
    return item.entryProperty().get().title();
  }
}
