package org.newsreel.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.library.LibraryException;
import org.newsreel.library.query.Query;
import org.newsreel.model.Story;

class DeedsModelTest {
  private static final int LAST = 300;

  private final Story opened = Stories.told("Opened", "It is read.");

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() throws Exception {
    ManyStories.in(folder, LAST);
    desk = new Desk(folder);
    desk.keep(opened);
    desk.load();
    desk.told.clear();
  }

  @AfterEach
  void close() throws LibraryException {
    desk.close();
  }

  @Test
  void severalStoriesAreStarredTogetherAndThenNoMore() throws LibraryException {
    choose(1, 2, 3);
    desk.deeds.toggleStar();
    desk.work();
    assertThat(count("is:starred")).isEqualTo(3);
    assertThat(desk.list.items().get(2).entryProperty().get().status().starred()).isTrue();
    desk.deeds.toggleStar();
    desk.work();
    assertThat(count("is:starred")).isZero();
  }

  @Test
  void whatIsPartlyStarredIsStarredAsAWhole() throws LibraryException {
    choose(1);
    desk.deeds.toggleStar();
    choose(1, 2);
    desk.deeds.toggleStar();
    desk.work();
    assertThat(count("is:starred")).isEqualTo(2);
  }

  @Test
  void severalStoriesAreReadTogetherAndUnreadAgain() throws LibraryException {
    choose(1, 2);
    desk.deeds.toggleRead();
    desk.work();
    assertThat(desk.deeds.isRead()).isTrue();
    desk.deeds.toggleRead();
    desk.work();
    assertThat(count("is:unread")).isEqualTo(LAST);
  }

  @Test
  void theOpenStoryKeepsWhatWasSaidOfItAmongOthersWhenItsPlaceIsSaved() throws LibraryException {
    choose(0, 1);
    desk.deeds.toggleStar();
    desk.story.setTextPlace(3);
    desk.story.keepPlaces();
    desk.work();
    assertThat(desk.statusOf(opened).starred()).isTrue();
    assertThat(desk.statusOf(opened).textPlace()).isEqualTo(3);
  }

  @Test
  void aStoryThatIsReadStaysInTheUnreadCollectionUntilThatIsLeft() {
    desk.list.show("is:unread", Sorting.ADDED);
    desk.work();
    StoryItem first = desk.list.items().getFirst();
    choose(0, 1);
    desk.deeds.toggleRead();
    desk.work();
    assertThat(desk.list.items()).hasSize(LAST).contains(first);
    desk.list.reload();
    desk.work();
    assertThat(desk.list.items()).hasSize(LAST - 2);
  }

  @Test
  void unreadAgainStaysSoWhileTheStoryIsOpen() throws LibraryException {
    desk.story.toggleRead();
    desk.work();
    assertThat(desk.statusOf(opened).read()).isFalse();
  }

  @Test
  void whatIsThrownAwayLeavesTheListAndComesBackToItsPlace() throws LibraryException {
    StoryItem second = desk.list.items().get(2);
    choose(1, 2, 3);
    desk.deeds.trash();
    desk.work();
    assertThat(desk.list.items()).hasSize(LAST - 2).doesNotContain(second);
    assertThat(desk.deeds.lastProperty().get().map(deed -> deed.stories().size())).contains(3);
    assertThat(desk.deeds.undo()).isTrue();
    desk.work();
    assertThat(desk.list.items()).hasSize(LAST + 1);
    assertThat(desk.list.items().get(2)).isSameAs(second);
    assertThat(count("is:trashed")).isZero();
  }

  @Test
  void deedsAreUndoneOneAfterTheOther() throws LibraryException {
    choose(1);
    desk.deeds.trash();
    desk.work();
    choose(1);
    desk.deeds.trash();
    desk.work();
    assertThat(desk.deeds.undo()).isTrue();
    desk.work();
    assertThat(count("is:trashed")).isEqualTo(1);
    assertThat(desk.deeds.undo()).isTrue();
    desk.work();
    assertThat(count("is:trashed")).isZero();
    assertThat(desk.deeds.undo()).isFalse();
  }

  @Test
  void moreThanAnybodyLooksThroughComesBackToo() throws LibraryException {
    desk.deeds.choose(desk.list.numbers());
    desk.deeds.trash();
    desk.work();
    assertThat(desk.list.items()).isEmpty();
    assertThat(desk.list.selectedProperty().get()).isEqualTo(StoryItem.NONE);
    desk.deeds.undo();
    desk.work();
    assertThat(desk.list.items()).hasSize(LAST + 1);
  }

  @Test
  void whereTheOpenStoryIsThrownAwayTheNextIsOpened() {
    StoryItem next = desk.list.items().get(1);
    choose(0);
    desk.deeds.trash();
    desk.work();
    assertThat(desk.list.selectedProperty().get()).isSameAs(next);
  }

  @Test
  void theTrashGivesBackAndDeletesWhatIsChosenForGood() throws LibraryException {
    choose(1, 2, 3);
    desk.deeds.trash();
    desk.work();
    showTrash();
    assertThat(desk.deeds.isInTrash()).isTrue();
    choose(0);
    desk.deeds.putBack();
    desk.work();
    choose(0);
    desk.deeds.deleteForGood();
    desk.work();
    assertThat(desk.list.items()).hasSize(1);
    assertThat(count("")).isEqualTo(LAST - 1);
    desk.deeds.emptyTrash();
    desk.work();
    assertThat(desk.list.items()).isEmpty();
    assertThat(count("is:trashed")).isZero();
  }

  @Test
  void whatIsNotInTheTrashIsNeverDeletedForGood() throws LibraryException {
    choose(1, 2);
    desk.deeds.deleteForGood();
    desk.work();
    assertThat(count("")).isEqualTo(LAST + 1);
  }

  @Test
  void nothingIsUndoneOfWhatIsGoneForGood() {
    choose(1);
    desk.deeds.trash();
    desk.work();
    desk.deeds.emptyTrash();
    desk.work();
    assertThat(desk.deeds.lastProperty().get()).isEmpty();
    assertThat(desk.deeds.undo()).isFalse();
  }

  @Test
  void tagsArePutOnAndTakenOffAndUndone() throws LibraryException {
    choose(1, 2);
    desk.deeds.tag("  rail ");
    choose(1, 2, 3);
    desk.deeds.tag("night");
    desk.work();
    assertThat(count("tag:rail")).isEqualTo(2);
    desk.deeds.tags(common -> assertThat(common).containsExactly("night"));
    desk.deeds.untag("night");
    desk.work();
    assertThat(count("tag:night")).isZero();
    desk.deeds.undo();
    desk.work();
    assertThat(count("tag:night")).isEqualTo(3);
    assertThat(desk.told).isEmpty();
  }

  @Test
  void anEmptyTagIsNone() {
    choose(1);
    desk.deeds.tag("  ");
    desk.work();
    assertThat(desk.deeds.lastProperty().get()).isEqualTo(Optional.empty());
  }

  private void showTrash() {
    desk.list.show(Shelf.TRASHED, Sorting.ADDED);
    desk.work();
  }

  private void choose(Integer... places) {
    desk.deeds.choose(desk.list.numbers(List.of(places)));
  }

  private int count(String query) throws LibraryException {
    return desk.library.catalogue().count(Query.parse(query));
  }
}
