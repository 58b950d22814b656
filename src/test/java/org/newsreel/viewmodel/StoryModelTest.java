package org.newsreel.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.intake.Problem;
import org.newsreel.library.LibraryException;
import org.newsreel.model.Story;
import org.newsreel.model.StoryStatus;

class StoryModelTest {
  private final Story a =
      Stories.told("A", "It rose. It fell.", "It rose.", "It fell.", "It rose.", "It fell.");
  private final Story b = Stories.told("B", "It stood.");

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void sitDown() throws LibraryException {
    desk = new Desk(folder.resolve("library"));
  }

  @AfterEach
  void close() throws LibraryException {
    desk.close();
  }

  @Test
  void theSelectedStoryIsOpenAndRead() throws LibraryException {
    desk.keep(b, a);
    desk.load();
    assertThat(shown()).isEqualTo(a);
    assertThat(desk.statusOf(a).read()).isTrue();
    assertThat(desk.statusOf(b).read()).isFalse();
    assertThat(row(a).read()).isTrue();
  }

  @Test
  void aStoryLeftWhileItIsReadIsNeverShownNorCountedAsRead() throws LibraryException {
    desk.keep(b, a);
    desk.list.load(Optional.empty());
    desk.disk.runNext();
    desk.list.step(1);
    List<Story> seen = new ArrayList<>();
    desk.story.openProperty().subscribe(open -> seen.add(open.story()));
    desk.work();
    assertThat(seen).containsExactly(Story.NONE, b);
    assertThat(desk.statusOf(a).read()).isFalse();
  }

  @Test
  void theOpenStoryStaysUntilTheNextIsThere() throws LibraryException {
    desk.keep(b, a);
    desk.load();
    desk.list.step(1);
    assertThat(shown()).isEqualTo(a);
    desk.work();
    assertThat(shown()).isEqualTo(b);
  }

  @Test
  void placesAreSavedWhenMovingOnAndRestoredOnReturn() throws LibraryException, IOException {
    desk.keep(b, a);
    desk.keepClip(a, anyFile(), Desk.words(12));
    desk.load();
    desk.playback.seek(Duration.ofSeconds(8));
    desk.story.setTextPlace(3);
    desk.list.step(1);
    desk.work();
    assertThat(desk.playback.positionProperty().get()).isEqualTo(Duration.ZERO);
    desk.list.step(-1);
    desk.work();
    assertThat(desk.playback.positionProperty().get()).isEqualTo(Duration.ofSeconds(8));
    assertThat(open().status().textPlace()).isEqualTo(3);
  }

  @Test
  void placesAreSavedWhileTheStoryIsOpenToo() throws LibraryException, IOException {
    desk.keep(a);
    desk.keepClip(a, anyFile(), Desk.words(12));
    desk.load();
    desk.playback.seek(Duration.ofSeconds(8));
    desk.story.setTextPlace(2);
    desk.story.keepPlaces();
    desk.work();
    assertThat(desk.statusOf(a)).isEqualTo(new StoryStatus(true, false, Duration.ofSeconds(8), 2));
  }

  @Test
  void aMomentOfAStoryIsGoneToWhetherItIsOpenOrNot() throws LibraryException, IOException {
    desk.keep(b, a);
    desk.keepClip(a, anyFile(), Desk.words(12));
    desk.list.load(Optional.of(b.id()));
    desk.work();
    desk.story.goTo(a.id(), Optional.of(Duration.ofSeconds(7)));
    desk.work();
    assertThat(shown()).isEqualTo(a);
    assertThat(desk.playback.positionProperty().get()).isEqualTo(Duration.ofSeconds(7));
    desk.story.goTo(a.id(), Optional.of(Duration.ofSeconds(3)));
    desk.work();
    assertThat(desk.playback.positionProperty().get()).isEqualTo(Duration.ofSeconds(3));
  }

  @Test
  void aStoryThatIsNotThereIsToldAndNothingIsOpened() throws LibraryException {
    desk.keep(a);
    desk.load();
    desk.story.goTo(b.id(), Optional.empty());
    desk.work();
    assertThat(desk.told).containsExactly(Problem.NO_SUCH_STORY);
    assertThat(shown()).isEqualTo(a);
  }

  @Test
  void placesThatHaveNotMovedAreNotSavedAgain() throws LibraryException {
    desk.keep(a);
    desk.load();
    desk.story.keepPlaces();
    assertThat(desk.disk.isEmpty()).isTrue();
  }

