package org.newsreel.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.library.LibraryException;
import org.newsreel.model.Story;

class TrailModelTest {
  private final Story one = Stories.told("One", "It was.");
  private final Story two = Stories.told("Two", "It is.");
  private final Story three = Stories.told("Three", "It comes.");

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() throws LibraryException {
    desk = new Desk(folder);
    desk.keep(one, two, three);
    desk.load();
    desk.open(one);
    desk.open(two);
  }

  @AfterEach
  void close() throws LibraryException {
    desk.close();
  }

  @Test
  void goesBackAndForwardAmongWhatWasOpen() {
    back();
    assertThat(title()).isEqualTo("One");
    back();
    assertThat(title()).isEqualTo("Three");
    back();
    assertThat(title()).isEqualTo("Three");
    forward();
    forward();
    assertThat(title()).isEqualTo("Two");
  }

  @Test
  void saysWhetherThereIsAWay() {
    assertThat(desk.trail.canForwardProperty().get()).isFalse();
    back();
    assertThat(desk.trail.canForwardProperty().get()).isTrue();
    back();
    assertThat(desk.trail.canBackProperty().get()).isFalse();
  }

  @Test
  void anotherStoryEndsTheWayForward() {
    back();
    desk.open(three);
    assertThat(desk.trail.canForwardProperty().get()).isFalse();
    back();
    assertThat(title()).isEqualTo("One");
  }

  @Test
  void aStoryInTheTrashIsPassedBy() throws LibraryException {
    desk.library.trash().put(List.of(one.id()));
    back();
    assertThat(title()).isEqualTo("Two");
    back();
    assertThat(title()).isEqualTo("Three");
  }

  private void back() {
    desk.trail.back();
    desk.work();
  }

  private void forward() {
    desk.trail.forward();
    desk.work();
  }

  private String title() {
    return desk.shown().story().title();
  }
}
