package org.newsreel.app;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.newsreel.intake.Problem;

/** What the window shows where the library cannot be opened: why, and the ways on. */
final class NoLibrary {
  private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.newsreel.app.messages");
  private static final double SPACE = 16;

  private final Consumer<Optional<Path>> open;
  private final Scene scene;

  /**
   * Makes the view.
   *
   * @param open tries to open a folder, or once more the one that failed
   */
  NoLibrary(Problem problem, Consumer<Optional<Path>> open) {
    this.open = open;
    Label words = new Label(problem.what() + "\n\n" + problem.next());
    words.setId("no-library");
    words.setWrapText(true);
    HBox buttons =
        new HBox(
            SPACE / 2,
            button("again", () -> open.accept(Optional.empty())),
            button("choose", this::choose),
            button("quit", Platform::exit));
    VBox content = new VBox(SPACE, words, buttons);
    content.setPadding(new Insets(2 * SPACE));
    scene = new Scene(content, 640, 280);
  }

  Scene scene() {
    return scene;
  }

  private static Button button(String name, Runnable action) {
    Button button = new Button(WORDS.getString("no-library." + name));
    button.setId(name);
    button.setOnAction(event -> action.run());
    return button;
  }

  private void choose() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(WORDS.getString("no-library.choose"));
    File chosen = chooser.showDialog(scene.getWindow());
    if (chosen != null) {
      open.accept(Optional.of(chosen.toPath()));
    }
  }
}
