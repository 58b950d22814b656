package org.newsreel.app;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.newsreel.model.StoryId;
import org.newsreel.ui.MainWindow;
import org.newsreel.ui.WindowState;
import org.newsreel.viewmodel.StoryItem;

/**
 * The window on the screen, and what works for it.
 *
 * @param before what was remembered when it opened
 */
record OpenWindow(Stage stage, MainWindow window, Wiring wiring, WindowFile.Memory before)
    implements AutoCloseable {
  /** What to remember of it. */
  WindowFile.Memory memory() {
    return new WindowFile.Memory(places(), story());
  }

  /** A maximized window keeps the place that it goes back to. */
  private WindowState places() {
    WindowState panes = window.places();
    WindowState old = before.window();
    if (stage.isMaximized()) {
      return panes.at(old.x(), old.y(), old.width(), old.height(), true);
    }
    Scene scene = window.scene();
    return panes.at(stage.getX(), stage.getY(), scene.getWidth(), scene.getHeight(), false);
  }

  /** A window that is closed before it shows a story is to open with the same one as this time. */
  private Optional<StoryId> story() {
    StoryItem selected = wiring.models().library().selectedProperty().get();
    return selected.equals(StoryItem.NONE) ? before.story() : Optional.of(selected.id());
  }

  /** Brings it before the reader's eyes, as far as the system lets a program do so. */
  void raise() {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
  }

  /** Saves the places in text and clip, and ends all work. */
  @Override
  public void close() {
    window.close();
    wiring.close();
  }
}
