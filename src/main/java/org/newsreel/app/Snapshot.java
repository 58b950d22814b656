package org.newsreel.app;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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

/**
 * The real window, drawn without a display.
 *
 * @param story the one to open; empty where the library has none
 * @param preview whether what was read of the story's page lies over the window
 * @param search what is looked for; empty where nothing is
 * @param at where the clip is to stand; empty for where it was left
 */
record Snapshot(
    Library library,
    Path cache,
    Optional<StoryId> story,
    int width,
    int height,
    Looks looks,
    boolean preview,
    String search,
    Optional<Duration> at) {
  private static final System.Logger LOG = System.getLogger(Snapshot.class.getName());

  /** Frames in which nothing may change before the picture is taken: a second. */
  private static final int STILL = 60;

  /** Frames after which it is taken all the same. */
  private static final int PATIENCE = 900;

  /** Longer than any waiting for frames, should the toolkit send none. */
  private static final Duration NO_FRAMES = Duration.ofMinutes(2);

  /**
   * Draws the window; call it once, on any thread but the toolkit's, before the toolkit starts. The
   * library stays open, and nothing of the window is at work on it any more.
   */
  WritableImage take() throws InterruptedException, ExecutionException, TimeoutException {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    System.setProperty("java.awt.headless", "true");
    CompletableFuture<WritableImage> taken = new CompletableFuture<>();
    Platform.startup(() -> open(taken));
    return taken.get(NO_FRAMES.toSeconds(), TimeUnit.SECONDS);
  }

  private void open(CompletableFuture<WritableImage> taken) {
    Thread.currentThread().setUncaughtExceptionHandler(Snapshot::unforeseen);
    try {
      looks.apply();
      Wiring wiring = new Wiring(library, cache);
      MainWindow window =
          new MainWindow(wiring.models(), WindowState.FIRST.at(0, 0, width, height, false));
      Stage stage = new Stage();
      stage.setScene(window.scene());
      stage.show();
      wiring.models().library().load(story);
      new Patience(wiring, window, taken).start();
    } catch (RuntimeException | Error e) {
      taken.completeExceptionally(e);
    }
  }

  /**
   * JavaFX 26's headless screen has 1000 x 1000 pixels, and each frame of a larger window fails
   * when it is copied there; the picture is drawn apart from that screen, and is whole.
   */
  private static void unforeseen(Thread thread, Throwable failure) {
    if (!(failure instanceof IndexOutOfBoundsException)) {
      LOG.log(Level.WARNING, "While a window was drawn", failure);
    }
  }

  /** Waits until the story is there, its clip stands where it should, and all is still. */
  private final class Patience extends AnimationTimer {
    private final Wiring wiring;
    private final MainWindow.Models models;
    private final MainWindow window;
    private final CompletableFuture<WritableImage> taken;
    private int frames;
    private int still;
    private boolean sought;

    Patience(Wiring wiring, MainWindow window, CompletableFuture<WritableImage> taken) {
      this.wiring = wiring;
      models = wiring.models();
      this.window = window;
      this.taken = taken;
    }

    @Override
    public void handle(long now) {
      frames++;
      boolean open = isOpen();
      if (open && !sought) {
        at.ifPresent(models.playback()::seek);
        models.search().typedProperty().set(search);
        story.filter(id -> preview).ifPresent(models.preview()::lookOver);
        sought = true;
      }
      still = open && isStill() ? still + 1 : 0;
      if (still > STILL || frames > PATIENCE) {
        stop();
        finish();
      }
    }

    private boolean isOpen() {
      StoryId shown = models.story().openProperty().get().story().id();
      return story.isEmpty() || shown.equals(story.get());
    }

    private boolean isStill() {
      return !models.playback().liveProperty().get() && wiring.isIdle();
    }

    private void finish() {
      try {
        WritableImage picture = window.scene().snapshot(null);
        window.close();
        wiring.close();
        taken.complete(picture);
      } catch (RuntimeException | Error e) {
        taken.completeExceptionally(e);
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
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    Files.write(file, bytes.toByteArray());
  }
}
