package org.newsreel.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsreel.app.Windows.await;
import static org.newsreel.app.Windows.onWindowThread;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.DrawsText;
import org.newsreel.intake.Intake;
import org.newsreel.library.Library;
import org.newsreel.model.Anchor;
import org.newsreel.model.Clip;
import org.newsreel.model.StoryEntry;
import org.newsreel.model.StoryId;
import org.newsreel.model.TimedTranscript;
import org.newsreel.model.Word;
import org.newsreel.ui.LitWord;
import org.newsreel.ui.MainWindow;
import org.newsreel.viewmodel.OpenStory;
import org.testfx.api.FxRobot;

/** What a reader does in the window, without a display and without a sound device. */
@DrawsText
class WindowTest {
  private static final String PAGE =
      """
      Ferries sail again

      01:06

      Ann Lee
      January 7, 2024

      [Video transcript]

      The first ferry left the harbour at dawn on Sunday morning.
      """;

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
    await(() -> !title().isEmpty());
  }

  private void close() {
    Windows.close(open);
  }

  @Test
  void theFirstSampleIsOpenAndItsWordsLightUpAsTheyAreSaid() throws Exception {
    assertThat(title()).isEqualTo("The harbour that planted a meadow");
    hand.type(KeyCode.SPACE);
    await(() -> lit().isPresent());
    hand.type(KeyCode.SPACE);
    await(() -> !models().playback().runningProperty().get());
  }

  @Test
  void aClickOnAWordGoesToTheMomentWhenItIsSaid() throws Exception {
    var words = models().story().openProperty().get().words();
    var word = words.get(12);
    await(() -> onScreen(word).isPresent());
    var at = onScreen(word).orElseThrow();
    hand.clickOn(at.getCenterX(), at.getCenterY());
    var said = models().story().openProperty().get().times().spanOf(12).orElseThrow();
    await(() -> models().playback().positionProperty().get().equals(said.start()));
    await(() -> lit().equals(Optional.of(12)));
  }

  private Optional<Bounds> onScreen(Word word) {
    return onWindowThread(() -> LitWord.onScreen(scene(), word.paragraph(), word.range()));
  }

  @Test
  void lettersMoveThroughStoriesAndSentences() throws Exception {
    hand.type(KeyCode.N);
    await(() -> title().equals("Der Nachtzug ist wieder da"));
    hand.type(KeyCode.P);
    await(() -> title().equals("The harbour that planted a meadow"));
    hand.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
    await(() -> models().playback().sentenceProperty().get() == 0);
    hand.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
    await(() -> models().playback().sentenceProperty().get() == 1);
    hand.type(KeyCode.S);
    await(() -> entries().getFirst().status().starred());
  }

  @Test
  void pastedTextBecomesTheOpenStory() throws Exception {
    paste(PAGE);
    await(() -> title().equals("Ferries sail again"));
    assertThat(entries()).hasSize(4);
    assertThat(onWindowThread(() -> scene().lookup("#choose-clip"))).isNotNull();
  }

  @Test
  void textThatIsNoStoryIsToldAndNotSaved() throws Exception {
    paste("milk, eggs, bread");
    await(() -> banner().contains("Nothing was saved"));
    assertThat(entries()).hasSize(3);
    assertThat(title()).isEqualTo("The harbour that planted a meadow");
  }

  @Test
  void aClipOfAnotherLengthIsAskedAboutAndAFittingOneTakenAtOnce() throws Exception {
    paste(PAGE);
    await(() -> title().equals("Ferries sail again"));
    attach("nachtzug");
    await(() -> banner().contains("0:46") && banner().contains("1:06"));
    assertThat(entries().getFirst().hasClip()).isFalse();
    attach("harbour-seagrass");
    await(() -> entries().getFirst().hasClip());
    await(() -> onWindowThread(() -> scene().lookup("#position")) != null);
  }

  @Test
  void scrollingTheWordsAwayStopsFollowingAndAButtonLeadsBack() throws Exception {
    hand.type(KeyCode.DIGIT1);
    await(() -> models().playback().sentenceProperty().get() >= 0 && isFollowing());
    scrollToTheEnd();
    await(() -> !isFollowing());
    hand.clickOn("#back-to-now");
    await(this::isFollowing);
  }

  @Test
  void wordsAreMendedByKeysAloneAndUndone() throws Exception {
    hand.press(KeyCode.SHIFT).type(KeyCode.M).release(KeyCode.SHIFT);
    await(() -> isShown("#mend-bar"));
    hand.type(KeyCode.ENTER);
    await(() -> said().equals(List.of(Anchor.at(0, Duration.ZERO))));
    hand.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
    await(() -> said().equals(List.of(Anchor.at(0, Duration.ofMillis(20)))));
    hand.press(KeyCode.CONTROL).type(KeyCode.RIGHT).release(KeyCode.CONTROL);
    hand.type(KeyCode.X);
    await(() -> said().contains(Anchor.notSaid(1)));
    assertThat(library.timings(open().story().id()).orElseThrow().spanOf(1)).isEmpty();
    for (int i = 0; i < 3; i++) {
      hand.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    }
    await(() -> said().isEmpty());
    hand.type(KeyCode.ESCAPE);
    await(() -> !isShown("#mend-bar"));
  }

  @Test
  void aClickWithControlHeldPinsTheWordToNow() throws Exception {
    hand.press(KeyCode.SHIFT).type(KeyCode.M).release(KeyCode.SHIFT);
    await(() -> isShown("#mend-bar"));
    var word = open().words().get(12);
    onWindowThread(
        () -> {
          LitWord.clickWithControl(scene(), word.paragraph(), word.range());
          return true;
        });
    await(() -> said().equals(List.of(Anchor.at(12, Duration.ZERO))));
  }

  @Test
  void whatRunsInTheBackgroundIsListedAndCanBeCancelled() throws Exception {
    CountDownLatch busy = new CountDownLatch(1);
    onWindowThread(
        () -> {
          open.wiring().lanes().align().start(() -> hold(busy), held -> {}, failure -> {});
          models().sync().again();
          return true;
        });
    await(() -> isShown("#activity"));
    hand.clickOn("#activity");
    await(() -> onWindowThread(() -> hand.lookup("#activity-cancel").tryQuery()).isPresent());
    hand.clickOn("#activity-cancel");
    await(() -> !isShown("#activity"));
    busy.countDown();
    assertThat(models().activities().running()).isEmpty();
  }

  private static boolean hold(CountDownLatch busy) throws InterruptedException {
    busy.await();
    return true;
  }

  @Test
  void whyNothingCouldBeJoinedStandsInTheStoryAndCanBeTriedAgain() throws Exception {
    StoryId id = open().story().id();
    Clip clip = library.clip(id).orElseThrow();
    TimedTranscript verdict = TimedTranscript.notSynced("synthesizer", "Only music is heard.");
    close();
    library.saveTimings(library.story(id), clip, verdict);
    show(WindowFile.Memory.NONE);
    await(() -> isShown("#sync-line"));
    assertThat(banner()).isEmpty();
    hand.clickOn("#sync-again");
    await(() -> open().times().rung().showsSentences());
    await(() -> !isShown("#sync-again"));
  }

  private boolean isShown(String id) throws Exception {
    return onWindowThread(
        () -> {
          Node found = scene().lookup(id);
          return found != null && found.isVisible();
        });
  }

  private OpenStory open() {
    return models().story().openProperty().get();
  }

  private List<Anchor> said() {
    return open().sync().corrections().anchors();
  }

  private boolean isLaidOut(String id) {
    Node node = scene().lookup(id);
    return node != null
        && node.getLayoutBounds().getWidth() > 0
        && node.localToScene(node.getLayoutBounds()).getMaxX() <= scene().getWidth();
  }

  @Test
  void aNarrowWindowShowsTheStoryAndAWayBackToTheList() throws Exception {
    onWindowThread(
        () -> {
          open.stage().setWidth(560);
          return true;
        });
    await(() -> onWindowThread(() -> isLaidOut("#back-to-list")));
    hand.clickOn("#back-to-list");
    await(() -> onWindowThread(() -> scene().lookup("#stories")) != null);
    hand.clickOn("Der Nachtzug ist wieder da");
    await(() -> title().equals("Der Nachtzug ist wieder da"));
  }

  @Test
  void storyAndPlacesComeBackAtTheNextStart() throws Exception {
    hand.type(KeyCode.N);
    await(() -> title().equals("Der Nachtzug ist wieder da"));
    hand.type(KeyCode.DIGIT5);
    await(() -> models().playback().positionProperty().get().toSeconds() > 20);
    var place = models().playback().positionProperty().get();
    WindowFile.Memory memory = onWindowThread(open::memory);
    close();
    show(memory);
    await(() -> title().equals("Der Nachtzug ist wieder da"));
    await(() -> models().playback().positionProperty().get().equals(place));
  }

  @Test
  void everythingThatCanBeUsedHasAName() throws Exception {
    List<Node> nameless =
        onWindowThread(
            () ->
                controls(scene().getRoot())
                    .filter(node -> isUsable(node) && name(node).isBlank())
                    .toList());
    assertThat(nameless).isEmpty();
  }

  private static boolean isUsable(Node node) {
    return node instanceof ButtonBase
        || node instanceof Slider
        || node instanceof ListView<?>
        || node instanceof ComboBox<?>;
  }

  private static String name(Node node) {
    String text = node instanceof Labeled labeled ? labeled.getText() : "";
    String spoken = node.getAccessibleText() == null ? "" : node.getAccessibleText();
    return text + spoken;
  }

  /** Without the parts that a control is made of. */
  private static Stream<Node> controls(Parent parent) {
    return parent.getChildrenUnmodifiable().stream()
        .flatMap(
            node ->
                node instanceof Control && isUsable(node)
                    ? Stream.of(node)
                    : node instanceof Parent inner ? controls(inner) : Stream.of(node));
  }

  private void paste(String text) throws Exception {
    onWindowThread(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(text);
          Clipboard.getSystemClipboard().setContent(content);
          ((MenuButton) scene().lookup("#add"))
              .getItems().stream()
                  .filter(item -> item.getId().equals("add.paste"))
                  .forEach(item -> item.fire());
          return true;
        });
  }

  private void attach(String sample) throws Exception {
    Path clip = Path.of("assets", "samples", sample, "clip.mp4");
    assertThat(Files.exists(clip)).isTrue();
    onWindowThread(
        () -> {
          models().story().attach(clip);
          return true;
        });
  }

  private void scrollToTheEnd() throws Exception {
    hand.moveTo(lines());
    onWindowThread(
        () -> {
          lines().fireEvent(scroll());
          lines().scrollTo(lines().getItems().size() - 1);
          return true;
        });
  }

  private static ScrollEvent scroll() {
    return new ScrollEvent(
        ScrollEvent.SCROLL,
        0,
        0,
        0,
        0,
        false,
        false,
        false,
        false,
        false,
        false,
        0,
        -40,
        0,
        -40,
        ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        ScrollEvent.VerticalTextScrollUnits.NONE,
        0,
        0,
        null);
  }

  private ListView<?> lines() {
    return (ListView<?>) scene().lookup("#transcript");
  }

  private boolean isFollowing() {
    return models().playback().followingProperty().get();
  }

  private Optional<Integer> lit() throws Exception {
    var words = models().story().openProperty().get().words();
    return onWindowThread(() -> LitWord.in(scene()))
        .map(
            seen ->
                words.stream()
                    .filter(word -> word.paragraph() == seen.paragraph())
                    .filter(word -> seen.place() < word.range().end())
                    .findFirst()
                    .map(words::indexOf)
                    .orElseThrow());
  }

  private String title() throws Exception {
    return onWindowThread(() -> models().story().openProperty().get().story().title());
  }

  private String banner() throws Exception {
    return onWindowThread(
        () ->
            scene().getRoot().lookupAll(".notification-bar .label").stream()
                .map(label -> ((Labeled) label).getText())
                .filter(text -> text != null)
                .reduce("", String::concat));
  }

  private List<StoryEntry> entries() throws Exception {
    return library.entries();
  }

  private MainWindow.Models models() {
    return open.wiring().models();
  }

  private javafx.scene.Scene scene() {
    return open.window().scene();
  }
}
