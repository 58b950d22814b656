package org.newsreel.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.library.LibraryException;
import org.newsreel.model.Passage.Role;
import org.newsreel.model.Story;
import org.newsreel.model.StoryEntry;
import org.newsreel.model.StoryField;
import org.newsreel.model.StoryStatus;
import org.newsreel.parse.Correction;
import org.newsreel.viewmodel.Preview.Warning;
import org.newsreel.viewmodel.PreviewLine.Use;

class PreviewModelTest {
  /** Its third line may be anything: that alone is unsure. */
  private static final String PAGE =
      """
      %s
      01:00
      Harbour and sea
      [Video transcript]
      The first ferry left the harbour at dawn on Sunday morning.
      Maria Holm, captain:
      We had been waiting for this day all winter.
      (Tom Fox, mayor)
      ''The island needs its boats, and so do we."
      Skip next section More stories
      A lighthouse gets a new lamp
      """;

  private static final int UNSURE = 2;

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() throws LibraryException {
    desk = new Desk(folder.resolve("library"));
  }

  @AfterEach
  void close() throws LibraryException {
    desk.close();
  }

  @Test
  void aPageWithoutADoubtIsKeptAtOnce() {
    add(PAGE.formatted("Clean").replace("Harbour and sea\n", ""));
    assertThat(desk.preview.shownProperty().get().isNone()).isTrue();
    assertThat(titles()).containsExactly("Clean");
  }

  @Test
  void aPageWithADoubtIsShownAndNotKept() {
    add(PAGE.formatted("Ferries"));
    assertThat(shown().story().title()).isEqualTo("Ferries");
    assertThat(titles()).isEmpty();
    assertThat(desk.preview.lines()).hasSize(11);
    assertThat(desk.preview.lines().get(UNSURE).use()).isEqualTo(Use.UNSURE);
    assertThat(desk.preview.lines().getFirst().use()).isEqualTo(Use.USED);
    assertThat(desk.preview.lines().getLast().use()).isEqualTo(Use.LEFT_OUT);
  }

  @Test
  void itTellsWhatWasUnderstood() {
    add(PAGE.formatted("Ferries"));
    assertThat(shown().speakers()).isEqualTo(1);
    assertThat(shown().paragraphs()).isEqualTo(4);
    assertThat(shown().lines(Use.LEFT_OUT)).isEqualTo(3);
    assertThat(shown().lines(Use.UNSURE)).isEqualTo(1);
    assertThat(shown().warnings()).containsExactly(Warning.MIXED_QUOTES);
    assertThat(desk.preview.next(Use.UNSURE, -1)).isEqualTo(UNSURE);
    assertThat(desk.preview.next(Use.UNSURE, UNSURE)).isEqualTo(UNSURE);
    assertThat(desk.preview.next(Use.LEFT_OUT, 10)).isEqualTo(3);
  }

  @Test
  void keptUnchangedItIsAPlainReading() throws LibraryException {
    add(PAGE.formatted("Ferries"));
    Story read = shown().story();
    desk.preview.keep();
    desk.work();
    assertThat(desk.preview.shownProperty().get().isNone()).isTrue();
    assertThat(desk.library.story(read.id())).isEqualTo(read);
    assertThat(desk.shown().story().title()).isEqualTo("Ferries");
  }

  @Test
  void whatTheReaderSaysIsKeptAndALaterReadingOfThePageChangesNothing() throws LibraryException {
    add(PAGE.formatted("Ferries"));
    desk.preview.write(StoryField.TITLE, "Boats");
    desk.preview.setRole(List.of(5), Role.LABEL);
    Story corrected = shown().story();
    desk.preview.keep();
    desk.work();
    add(PAGE.formatted("Ferries"));
    assertThat(desk.preview.shownProperty().get().isNone()).isTrue();
    assertThat(desk.library.story(corrected.id())).isEqualTo(corrected);
    assertThat(titles()).containsExactly("Boats");
  }

  @Test
  void everyActIsUndoneByItselfAndTypingInARowIsOne() {
    add(PAGE.formatted("Ferries"));
    Preview before = shown();
    desk.preview.write(StoryField.TITLE, "B");
    desk.preview.write(StoryField.TITLE, "Bo");
    desk.preview.setRole(List.of(UNSURE, 10), Role.LEDE);
    assertThat(shown().story().lede()).isEqualTo("Harbour and sea\n\nA lighthouse gets a new lamp");
    desk.preview.undo();
    assertThat(shown().story().lede()).isEmpty();
    assertThat(shown().story().title()).isEqualTo("Bo");
    desk.preview.undo();
    assertThat(shown()).isEqualTo(before);
    assertThat(desk.preview.lines()).isEqualTo(before.lines());
    assertThat(desk.preview.undoableProperty().get()).isFalse();
    desk.preview.redo();
    assertThat(shown().story().title()).isEqualTo("Bo");
  }

