package org.newsreel.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.library.LibraryException;
import org.newsreel.model.Page;
import org.newsreel.model.Story;

/** A list that is long: what is read of it, and when. */
class StoryPagesTest {
  private static final int MANY = 3_000;

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() throws Exception {
    ManyStories.in(folder, MANY);
    desk = new Desk(folder);
  }

  @AfterEach
  void close() throws LibraryException {
    desk.close();
  }

  @Test
  void theFirstPageIsThereBeforeTheOthersAreCounted() {
    List<Integer> sizes = new ArrayList<>();
    desk.list
        .items()
        .addListener(
            (ListChangeListener<StoryItem>)
                change -> {
                  sizes.add(change.getList().size());
                  assertThat(titleAt(0)).isEqualTo(ManyStories.title(MANY));
                });
    desk.list.load(Optional.empty());
    desk.disk.runNext();
    assertThat(sizes).containsExactly(StoryPages.PAGE, MANY);
    assertThat(desk.list.totalProperty().get()).isEqualTo(MANY);
  }

  @Test
  void whatNobodyLooksAtIsNotRead() {
    desk.load();
    assertThat(desk.list.items()).hasSize(MANY);
    assertThat(rowsRead()).isLessThanOrEqualTo(2 * StoryPages.PAGE);
  }

  @Test
  void aRowComesWithItsPageAndThoseBesideIt() {
    desk.load();
    StoryItem item = desk.list.items().get(2_000);
    assertThat(item.isThere()).isFalse();
    desk.work();
    assertThat(title(item)).isEqualTo(ManyStories.title(MANY - 2_000));
    assertThat(desk.list.items().get(2_000)).isSameAs(item);
    assertThat(isThere(2_000 - StoryPages.PAGE)).isTrue();
    assertThat(isThere(2_000 + StoryPages.PAGE)).isTrue();
    assertThat(rowsRead()).isLessThanOrEqualTo(5 * StoryPages.PAGE);
  }

  @Test
  void pagesThatHaveScrolledOutOfViewAreNotReadAnyMore() {
    desk.load();
    int before = rowsRead();
    for (int row = 100; row < MANY; row += 10) {
      StoryItem passing = desk.list.items().get(row);
      assertThat(passing.number()).isPositive();
    }
    desk.work();
    assertThat(isThere(MANY - 1)).isTrue();
    assertThat(rowsRead() - before).isLessThanOrEqualTo(6 * StoryPages.PAGE);
  }

  @Test
  void whatIsScrolledThroughDoesNotPileUp() {
    desk.load();
    for (int row = 0; row < MANY; row += 20) {
      StoryItem passing = desk.list.items().get(row);
      assertThat(passing.number()).isPositive();
      desk.work();
    }
    System.gc();
    assertThat(rowsRead()).isLessThanOrEqualTo(MANY);
    assertThat(desk.list.items().get(MANY - 1).isThere()).isTrue();
  }

  @Test
  void askingWhereAStoryIsReadsNothing() {
    desk.load();
    StoryItem far = desk.list.items().get(2_500);
    desk.work();
    int before = rowsRead();
    assertThat(desk.list.items().indexOf(far)).isEqualTo(2_500);
    assertThat(desk.list.items().lastIndexOf(far)).isEqualTo(2_500);
    assertThat(desk.list.items().contains(far)).isTrue();
    assertThat(desk.list.items().contains(StoryItem.NONE)).isFalse();
    desk.work();
    assertThat(rowsRead()).isEqualTo(before);
  }

  @Test
  void aStoryThatIsHeldIsTheSameHoweverFarOneScrolls() {
    desk.load();
    StoryItem held = desk.list.items().get(10);
    for (int row = 60; row < MANY; row++) {
      StoryItem passing = desk.list.items().get(row);
      assertThat(passing).isNotSameAs(held);
    }
    assertThat(desk.list.items().get(10)).isSameAs(held);
  }

