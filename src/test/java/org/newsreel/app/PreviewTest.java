package org.newsreel.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsreel.app.Windows.await;
import static org.newsreel.app.Windows.onWindowThread;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.DrawsText;
import org.newsreel.library.Library;
import org.newsreel.model.Passage.Role;
import org.newsreel.viewmodel.Preview;
import org.newsreel.viewmodel.PreviewLine.Use;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** What a reader does with a page that was not understood without a doubt. */
@DrawsText
class PreviewTest {
  /** Its third line may be anything. */
  private static final String PAGE =
      """
      Ferries sail again
      01:06
      Harbour and sea
      [Video transcript]
      The first ferry left the harbour at dawn on Sunday morning.
      Maria Holm, captain:
      We had been waiting for this day all winter.
      وصلت أول عبارة إلى الجزيرة عند الفجر.
      """;

  private final FxRobot hand = new FxRobot();

  @TempDir Path folder;

  private Library library;
  private OpenWindow open;

  @BeforeEach
  void aWindowWithAPageToLookOver() throws Exception {
    library = Library.open(folder.resolve("library"));
    open = Windows.show(library, folder.resolve("cache"), WindowFile.Memory.NONE);
    offer(PAGE);
  }

  @AfterEach
  void nothingIsLeftOver() throws Exception {
    Windows.close(open);
    library.close();
  }

  @Test
  void itIsShownOverTheWindowAndTheUnsureLineIsChosen() throws Exception {
    await(() -> why().equals("Unsure, Left out: a few words between the title and the text"));
    assertThat(shown("#preview")).isTrue();
    assertThat(library.entries()).isEmpty();
    assertThat(onWindowThread(() -> lines().isFocused())).isTrue();
  }

  @Test
  void controlAndEnterAddTheStory() throws Exception {
    hand.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    await(() -> title().equals("Ferries sail again"));
    assertThat(shown("#preview")).isFalse();
    assertThat(library.entries()).hasSize(1);
  }

  @Test
  void escapeKeepsNothingAndTheNoticeBringsThePageBack() throws Exception {
    hand.type(KeyCode.ESCAPE);
    await(() -> banner().contains("Ferries sail again") && banner().contains("not added"));
    assertThat(shown("#preview")).isFalse();
    hand.clickOn("Look at it again");
    await(() -> shown("#preview"));
    assertThat(library.entries()).isEmpty();
  }

  @Test
  void enterOnALineSaysWhatItIsByKeysAlone() throws Exception {
    hand.type(KeyCode.ENTER);
    await(() -> hand.lookup("That is right").tryQuery().isPresent());
    hand.type(KeyCode.DOWN).type(KeyCode.ENTER);
    await(() -> preview().lines(Use.UNSURE) == 0);
    hand.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    await(() -> preview().lines(Use.UNSURE) == 1);
  }

  @Test
  void aClickOnALineSaysWhatItIs() throws Exception {
    await(() -> cells().size() == 8);
    hand.clickOn(cell("Maria Holm, captain:"));
    await(() -> hand.lookup("Speaker").tryQuery().isPresent());
    hand.clickOn(
        onWindowThread(
            () ->
                hand.lookup(".menu-item .label").<Label>queryAll().stream()
                    .filter(label -> label.getText().equals("Speaker"))
                    .findFirst()
                    .orElseThrow()));
    await(() -> preview().speakers() == 1);
    assertThat(preview().story().passages().get(5).role()).isEqualTo(Role.LABEL);
  }

  @Test
  void escapeClosesTheMenuOfALineAndNotThePreview() throws Exception {
    hand.type(KeyCode.ENTER);
    await(() -> hand.lookup("That is right").tryQuery().isPresent());
    hand.type(KeyCode.ESCAPE);
    await(() -> hand.lookup("That is right").tryQuery().isEmpty());
    assertThat(shown("#preview")).isTrue();
  }