  @Test
  void aStoryThatIsOnlyPassedKeepsItsPlaces() throws LibraryException, IOException {
    desk.keep(b, a);
    desk.keepClip(a, anyFile(), Desk.words(12));
    StoryStatus left = new StoryStatus(true, true, Duration.ofSeconds(8), 3);
    desk.library.saveStatus(a.id(), left);
    desk.load();
    desk.list.step(1);
    desk.work();
    assertThat(desk.statusOf(a)).isEqualTo(left);
  }

  @Test
  void aStarIsSavedAndShownInTheList() throws LibraryException {
    desk.keep(a);
    desk.load();
    desk.story.toggleStar();
    desk.work();
    assertThat(desk.statusOf(a).starred()).isTrue();
    assertThat(row(a).starred()).isTrue();
    desk.story.toggleStar();
    desk.work();
    assertThat(row(a).starred()).isFalse();
  }

  @Test
  void aStarSetWhileTheNextStoryIsReadIsTheOpenOnes() throws LibraryException {
    desk.keep(b, a);
    desk.load();
    desk.list.step(1);
    desk.story.toggleStar();
    desk.work();
    assertThat(desk.statusOf(a).starred()).isTrue();
    assertThat(desk.statusOf(b).starred()).isFalse();
  }

  @Test
  void withNothingOpenThereIsNothingToStarOrKeep() {
    desk.story.toggleStar();
    desk.story.keepPlaces();
    assertThat(desk.disk.isEmpty()).isTrue();
  }

  @Test
  void aStoryThatCannotBeReadIsAProblemAndTheOpenOneStays() throws LibraryException {
    desk.keep(b, a);
    desk.load();
    desk.library.close();
    desk.list.step(1);
    desk.work();
    assertThat(shown()).isEqualTo(a);
    assertThat(desk.told).isNotEmpty();
  }

  @Test
  void withNothingSelectedNothingIsOpen() throws LibraryException {
    desk.keep(a);
    desk.load();
    desk.list.selectedProperty().set(StoryItem.NONE);
    desk.work();
    assertThat(open().isNone()).isTrue();
    assertThat(desk.told).isEmpty();
  }

  @Test
  void savingThatFailsIsToldOnceAndTriedAgain() throws LibraryException {
    desk.keep(a);
    desk.load();
    desk.library.close();
    for (int place = 1; place <= 3; place++) {
      desk.story.setTextPlace(place);
      desk.story.keepPlaces();
      desk.work();
    }
    assertThat(desk.told).hasSize(1);
    desk.story.keepPlaces();
    assertThat(desk.disk.isEmpty()).isFalse();
  }

  @Test
  void aStarThatIsNotSavedIsToldEachTime() throws LibraryException {
    desk.keep(a);
    desk.load();
    desk.library.close();
    desk.story.toggleStar();
    desk.work();
    desk.story.toggleStar();
    desk.work();
    assertThat(desk.told).hasSize(2);
  }

  @Test
  void wordsAndSentencesAreNeverLitInAnotherStorysText() throws LibraryException, IOException {
    desk.keep(b, a);
    desk.keepClip(a, anyFile(), Desk.words(12));
    desk.keepClip(b, anyFile(), Desk.words(2));
    desk.load();
    List<Boolean> within = new ArrayList<>();
    desk.playback.sentenceProperty().subscribe(lit -> within.add(isLitWithin()));
    desk.playback.wordProperty().subscribe(lit -> within.add(isLitWithin()));
    desk.story.openProperty().subscribe(open -> within.add(isLitWithin()));
    desk.playback.seek(Duration.ofSeconds(11));
    desk.list.step(1);
    desk.work();
    desk.list.step(-1);
    desk.work();
    assertThat(desk.playback.sentenceProperty().get()).isEqualTo(5);
    assertThat(within).isNotEmpty().doesNotContain(false);
  }

  private boolean isLitWithin() {
    return desk.playback.sentenceProperty().get() < open().sentences().size()
        && desk.playback.wordProperty().get() < open().words().size();
  }

  private Path anyFile() throws IOException {
    return Files.writeString(folder.resolve("clip.mp4"), "not looked into");
  }

  private OpenStory open() {
    return desk.story.openProperty().get();
  }

  private Story shown() {
    return open().story();
  }

  private StoryStatus row(Story of) {
    return desk.list.items().stream()
        .map(item -> item.entryProperty().get())
        .filter(entry -> entry.id().equals(of.id()))
        .findFirst()
        .orElseThrow()
        .status();
  }
}
