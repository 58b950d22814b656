package org.newsreel.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsreel.app.Windows.await;
import static org.newsreel.app.Windows.onWindowThread;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.DrawsText;
import org.newsreel.intake.Intake;
import org.newsreel.library.Library;
import org.newsreel.ui.MainWindow;
import org.newsreel.viewmodel.HitRow;
import org.newsreel.viewmodel.SearchModel;
import org.testfx.api.FxRobot;

/** How a reader looks for what was said, without a display and without a sound device. */
@DrawsText
class SearchWindowTest {
  private static final String GERMAN = "Der Nachtzug ist wieder da";

  private final FxRobot hand = new FxRobot();

  @TempDir Path folder;

  private Library library;
  private OpenWindow open;

  @BeforeEach
  void aLibraryWithTheSamples() throws Exception {
    library = Library.open(folder.resolve("library"));
    new Intake(library).installSamples();
    open = Windows.show(library, folder.resolve("cache"), WindowFile.Memory.NONE);
    await(() -> !title().isEmpty());
  }

  @AfterEach
  void nothingIsLeftOver() throws Exception {
    Windows.close(open);
    library.close();
  }

  @Test
  void aSlashLeadsToTheFieldAndWhatIsFoundStandsInTheListsPlace() throws Exception {
    look("wagen");
    await(() -> found().getFirst().hit().entry().title().equals(GERMAN));
    assertThat(isShown("#hits")).isTrue();
    assertThat(isShown("#stories")).isFalse();
    await(() -> text("#hit-count").equals("One story"));
    await(() -> marked().stream().allMatch("Wagen"::equals) && !marked().isEmpty());
    hand.type(KeyCode.ESCAPE);
    await(() -> isShown("#stories"));
    assertThat(isShown("#hits")).isFalse();
    assertThat(search().typedProperty().get()).isEmpty();
    assertThat(onWindowThread(() -> scene().getFocusOwner().getId())).isEqualTo("stories");
  }

  @Test
  void arrowsGoThroughMomentsAndEnterPlaysFromTwoSecondsBefore() throws Exception {
    look("wagen");
    await(() -> found().size() == 4);
    hand.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.ENTER);
    HitRow.Said said = (HitRow.Said) found().get(2);
    Duration from = said.moment().start().orElseThrow().minusSeconds(2);
    await(() -> title().equals(GERMAN));
    await(() -> models().playback().runningProperty().get());
    await(() -> models().playback().positionProperty().get().compareTo(from) >= 0);
    assertThat(models().playback().positionProperty().get()).isLessThan(from.plusSeconds(20));
  }

  @Test
  void enterPutsTheBestFirstAndEnterOnceMoreOpensIt() throws Exception {
    look("nachtzug");
    await(() -> !found().isEmpty());
    hand.type(KeyCode.ENTER);
    await(() -> search().isRanked() && !found().isEmpty() && isIdle());
    hand.type(KeyCode.ENTER);
    await(() -> title().equals(GERMAN));
  }

  @Test
  void aClickOnASentenceThatCannotBeHeardShowsIt() throws Exception {
    onWindowThread(
        () -> {
          search().typedProperty().set("الصيادون");
          return true;
        });
    await(() -> found().size() == 2);
    await(() -> onWindowThread(() -> hand.lookup(".hit-sentence").tryQuery()).isPresent());
    hand.clickOn(".hit-sentence");
    await(() -> models().story().pointedProperty().get().isPresent());
    assertThat(title()).startsWith("فوانيس");
    assertThat(isShown("#play-all")).isFalse();
  }

  @Test
  void allMomentsPlayUntilTheyAreStopped() throws Exception {
    look("wagen");
    await(() -> isShown("#play-all"));
    hand.clickOn("#play-all");
    await(() -> search().player().playingProperty().get().isPresent());
    await(() -> models().playback().runningProperty().get());
    assertThat(text("#play-all")).isEqualTo("Stop");
    hand.clickOn("#play-all");
    await(() -> !models().playback().runningProperty().get());
    assertThat(text("#play-all")).isEqualTo("Play all");
  }

  @Test
  void nothingFoundIsSaid() throws Exception {
    look("whale");
    await(() -> text("#hit-count").equals("No stories"));
  }

  @Test
  void aSearchIsKeptUnderAName() throws Exception {
    look("wagen");
    await(() -> !found().isEmpty());
    onWindowThread(
        () -> {
          ((Button) scene().lookup("#search-save")).fire();
          return true;
        });
    await(() -> onWindowThread(() -> hand.lookup("#search-keep").tryQuery()).isPresent());
    hand.type(KeyCode.ENTER);
    await(() -> library.searches().all().equals(Map.of("wagen", "wagen")));
  }

  private void look(String words) {
    hand.type(KeyCode.SLASH);
    hand.write(words);
  }

  /** What stands out in the sentences that are shown. */
  private List<String> marked() throws Exception {
    return onWindowThread(
        () ->
            scene().getRoot().lookupAll(".hit-sentence .hit").stream()
                .map(node -> ((Text) node).getText())
                .toList());
  }

  private List<HitRow> found() throws Exception {
    return onWindowThread(() -> List.copyOf(hits().getItems()));
  }

  @SuppressWarnings("unchecked")
  private ListView<HitRow> hits() {
    return (ListView<HitRow>) Objects.requireNonNull(scene().lookup("#hits"));
  }

  private boolean isIdle() {
    return open.wiring().isIdle();
  }

  private boolean isShown(String id) throws Exception {
    return onWindowThread(
        () -> {
          boolean shown = true;
          Node node = scene().lookup(id);
          while (shown && node != null && node.getParent() != null) {
            shown = node.isVisible();
            node = node.getParent();
          }
          return node != null && shown;
        });
  }

  private String text(String id) throws Exception {
    return onWindowThread(() -> ((Labeled) scene().lookup(id)).getText());
  }

  private String title() throws Exception {
    return onWindowThread(() -> models().story().openProperty().get().story().title());
  }

  private SearchModel search() {
    return models().search();
  }

  private MainWindow.Models models() {
    return open.wiring().models();
  }

  private Scene scene() {
    return open.window().scene();
  }
}