  @Test
  void aFieldIsWrittenAnewAndABrokenDateHoldsTheStoryBack() throws Exception {
    hand.clickOn("#preview-date").write("soon");
    await(() -> warnings().contains("The date is not understood"));
    assertThat(onWindowThread(() -> find("#preview-keep").isDisabled())).isTrue();
    hand.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL).write("2 March 2025");
    hand.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    await(() -> !library.entries().isEmpty());
    assertThat(library.entries().getFirst().published()).hasToString("Optional[2025-03-02]");
  }

  @Test
  void aStoryOfTheLibraryIsLookedOverWithOneKeyAndShownAsCorrected() throws Exception {
    hand.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    await(() -> title().equals("Ferries sail again"));
    hand.type(KeyCode.E);
    await(() -> shown("#preview") && preview().isKept());
    onWindowThread(
        () -> {
          ((TextField) find("#preview-title")).setText("Boats are back");
          return true;
        });
    hand.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    await(() -> title().equals("Boats are back"));
    await(() -> library.entries().getFirst().title().equals("Boats are back"));
  }

  @Test
  void theKeysOfTheWindowMeanNothingBehindThePreview() throws Exception {
    hand.type(KeyCode.E);
    hand.press(KeyCode.SHIFT).type(KeyCode.M).release(KeyCode.SHIFT);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(open.wiring().models().mend().activeProperty().get()).isFalse();
    assertThat(open.wiring().models().preview().waitingProperty().get()).isZero();
  }

  @Test
  void ofAVeryLongPageOnlyTheLinesInViewAreDrawn() throws Exception {
    String lines =
        Stream.generate(() -> "A line of the report.\n")
            .limit(40_000)
            .collect(Collectors.joining());
    onWindowThread(
        () -> {
          open.wiring().models().preview().cancel();
          return true;
        });
    offer(PAGE + lines);
    await(() -> lines().getItems().size() > 40_000 && !cells().isEmpty());
    assertThat(cells().size()).isLessThan(100);
  }

  @Test
  void linesAreLaidOutTheWayTheyAreReadAndSaidAloudWithTheirMark() throws Exception {
    await(() -> !cells().isEmpty());
    assertThat(onWindowThread(() -> cell("Harbour and sea").getAccessibleText()))
        .isEqualTo("Unsure, Left out: Harbour and sea");
    assertThat(
            onWindowThread(
                () ->
                    cell("وصلت").lookup(".preview-text").getEffectiveNodeOrientation().toString()))
        .isEqualTo("RIGHT_TO_LEFT");
  }

  @Test
  void everyFieldAndButtonHasAName() throws Exception {
    List<Node> nameless =
        onWindowThread(
            () ->
                Stream.of(".button", ".text-field", ".text-area", ".combo-box", ".list-view")
                    .flatMap(kind -> find("#preview").lookupAll(kind).stream())
                    .filter(node -> node.isFocusTraversable() && name(node).isBlank())
                    .toList());
    assertThat(nameless).isEmpty();
  }

  private static String name(Node node) {
    String text = node instanceof Labeled labeled ? labeled.getText() : "";
    return text + (node.getAccessibleText() == null ? "" : node.getAccessibleText());
  }

  private void offer(String page) throws Exception {
    onWindowThread(
        () -> {
          open.wiring().models().parser().addText(page);
          return true;
        });
    await(() -> shown("#preview"));
  }

  private Node cell(String start) {
    return cells().stream()
        .filter(cell -> cell.getAccessibleText().contains(start))
        .findFirst()
        .orElseThrow();
  }

  private List<Node> cells() {
    return lines().lookupAll(".preview-line").stream()
        .filter(node -> node instanceof ListCell<?> cell && !cell.isEmpty())
        .toList();
  }

  private ListView<?> lines() {
    return (ListView<?>) find("#preview-lines");
  }

  private Preview preview() {
    return open.wiring().models().preview().shownProperty().get();
  }

  private String why() throws Exception {
    return onWindowThread(() -> ((Label) find("#preview-why")).getText());
  }

  private String warnings() throws Exception {
    return onWindowThread(
        () ->
            find("#preview-warnings").lookupAll(".label").stream()
                .map(label -> ((Labeled) label).getText())
                .collect(Collectors.joining()));
  }

  private String title() throws Exception {
    return onWindowThread(
        () -> open.wiring().models().story().openProperty().get().story().title());
  }

  private String banner() throws Exception {
    return onWindowThread(
        () ->
            scene().getRoot().lookupAll(".notification-bar .label").stream()
                .map(label -> ((Labeled) label).getText())
                .filter(text -> text != null)
                .reduce("", String::concat));
  }

  private boolean shown(String id) throws Exception {
    return onWindowThread(() -> find(id).isVisible());
  }

  private Node find(String id) {
    return scene().lookup(id);
  }

  private Scene scene() {
    return open.window().scene();
  }
}
