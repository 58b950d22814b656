package org.newsreel.desktop;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.media.MediaView;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import org.newsreel.app.NewsreelApp;
import org.newsreel.model.TextRange;
import org.newsreel.ui.LitWord;

/**
 * The program itself, in a real window, with a reader's hands on keyboard and mouse, which do as
 * they are told; it writes down what the window shows: {@code WALL T SECONDS} for every frame, from
 * the slider, {@code WALL LIT PARAGRAPH PLACE} when the lit word changes, and {@code WALL NAME} for
 * everything that is done.
 *
 * <p>Arguments: LOG LIBRARY COMMAND..., with commands such as {@code key=SPACE}, {@code wait=3}
 * (seconds), {@code ended} (waits until the clip stands), {@code click=PARAGRAPH,START,END} (a
 * stretch of the transcript), {@code screen} (writes where the picture is) and {@code read=#ID}
 * (writes whether that node is shown).
 */
public final class WindowProgram {
  private final PrintStream log;

  private WindowProgram(PrintStream log) {
    this.log = log;
  }

  /** Opens the window, plays its part, and closes it. */
  public static void main(String[] words) throws Exception {
    Thread.ofPlatform().start(() -> Application.launch(NewsreelApp.class, "--library=" + words[1]));
    try {
      play(words);
    } catch (Exception e) {
      // Otherwise the window would stay, and whoever waits for it.
      e.printStackTrace();
      System.exit(1);
    }
  }

  private static void play(String... words) throws Exception {
    try (PrintStream log = new PrintStream(Path.of(words[0]).toFile(), StandardCharsets.US_ASCII)) {
      WindowProgram program = new WindowProgram(log);
      program.awaitStory();
      WindowThread.call(program::watch);
      for (int i = 2; i < words.length; i++) {
        program.obey(words[i]);
      }
      program.mark("END");
      WindowThread.call(
          () -> {
            Window.getWindows().getFirst().hide();
            return true;
          });
    }
  }

  private void awaitStory() throws Exception {
    boolean open = false;
    while (!open) {
      Thread.sleep(50);
      open = isToolkitUp() && WindowThread.call(WindowProgram::isStoryOpen);
    }
    follow(1.5);
  }

  private static boolean isToolkitUp() {
    try {
      Platform.runLater(() -> {});
      return true;
    } catch (IllegalStateException e) {
      return false;
    }
  }

  private static boolean isStoryOpen() {
    return !Window.getWindows().isEmpty()
        && scene().lookup("#position") instanceof Slider position
        && position.getMax() > 1
        && scene().lookup(".transcript-cell") != null;
  }

  private static Scene scene() {
    return Window.getWindows().getFirst().getScene();
  }

  private boolean watch() {
    Slider position = (Slider) scene().lookup("#position");
    new AnimationTimer() {
      private Optional<LitWord> lit = Optional.empty();

      @Override
      public void handle(long now) {
        log.printf("%.4f T %.4f%n", NullSink.wall(), position.getValue());
        Optional<LitWord> seen = LitWord.in(scene());
        if (!seen.equals(lit)) {
          lit = seen;
          mark(
              seen.map(word -> "LIT " + word.paragraph() + " " + word.place())
                  .orElse("LIT NOTHING"));
        }
      }
    }.start();
    return true;
  }

  private void obey(String word) throws Exception {
    String[] parts = word.split("=", 2);
    if (!parts[0].equals("screen") && !parts[0].equals("read")) {
      mark(word);
    }
    switch (parts[0]) {
      case "key" -> WindowThread.call(() -> press(KeyCode.valueOf(parts[1])));
      case "ended" -> awaitEnd();
      case "wait" -> follow(Double.parseDouble(parts[1]));
      case "click" -> WindowThread.call(() -> click(parts[1].split(",")));
      case "screen" -> WindowThread.call(this::tellScreen);
      case "read" -> WindowThread.call(() -> tellShown(parts[1]));
      default -> throw new IllegalArgumentException(word);
    }
  }

  /** Waits until nothing plays any more. */
  private static void awaitEnd() throws Exception {
    while (!WindowThread.call(() -> scene().lookup("#play").getAccessibleText()).equals("Play")) {
      follow(0.05);
    }
  }

  private static boolean press(KeyCode code) {
    new Robot().keyType(code);
    return true;
  }

  private static boolean click(String[] words) {
    TextRange range = new TextRange(Integer.parseInt(words[1]), Integer.parseInt(words[2]));
    Bounds at = LitWord.onScreen(scene(), Integer.parseInt(words[0]), range).orElseThrow();
    Robot hand = new Robot();
    hand.mouseMove(new Point2D(at.getCenterX(), at.getCenterY()));
    hand.mouseClick(MouseButton.PRIMARY);
    return true;
  }

  private boolean tellScreen() {
    Node picture = scene().getRoot().lookupAll("MediaView").iterator().next();
    Bounds at = ((MediaView) picture).localToScreen(picture.getLayoutBounds());
    mark("SCREEN %.1f %.1f %.1f".formatted(at.getMinX(), at.getWidth(), at.getCenterY()));
    return true;
  }

  private boolean tellShown(String id) {
    Node found = scene().lookup(id);
    mark("READ " + id + " " + (found != null && found.isVisible()));
    return true;
  }

  private static void follow(double seconds) throws InterruptedException {
    Thread.sleep((long) (seconds * 1000));
  }

  private synchronized void mark(String name) {
    log.printf("%.4f %s%n", NullSink.wall(), name);
    log.flush();
  }
}
