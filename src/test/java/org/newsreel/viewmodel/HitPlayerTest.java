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
import org.newsreel.library.LibraryException;
import org.newsreel.model.Sentence;
import org.newsreel.model.Story;

/** Word n of each story is said from second n on, for 800 ms. */
class HitPlayerTest {
  private final Story first =
      Stories.told(
          "First",
          "Nobody knew it yet here. The ferry left. It had rained a whole day. No ferry came.");
  private final Story second =
      Stories.told("Second", "It was quite late then. A ferry waited there.");
  private final Story silent = Stories.told("Silent", "Nobody saw the last ferry.");

  @TempDir Path folder;
  private Desk desk;
  private HitPlayer player;

  @BeforeEach
  void open() throws LibraryException, IOException {
    desk = new Desk(folder.resolve("library"));
    player = desk.search.player();
    desk.keep(second, silent, first);
    withTimes(first, 17);
    withTimes(second, 9);
    desk.load();
    desk.search.typedProperty().set("ferry");
    desk.looking.run();
  }

  private void withTimes(Story story, int words) throws LibraryException, IOException {
    Path file = Files.writeString(folder.resolve(story.title()), story.title());
    desk.keepClip(story, file, Desk.words(words));
  }

  @AfterEach
  void close() throws LibraryException {
    desk.close();
  }

  @Test
  void aMomentPlaysFromTwoSecondsBefore() throws InterruptedException {
    player.open(said("A ferry waited there."));
    desk.work();
    assertThat(title()).isEqualTo("Second");
    assertThat(position()).isEqualTo(Duration.ofSeconds(3));
    desk.deck.awaitChange();
    assertThat(desk.playback.runningProperty().get()).isTrue();
    assertThat(player.playingProperty().get()).isEmpty();
  }

  @Test
  void aMomentOfTheOpenStoryPlaysAtOnce() {
    player.open(said("No ferry came."));
    assertThat(title()).isEqualTo("First");
    assertThat(position()).isEqualTo(Duration.ofSeconds(12));
  }

  @Test
  void whatCannotBeHeardIsPointedAt() {
    player.open(said("Nobody saw the last ferry."));
    desk.work();
    assertThat(title()).isEqualTo("Silent");
    assertThat(desk.story.pointedProperty().get()).contains(new Sentence(0, 5));
  }

  @Test
  void aStoryIsOpenedWhereItWasLeft() {
    player.open(
        desk.search.rows().stream()
            .filter(row -> row.hit().entry().title().equals("Second"))
            .findFirst()
            .orElseThrow());
    desk.work();
    assertThat(title()).isEqualTo("Second");
    assertThat(position()).isZero();
    assertThat(desk.story.pointedProperty().get()).isEmpty();
  }

  @Test
  void anotherStoryThatIsChosenMeanwhileWins() {
    player.open(said("A ferry waited there."));
    desk.list.select(silent.id());
    desk.work();
    assertThat(title()).isEqualTo("Silent");
    assertThat(desk.playback.runningProperty().get()).isFalse();
  }

  @Test
  void allMomentsPlayOneAfterTheOtherAcrossStories() throws InterruptedException {
    player.playAll();
    desk.work();
    assertThat(playing()).isEqualTo("The ferry left.");
    assertThat(position()).isEqualTo(Duration.ofSeconds(3));
    playOn();
    assertThat(playing()).isEqualTo("No ferry came.");
    assertThat(position()).isEqualTo(Duration.ofSeconds(12));
    playOn();
    desk.work();
    assertThat(playing()).isEqualTo("A ferry waited there.");
    assertThat(title()).isEqualTo("Second");
    assertThat(position()).isEqualTo(Duration.ofSeconds(3));
    playOn();
    assertThat(player.playingProperty().get()).isEmpty();
  }

  @Test
  void stoppingEndsTheSoundAndTheList() throws InterruptedException {
    player.playAll();
    desk.work();
    desk.deck.awaitChange();
    player.stop();
    desk.deck.awaitChange();
    assertThat(desk.playback.runningProperty().get()).isFalse();
    assertThat(player.playingProperty().get()).isEmpty();
  }

  @Test
  void goingElsewhereInTheClipEndsTheList() {
    player.playAll();
    desk.work();
    desk.playback.seek(Duration.ofSeconds(30));
    assertThat(player.playingProperty().get()).isEmpty();
  }

  @Test
  void choosingAnotherStoryEndsTheList() {
    player.playAll();
    desk.work();
    desk.open(silent);
    assertThat(player.playingProperty().get()).isEmpty();
  }

  @Test
  void anotherSearchEndsTheList() {
    player.playAll();
    desk.work();
    desk.search.typedProperty().set("rained");
    desk.looking.run();
    assertThat(player.playingProperty().get()).isEmpty();
  }

  @Test
  void whatWasJustHeardIsNotHeardAgain() throws InterruptedException {
    desk.search.typedProperty().set("ferry rained");
    desk.looking.run();
    player.playAll();
    desk.work();
    assertThat(playing()).isEqualTo("The ferry left.");
    playOn();
    assertThat(playing()).isEqualTo("It had rained a whole day.");
    assertThat(position()).isEqualTo(Duration.ofMillis(7_800));
  }

  /** Lets the clip come to the end of what it was to play. */
  private void playOn() throws InterruptedException {
    desk.deck.awaitChange();
    desk.deck.passTheEnd();
  }

  private HitRow said(String sentence) {
    return desk.search.rows().stream()
        .filter(row -> row instanceof HitRow.Said one && one.moment().text().equals(sentence))
        .findFirst()
        .orElseThrow();
  }

  private String playing() {
    return player.playingProperty().get().map(said -> said.moment().text()).orElse("");
  }

  private String title() {
    return desk.shown().story().title();
  }

  private Duration position() {
    return desk.playback.positionProperty().get();
  }
}
