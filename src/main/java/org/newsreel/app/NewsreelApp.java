package org.newsreel.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.newsreel.intake.Problem;
import org.newsreel.library.Library;
import org.newsreel.library.LibraryException;
import org.newsreel.library.LibraryHeldException;
import org.newsreel.ui.MainWindow;
import org.newsreel.ui.WindowState;
import org.newsreel.viewmodel.FeedsModel;

/** The program as a window. */
public final class NewsreelApp extends Application {
  private static final Duration FIRST_LOOK = Duration.seconds(5);
  private static final Duration BETWEEN_LOOKS = Duration.minutes(10);

  private final WindowFile memory = new WindowFile(Folders.ofUser().state().resolve("window.json"));

  /** What later starts gave before there was a window to show it. */
  private final List<List<String>> early = new ArrayList<>();

  private @Nullable HeldLibrary held;
  private Problem problem = Problem.NONE;
  private @Nullable OpenWindow open;
  private boolean isTaken;

  /** Opens the library before the window's thread is busy with the window. */
  @Override
  public void init() {
    String folder = getParameters().getNamed().getOrDefault("library", "");
    openLibrary(folder.isEmpty() ? Folders.ofUser().data() : Path.of(folder));
  }

  private void openLibrary(Path folder) {
    try {
      held = HeldLibrary.open(folder, given -> Wiring.WINDOW.execute(() -> take(given)));
    } catch (LibraryHeldException e) {
      // Of two that start at once, one comes too late to have been told before.
      isTaken = HandOver.takes(e.holder(), getParameters().getUnnamed());
      problem = Problem.from(e);
    } catch (LibraryException e) {
      problem = Problem.from(e);
    }
  }

  /** Another start of the program leaves its work to this one. */
  private void take(List<String> given) {
    if (open == null) {
      early.add(given);
    } else {
      open.raise();
      new Arrivals(open.wiring()).take(Given.of(given));
    }
  }

  @Override
  public void start(Stage primary) {
    if (isTaken) {
      Platform.exit();
      return;
    }
    Looks.SYSTEM.apply();
    primary.setTitle("Newsreel");
    show(primary);
    primary.show();
  }

  private void show(Stage primary) {
    if (held == null) {
      primary.setScene(new NoLibrary(problem, folder -> tryAgain(primary, folder)).scene());
    } else {
      open(primary, held.library());
    }
  }

  private void tryAgain(Stage primary, Optional<Path> folder) {
    folder.ifPresentOrElse(this::openLibrary, this::init);
    show(primary);
  }

  private void open(Stage primary, Library opened) {
    WindowFile.Memory remembered = memory.read();
    List<Rectangle2D> screens = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
    WindowState places = WindowPlace.on(screens, remembered.window());
    Wiring wiring = new Wiring(opened, Folders.ofUser().cache().resolve("pictures"));
    MainWindow window = new MainWindow(wiring.models(), places);
    primary.setScene(window.scene());
    place(primary, places);
    open = new OpenWindow(primary, window, wiring, remembered);
    Given given = Given.of(getParameters().getUnnamed());
    new FirstStories(wiring, remembered.story(), given).show();
    early.forEach(this::take);
    primary.focusedProperty().subscribe(focused -> catchUp(wiring, focused));
    watch(wiring.feeds());
    wiring.storage().watch();
  }

  /** Who comes back to the window may have been busy with a command on the same library. */
  private static void catchUp(Wiring wiring, boolean focused) {
    if (focused) {
      wiring.models().library().catchUp();
    }
  }

  /** Feeds are looked at once the window is up, and then from time to time. */
  private static void watch(FeedsModel feeds) {
    Timeline looking =
        new Timeline(new KeyFrame(FIRST_LOOK, event -> feeds.look()), new KeyFrame(BETWEEN_LOOKS));
    looking.setCycleCount(Animation.INDEFINITE);
    looking.play();
  }

  private static void place(Stage primary, WindowState places) {
    if (!Double.isNaN(places.x())) {
      primary.setX(places.x());
      primary.setY(places.y());
    }
    primary.setMaximized(places.maximized());
    primary.setMinWidth(480);
    primary.setMinHeight(400);
  }

  @Override
  public void stop() throws LibraryException {
    try {
      if (open != null) {
        memory.write(open.memory());
        open.close();
      }
    } finally {
      if (held != null) {
        held.close();
      }
    }
  }
}
