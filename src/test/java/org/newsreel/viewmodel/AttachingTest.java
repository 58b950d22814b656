package org.newsreel.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.intake.Problem;
import org.newsreel.library.LibraryException;
import org.newsreel.model.Clip;
import org.newsreel.model.Story;
import org.newsreel.model.TimedTranscript;

/** Giving a story its clip, and joining the two. */
class AttachingTest {
  private final Story a =
      Stories.told("A", "It rose. It fell.", "It rose.", "It fell.", "It rose.", "It fell.");
  private final Story b = Stories.told("B", "It stood.");

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void sitDown() throws LibraryException {
    desk = new Desk(folder.resolve("library"));
    desk.keep(b, a);
  }

  @AfterEach
  void close() throws LibraryException {
    desk.close();
  }

  @Test
  void aClipOfTheRightLengthIsAttachedAndJoined() throws IOException, LibraryException {
    desk.load();
    desk.story.attach(fitting());
    desk.work();
    assertThat(open().clip()).get().extracting(Clip::length).isEqualTo(Duration.ofSeconds(60));
    assertThat(isListedWithClip(a)).isTrue();
    desk.library.saveTimings(a, open().clip().orElseThrow(), Desk.words(12));
    desk.align.run();
    assertThat(open().times()).isEqualTo(Desk.words(12));
    assertThat(desk.told).isEmpty();
  }

  @Test
  void aClipOfAnotherLengthIsAskedAboutFirst() throws IOException {
    desk.load();
    desk.story.attach(unfitting());
    desk.work();
    assertThat(open().clip()).isEmpty();
    assertThat(desk.story.offerProperty().get())
        .get()
        .extracting(offer -> offer.fit().clip())
        .isEqualTo(Duration.ofSeconds(20));
  }

  @Test
  void anAcceptedOfferIsAttached() throws IOException {
    desk.load();
    desk.story.attach(unfitting());
    desk.work();
    desk.story.attachAnyway();
    assertThat(desk.story.offerProperty().get()).isEmpty();
    desk.work();
    assertThat(open().clip()).isPresent();
  }

  @Test
  void aDeclinedOfferIsForgotten() throws IOException {
    desk.load();
    desk.story.attach(unfitting());
    desk.work();
    desk.story.declineOffer();
    desk.story.attachAnyway();
    desk.work();
    assertThat(desk.story.offerProperty().get()).isEmpty();
    assertThat(open().clip()).isEmpty();
  }

  @Test
  void anOfferGoesWithItsStory() throws IOException {
    desk.load();
    desk.story.attach(unfitting());
    desk.work();
    desk.list.step(1);
    assertThat(desk.story.offerProperty().get()).isEmpty();
  }

  @Test
  void whatIsNoClipIsAProblemAndTheStoryStaysAsItWas() throws IOException {
    desk.load();
    OpenStory before = open();
    desk.story.attach(Files.writeString(folder.resolve("notes.mp4"), "no clip at all"));
    desk.work();
    assertThat(desk.told).singleElement().asString().contains("notes.mp4");
    assertThat(open()).isEqualTo(before);
    assertThat(isListedWithClip(a)).isFalse();
  }

  @Test
  void aClipIsAttachedToTheStoryItWasGivenToAlsoWhenThatWasLeft()
      throws IOException, LibraryException {
    desk.load();
    desk.story.attach(fitting());
    desk.list.step(1);
    desk.work();
    assertThat(desk.library.clip(a.id())).isPresent();
    assertThat(desk.library.clip(b.id())).isEmpty();
    assertThat(open().story()).isEqualTo(b);
    assertThat(isListedWithClip(a)).isTrue();
  }

  @Test
  void aClipThatIsAttachedWhileTheNextStoryIsReadDoesNotBringTheOldOneBack() throws IOException {
    desk.load();
    desk.story.attach(fitting());
    desk.io.runNext();
    desk.list.step(1);
    desk.io.run();
    desk.disk.run();
    assertThat(open().story()).isEqualTo(b);
  }

  @Test
  void aMisfitForAStoryThatWasLeftIsToldAndNotOfferedToAnother()
      throws IOException, LibraryException {
    desk.load();
    desk.story.attach(unfitting());
    desk.list.step(1);
    desk.work();
    assertThat(desk.story.offerProperty().get()).isEmpty();
    assertThat(desk.told).containsExactly(Problem.notAttached(unfitting()));
    assertThat(desk.library.clip(a.id())).isEmpty();
  }

