package org.newsreel.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.library.LibraryException;

class IndexingModelTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() throws Exception {
    ManyStories.in(folder, 250);
    desk = new Desk(folder);
  }

  @AfterEach
  void close() throws LibraryException {
    desk.close();
  }

  @Test
  void goesOnInSmallStepsThatAreOneActivityUntilNothingIsMissing() throws LibraryException {
    desk.indexing.start();
    desk.disk.runNext();
    assertThat(desk.activities.running()).hasSize(1);
    desk.work();
    assertThat(desk.activities.running()).isEmpty();
    assertThat(desk.library.indexMore()).isFalse();
  }

  @Test
  void aLibraryInWhichNothingIsMissingHasNothingToTell() {
    desk.indexing.start();
    desk.work();
    desk.indexing.start();
    desk.disk.runNext();
    assertThat(desk.activities.running()).isEmpty();
  }

  @Test
  void canBeEnded() {
    desk.indexing.start();
    desk.disk.runNext();
    desk.activities.running().getFirst().cancel();
    desk.work();
    assertThat(desk.activities.running()).isEmpty();
    assertThat(desk.told).isEmpty();
  }
}
