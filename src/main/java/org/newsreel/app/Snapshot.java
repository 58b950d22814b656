package org.newsreel.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.newsreel.library.Library;
import org.newsreel.model.StoryId;
import org.newsreel.ui.MainWindow;
import org.newsreel.ui.WindowState;
import org.newsreel.viewmodel.StoryItem;

/**
 * The real window, drawn without a display.
 *
 * @param story the one to open; empty for the one on top of the list
 * @param at where the clip stands
 */
record Snapshot(
    Library library,
    Path cache,
    Optional<StoryId> story,
    int width,
    int height,
    Looks looks,
    Duration at) {
  /** Frames in which nothing may change before the picture is taken: a second. */
  private static final int STILL = 60;

  /** Frames after which it is taken all the same. */
  private static final int PATIENCE = 900;

  /** Draws the window; call it once, on any thread but the toolkit's, before the toolkit starts. */
  WritableImage take() {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    CompletableFuture<WritableImage> taken = new CompletableFuture<>();
    Platform.startup(() -> open(taken));
    return taken.join();
  }

  private void open(CompletableFuture<WritableImage> taken) {
    looks.apply();
    Wiring wiring = new Wiring(library, cache);
    MainWindow window =
        new MainWindow(wiring.models(), WindowState.FIRST.at(0, 0, width, height, false));
    Stage stage = new Stage();
    stage.setScene(window.scene());
    stage.show();
    wiring.models().library().load(story);
    new Patience(wiring.models(), window, taken).start();
  }

  /** Waits until the story is there, its clip stands where it should, and all is still. */
  private final class Patience extends AnimationTimer {
    private final MainWindow.Models models;
    private final MainWindow window;
    private final CompletableFuture<WritableImage> taken;
    private int frames;
    private int still;
    private boolean sought;

    Patience(MainWindow.Models models, MainWindow window, CompletableFuture<WritableImage> taken) {
      this.models = models;
      this.window = window;
      this.taken = taken;
    }

    @Override
    public void handle(long now) {
      frames++;
      boolean open =
          !models.story().openProperty().get().isNone()
              || models.library().selectedProperty().get().equals(StoryItem.NONE);
      if (open && !sought) {
        models.playback().seek(at);
        sought = true;
      }
      still = open && !models.playback().liveProperty().get() ? still + 1 : 0;
      if (still > STILL || frames > PATIENCE) {
        stop();
        taken.complete(window.scene().snapshot(null));
      }
    }
  }

  /** As PNG. The pixels go by hand: javafx.swing would bring a second toolkit along. */
  static void write(WritableImage picture, Path file) throws IOException {
    int width = (int) picture.getWidth();
    int height = (int) picture.getHeight();
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    PixelReader pixels = picture.getPixelReader();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, pixels.getArgb(x, y));
      }
    }
    if (!ImageIO.write(image, "png", file.toFile())) {
      throw new IOException("no PNG can be written here");
    }
  }
}