  @Test
  void withNoStoryOpenThereIsNothingToAttachTo() throws IOException {
    desk.story.attach(fitting());
    assertThat(desk.told).containsExactly(Problem.NO_STORY_OPEN);
    assertThat(desk.io.isEmpty()).isTrue();
  }

  @Test
  void ofTwoVideosTheLastCounts() throws IOException {
    desk.load();
    desk.story.attach(TestClips.sound(folder.resolve("first.wav"), 59));
    desk.story.attach(TestClips.sound(folder.resolve("second.wav"), 61));
    desk.work();
    assertThat(open().clip()).get().extracting(Clip::length).isEqualTo(Duration.ofSeconds(61));
    assertThat(desk.library.folder().resolve("clips")).isDirectoryNotContaining(this::isFirst);
  }

  private boolean isFirst(Path file) {
    return file.toFile().length() == folder.resolve("first.wav").toFile().length();
  }

  @Test
  void aNewClipTakesTheOldOnesPlace() throws IOException {
    desk.load();
    desk.story.attach(TestClips.sound(folder.resolve("first.wav"), 59));
    desk.work();
    desk.story.attach(TestClips.sound(folder.resolve("second.wav"), 61));
    desk.work();
    assertThat(desk.playback.length()).isEqualTo(Duration.ofSeconds(61));
    assertThat(desk.deck.players).hasSize(2);
  }

  @Test
  void aClipThatComesAnotherWayIsShownWhenTheRowSaysSo() throws IOException, LibraryException {
    desk.load();
    desk.library.attachClip(a.id(), fitting(), Stories.LENGTH, true);
    desk.list.refresh(a.id());
    desk.work();
    assertThat(open().clip()).isPresent();
  }

  @Test
  void aStoryWithAClipAndNoTimesIsJoinedAtOnce() throws LibraryException, IOException {
    desk.keepClip(a, anyFile(), TimedTranscript.NONE);
    desk.load();
    desk.library.saveTimings(a, desk.library.clip(a.id()).orElseThrow(), Desk.words(12));
    desk.align.run();
    desk.work();
    assertThat(open().times()).isEqualTo(Desk.words(12));
    assertThat(desk.list.items().getFirst().entryProperty().get().rung().showsWords()).isTrue();
  }

  @Test
  void joiningGoesOnWhenTheReaderMovesOn() throws LibraryException, IOException {
    desk.keepClip(a, anyFile(), TimedTranscript.NONE);
    desk.load();
    desk.list.step(1);
    desk.work();
    desk.library.saveTimings(a, desk.library.clip(a.id()).orElseThrow(), Desk.words(12));
    desk.workAll();
    assertThat(isListedWithWords(a)).isTrue();
    assertThat(open().story()).isEqualTo(b);
    assertThat(open().times()).isEqualTo(TimedTranscript.NONE);
    assertThat(desk.told).isEmpty();
  }

  @Test
  void aClipThatCannotBeJoinedIsAProblemAndTheStoryStaysAsItWas()
      throws LibraryException, IOException {
    desk.keepClip(a, anyFile(), TimedTranscript.NONE);
    desk.load();
    OpenStory before = open();
    desk.align.run();
    desk.work();
    assertThat(desk.told).hasSize(1);
    assertThat(open()).isEqualTo(before);
  }

  @Test
  void timesThatComeLateLeaveTheReaderWhereTheyAreInTheText() throws LibraryException, IOException {
    desk.keepClip(a, anyFile(), TimedTranscript.NONE);
    desk.load();
    desk.story.setTextPlace(4);
    desk.library.saveTimings(a, desk.library.clip(a.id()).orElseThrow(), Desk.words(12));
    desk.align.run();
    assertThat(desk.playback.sentenceProperty().get()).isZero();
    assertThat(desk.playback.followingProperty().get()).isFalse();
  }

  private Path anyFile() throws IOException {
    return Files.writeString(folder.resolve("clip.mp4"), "not looked into");
  }

  private Path fitting() throws IOException {
    return TestClips.sound(folder.resolve("fitting.wav"), 60);
  }

  private Path unfitting() throws IOException {
    return TestClips.sound(folder.resolve("unfitting.wav"), 20);
  }

  private OpenStory open() {
    return desk.story.openProperty().get();
  }

  private boolean isListedWithWords(Story story) {
    return desk.list.items().stream()
        .map(item -> item.entryProperty().get())
        .anyMatch(entry -> entry.id().equals(story.id()) && entry.rung().showsWords());
  }

  private boolean isListedWithClip(Story story) {
    return desk.list.items().stream()
        .map(item -> item.entryProperty().get())
        .anyMatch(entry -> entry.id().equals(story.id()) && entry.hasClip());
  }
}
