package org.newsreel.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.model.Mark;
import org.newsreel.model.Span;
import org.newsreel.model.Story;

class MarksModelTest {
  /** Sentences of words 0-1, 2-3, 4-5; word n is said from second n. */
  private final Story story = Stories.told("A", "It rose. It fell.", "It rose.");

  private final Story other = Stories.told("B", "It stood.");

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void sitDown() throws Exception {
    desk = new Desk(folder.resolve("library"));
    desk.keep(other, story);
    desk.keepClip(story, TestClips.sound(folder.resolve("clip.wav"), 20), Desk.words(6));
    desk.load();
  }

  @AfterEach
  void close() throws Exception {
    desk.close();
  }

  private List<Mark> marks() {
    return desk.marks.marksProperty().get();
  }

  @Test
  void theSentenceBeingSaidIsHighlightedAndCanBeAgainNot() {
    desk.playback.seek(Duration.ofMillis(2_100));
    desk.marks.toggleNow();
    desk.work();
    assertThat(marks())
        .singleElement()
        .satisfies(
            mark -> {
              assertThat(mark.firstWord()).isEqualTo(2);
              assertThat(mark.endWord()).isEqualTo(4);
              assertThat(mark.said()).isEqualTo("It fell.");
              assertThat(mark.span().map(Span::start)).contains(Duration.ofSeconds(2));
            });
    desk.marks.toggleNow();
    desk.work();
    assertThat(marks()).isEmpty();
  }

  @Test
  void aNoteGoesToTheHighlightThatIsThere() {
    desk.marks.toggle(0, 2);
    desk.work();
    desk.marks.note(1, 2, " High. ");
    desk.work();
    assertThat(marks()).singleElement().extracting(Mark::note).isEqualTo("High.");
    assertThat(desk.marks.of(1)).isPresent();
    assertThat(desk.marks.of(2)).isEmpty();
  }

  @Test
  void aNoteThatWasTakenAwayCanBeBroughtBack() {
    desk.marks.note(0, 2, "High.");
    desk.work();
    desk.marks.remove(marks().getFirst());
    desk.work();
    assertThat(marks()).isEmpty();
    assertThat(desk.marks.undoableProperty().get()).isTrue();
    desk.marks.undo();
    desk.work();
    assertThat(marks()).singleElement().extracting(Mark::note).isEqualTo("High.");
    assertThat(desk.marks.undoableProperty().get()).isFalse();
  }

  @Test
  void everyStoryHasItsOwn() {
    desk.marks.toggle(0, 2);
    desk.work();
    desk.open(other);
    assertThat(marks()).isEmpty();
    desk.open(story);
    assertThat(marks()).hasSize(1);
  }
}
