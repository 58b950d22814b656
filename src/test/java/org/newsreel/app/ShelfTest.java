package org.newsreel.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsreel.app.Windows.await;
import static org.newsreel.app.Windows.onWindowThread;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.DrawsText;
import org.newsreel.intake.Intake;
import org.newsreel.library.Library;
import org.newsreel.library.LibraryException;
import org.newsreel.library.Tags;
import org.newsreel.library.query.Query;
import org.newsreel.ui.MainWindow;
import org.newsreel.ui.ShelfState;
import org.newsreel.viewmodel.Shelf;
import org.newsreel.viewmodel.Sorting;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** What a reader does with the list and the collections. */
@DrawsText
class ShelfTest {
  private final FxRobot hand = new FxRobot();

  @TempDir Path folder;
  private Library library;
  private OpenWindow open;

  @BeforeEach
  void aLibraryWithTheSamples() throws Exception {
    library = Library.open(folder.resolve("library"));
    new Intake(library).installSamples();
    show(WindowFile.Memory.NONE);
  }

  @AfterEach
  void nothingIsLeftOver() throws Exception {
    close();
    library.close();
  }

  private void show(WindowFile.Memory remembered) throws Exception {
    open = Windows.show(library, folder.resolve("cache"), remembered);
    await(() -> models().library().totalProperty().get() == 3 && !title().isEmpty());
  }

  private void close() {
    Windows.close(open);
  }

  @Test
  void severalChosenStoriesAreThrownAwayAndComeBackWithOneKey() throws Exception {
    String opened = title();
    choose(1, 2);
    assertThat(title()).isEqualTo(opened);
    hand.type(KeyCode.DELETE);
    await(() -> count("is:trashed") == 2 && toast().equals("2 stories moved to trash."));
    assertThat(rows()).isEqualTo(1);
    assertThat(onWindowThread(models().deeds()::chosenCount)).isEqualTo(1);
    hand.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    await(() -> rows() == 3 && count("is:trashed") == 0);
    assertThat(toast()).isEmpty();
  }

  @Test
  void theToastTakesBackWhatItTellsOf() throws Exception {
    choose(2);
    hand.type(KeyCode.DELETE);
    await(() -> toast().equals("Story moved to trash."));
    hand.clickOn("#toast-undo");
    await(() -> rows() == 3);
  }

  @Test
  void severalStoriesAreStarredReadAndPractisedByKeys() throws Exception {
    choose(0, 1, 2);
    hand.type(KeyCode.S);
    await(() -> count("is:starred") == 3);
    hand.type(KeyCode.U);
    await(() -> count("is:unread") == 0);
    hand.type(KeyCode.U);
    await(() -> count("is:unread") == 3);
    hand.press(KeyCode.SHIFT).type(KeyCode.P).release(KeyCode.SHIFT);
    await(() -> count("tag:\"" + Tags.TO_PRACTISE + '"') == 3);
  }

  @Test
  void collectionsFillTheListAndCountAlong() throws Exception {
    hand.type(KeyCode.S);
    await(() -> shelf(Shelf.Kind.STARRED).countProperty().get() == 1);
    choose(shelf(Shelf.Kind.STARRED));
    await(() -> rows() == 1 && header().equals("Starred"));
    choose(shelf(Shelf.Kind.ALL));
    await(() -> rows() == 3);
  }

  @Test
  void theTrashSaysHowLongThingsStayAndIsEmptiedAfterAQuestion() throws Exception {
    choose(1, 2);
    hand.type(KeyCode.DELETE);
    await(() -> count("is:trashed") == 2);
    choose(shelf(Shelf.Kind.TRASH));
    await(() -> rows() == 2 && isShown("#trash-line"));
    hand.clickOn("#trash-empty");
    await(() -> hand.lookup("#sure").tryQuery().isPresent());
    hand.type(KeyCode.ENTER);
    await(() -> hand.lookup("#sure").tryQuery().isEmpty());
    assertThat(count("is:trashed")).isEqualTo(2);
    hand.clickOn("#trash-empty");
    await(() -> hand.lookup("#sure").tryQuery().isPresent());
    hand.clickOn("#sure");
    await(() -> count("is:trashed") == 0 && rows() == 0);
  }

  @Test
  void aTagIsTypedAndStandsAmongTheCollections() throws Exception {
    hand.press(KeyCode.SHIFT).type(KeyCode.T).release(KeyCode.SHIFT);
    await(() -> hand.lookup("#new-tag").tryQuery().isPresent());
    hand.clickOn("#new-tag").write("rail").type(KeyCode.ENTER);
    await(() -> count("tag:rail") == 1);
    await(() -> shelf(Shelf.Kind.TAG).name().equals("rail"));
  }

  @Test
  void keysLeadBackAndForwardThroughWhatWasOpen() throws Exception {
    String first = title();
    hand.type(KeyCode.N);
    await(() -> !title().equals(first));
    hand.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
    await(() -> title().equals(first));
    hand.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
    await(() -> !title().equals(first));
  }

  @Test
  void theCollectionsHideAndTheyAndTheOrderComeBackAsTheyWereLeft() throws Exception {
    hand.type(KeyCode.F9);
    await(() -> !isShown("#shelves-list"));
    onWindowThread(
        () -> {
          models().library().show("", Sorting.TITLE);
          return true;
        });
    await(() -> models().library().shownProperty().get().sorting() == Sorting.TITLE);
    WindowFile.Memory memory = onWindowThread(open::memory);
    ShelfState left = memory.window().shelf();
    assertThat(left.hidden()).isTrue();
    close();
    show(memory);
    assertThat(isShown("#shelves-list")).isFalse();
    assertThat(models().library().shownProperty().get().sorting()).isEqualTo(Sorting.TITLE);
  }

  private void choose(int... places) throws Exception {
    onWindowThread(
        () -> {
          ListView<?> list = (ListView<?>) scene().lookup("#stories");
          list.getSelectionModel().clearSelection();
          list.getSelectionModel().selectIndices(places[0], places);
          return true;
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void choose(Shelf shelf) throws Exception {
    onWindowThread(
        () -> {
          ListView<?> list = (ListView<?>) scene().lookup("#shelves-list");
          list.getSelectionModel().clearAndSelect(models().shelves().shelves().indexOf(shelf));
          return true;
        });
  }

  private Shelf shelf(Shelf.Kind kind) throws Exception {
    return onWindowThread(() -> List.copyOf(models().shelves().shelves())).stream()
        .filter(shelf -> shelf.kind() == kind)
        .findFirst()
        .orElse(Shelf.NONE);
  }

  private String toast() {
    return onWindowThread(
        () -> {
          Node toast = scene().lookup("#toast");
          return toast.isVisible() && toast.lookup(".label") instanceof Label said
              ? said.getText()
              : "";
        });
  }

  private String header() {
    return onWindowThread(() -> ((Label) scene().lookup(".list-name")).getText());
  }

  private boolean isShown(String id) {
    return onWindowThread(
        () -> {
          Node found = scene().lookup(id);
          return found != null && found.isVisible();
        });
  }

  private int rows() {
    return onWindowThread(() -> models().library().items().size());
  }

  private int count(String query) throws LibraryException {
    return library.catalogue().count(Query.parse(query));
  }

  private String title() {
    return onWindowThread(() -> models().story().openProperty().get().story().title());
  }

  private MainWindow.Models models() {
    return open.wiring().models();
  }

  private javafx.scene.Scene scene() {
    return open.window().scene();
  }
}