  @Test
  void theStoryOfTheLastTimeIsSelectedBeforeItsPlaceIsKnown() {
    desk.list.load(Optional.of(ManyStories.id(7)));
    desk.disk.runNext();
    StoryItem selected = desk.list.selectedProperty().get();
    assertThat(title(selected)).isEqualTo(ManyStories.title(7));
    assertThat(desk.list.items().indexOf(selected)).isEqualTo(MANY - 7);
  }

  @Test
  void anotherOrderIsAnotherListAndKeepsTheSelectedStory() {
    desk.load();
    desk.list.show("", Sorting.TITLE);
    desk.work();
    assertThat(titleAt(0)).isEqualTo(ManyStories.title(1));
    assertThat(desk.list.items().indexOf(desk.list.selectedProperty().get())).isEqualTo(MANY - 1);
  }

  @Test
  void aCollectionHoldsItsStoriesOnly() {
    desk.load();
    desk.list.show("source:\"DW\"", Sorting.SHORTEST);
    desk.work();
    assertThat(desk.list.items()).hasSize(MANY / 3);
    assertThat(titleAt(0)).isEqualTo(ManyStories.title(3));
  }

  @Test
  void aNewStoryComesWhereItBelongsAndIsTheOnlyChange() throws LibraryException {
    desk.load();
    desk.list.show("", Sorting.TITLE);
    desk.work();
    List<Integer> places = new ArrayList<>();
    desk.list
        .items()
        .addListener(
            (ListChangeListener<StoryItem>)
                change -> {
                  change.next();
                  assertThat(change.getAddedSize()).isEqualTo(1);
                  assertThat(change.getRemoved()).isEmpty();
                  places.add(change.getFrom());
                });
    keep("Story 01500b");
    assertThat(places).containsExactly(1_500);
    assertThat(titleAt(1_500)).isEqualTo("Story 01500b");
  }

  @Test
  void aNewStoryOfAnotherCollectionStaysOut() throws LibraryException {
    desk.load();
    desk.list.show("source:\"VOA\"", Sorting.ADDED);
    desk.work();
    keep("From elsewhere");
    assertThat(desk.list.items()).hasSize(MANY - MANY / 3);
  }

  @Test
  void manyNewStoriesAreOneChange() throws LibraryException {
    desk.load();
    List<Integer> added = new ArrayList<>();
    desk.list
        .items()
        .addListener(
            (ListChangeListener<StoryItem>)
                change -> {
                  change.next();
                  added.add(change.getAddedSize());
                });
    for (int i = 0; i < 20; i++) {
      Story fresh = Stories.told("Fresh " + i, "It comes.");
      desk.library.save(fresh, new Page("", "Fresh"));
      desk.list.refresh(fresh.id());
    }
    desk.work();
    assertThat(added).containsExactly(1, 19);
    assertThat(titleAt(0)).isEqualTo("Fresh 19");
  }

  @Test
  void aStoryThatComesWhileTheListIsReadIsNotLost() throws LibraryException {
    Story fresh = Stories.told("Fresh", "It comes.");
    desk.list.load(Optional.empty());
    desk.library.save(fresh, new Page("", "Fresh"));
    desk.list.refresh(fresh.id());
    desk.list.show("", Sorting.SOURCE);
    desk.work();
    assertThat(desk.list.items()).hasSize(MANY + 1);
  }

  private void keep(String title) throws LibraryException {
    Story fresh = Stories.told(title, "It comes.");
    desk.library.save(fresh, new Page("", title));
    desk.list.refresh(fresh.id());
    desk.work();
  }

  private boolean isThere(int place) {
    return desk.list.items().get(place).isThere();
  }

  private String titleAt(int place) {
    return title(desk.list.items().get(place));
  }

  private static String title(StoryItem item) {
    return item.entryProperty().get().title();
  }

  private int rowsRead() {
    return desk.list.known(desk.list.numbers()).size();
  }
}