  @Test
  void aStoryWithoutATitleOrWithABrokenDateIsNotKept() {
    add(PAGE.formatted("Ferries"));
    desk.preview.write(StoryField.TITLE, " ");
    assertThat(shown().warnings()).contains(Warning.NO_TITLE);
    desk.preview.keep();
    assertThat(shown().isNone()).isFalse();
    desk.preview.undo();
    desk.preview.write(StoryField.DATE, "soon");
    assertThat(shown().warnings()).contains(Warning.NOT_A_DATE);
    assertThat(shown().text(StoryField.DATE)).isEqualTo("soon");
    assertThat(shown().canBeKept()).isFalse();
    desk.preview.write(StoryField.DATE, "2 March 2025");
    assertThat(shown().canBeKept()).isTrue();
  }

  @Test
  void aStoryWithoutTextIsSaidToBeOne() {
    add(PAGE.formatted("Ferries"));
    desk.preview.setRole(List.of(4, 5, 6, 7, 8), Correction.LEFT_OUT);
    assertThat(shown().warnings()).containsExactly(Warning.NO_TEXT);
  }

  @Test
  void severalPagesAreShownOneAfterAnother() throws IOException {
    desk.parser.addFiles(List.of(page("One"), page("Two"), page("Three")));
    desk.work();
    assertThat(shown().story().title()).isEqualTo("One");
    assertThat(desk.preview.waitingProperty().get()).isEqualTo(2);
    desk.preview.keep();
    desk.work();
    assertThat(shown().story().title()).isEqualTo("Two");
    desk.preview.cancel();
    assertThat(shown().story().title()).isEqualTo("Three");
    assertThat(desk.preview.waitingProperty().get()).isZero();
    assertThat(titles()).containsExactly("One");
  }

  @Test
  void allThatWaitCanBeKeptAtOnce() throws IOException {
    desk.parser.addFiles(List.of(page("One"), page("Two"), page("Three")));
    desk.work();
    desk.preview.keepAll();
    desk.work();
    assertThat(titles()).containsExactlyInAnyOrder("One", "Two", "Three");
    assertThat(shown().isNone()).isTrue();
  }

  @Test
  void whatWasLetGoComesBackWithAllThatWasSaidOfIt() {
    add(PAGE.formatted("Ferries"));
    desk.preview.write(StoryField.TITLE, "Boats");
    Preview before = shown();
    desk.preview.cancel();
    assertThat(shown().isNone()).isTrue();
    assertThat(titles()).isEmpty();
    desk.preview.takeBack();
    assertThat(shown()).isEqualTo(before);
    assertThat(desk.preview.cancelledProperty().get()).isEmpty();
  }

  @Test
  void aStoryOfTheLibraryCanBeLookedOverAndIsShownAnew() {
    add(PAGE.formatted("Ferries"));
    desk.preview.keep();
    desk.work();
    Story kept = desk.shown().story();
    desk.preview.lookOver(kept.id());
    desk.work();
    assertThat(shown().isKept()).isTrue();
    desk.preview.setRole(List.of(5), Role.LABEL);
    assertThat(shown().warnings()).contains(Warning.OTHER_WORDS);
    desk.preview.keep();
    desk.work();
    assertThat(desk.shown().story().transcript().turns().get(1).speaker().name())
        .isEqualTo("Maria Holm");
    assertThat(desk.shown().story().id()).isEqualTo(kept.id());
    assertThat(desk.shown().status()).isEqualTo(StoryStatus.NEW.withRead(true));
  }

  @Test
  void lookingOverAStoryAndLeavingItChangesNothing() {
    add(PAGE.formatted("Ferries").replace("Harbour and sea\n", ""));
    desk.preview.lookOver(desk.shown().story().id());
    desk.work();
    desk.preview.cancel();
    assertThat(desk.preview.cancelledProperty().get()).isEmpty();
    assertThat(shown().isNone()).isTrue();
  }

  private void add(String text) {
    desk.parser.addText(text);
    desk.work();
  }

  private Preview shown() {
    return desk.preview.shownProperty().get();
  }

  private List<String> titles() {
    return desk.list.items().stream()
        .map(item -> item.entryProperty().get())
        .map(StoryEntry::title)
        .toList();
  }

  private Path page(String title) throws IOException {
    return Files.writeString(folder.resolve(title + ".txt"), PAGE.formatted(title));
  }
}
