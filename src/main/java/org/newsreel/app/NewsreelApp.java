package org.newsreel.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.newsreel.intake.Problem;
import org.newsreel.library.Backups;
import org.newsreel.library.Library;
import org.newsreel.library.LibraryException;
import org.newsreel.library.LibraryHeldException;
import org.newsreel.library.Recovery;
import org.newsreel.ui.MainWindow;
import org.newsreel.ui.WindowState;

/** The program as a window. */
public final class NewsreelApp extends Application {
  private static final Duration FIRST_LOOK = Duration.seconds(5);
  private static final Duration BETWEEN_LOOKS = Duration.minutes(10);
  private static final Duration FIRST_BACKUP = Duration.seconds(30);
  private static final Duration BETWEEN_BACKUPS = Duration.hours(1);

  private static final String MESSAGES = "org.newsreel.app.messages";

  private final WindowFile memory = new WindowFile(Folders.ofUser().state().resolve("window.json"));

  private final List<Animation> running = new ArrayList<>();

  /** What later starts gave before there was a window to show it. */
  private final List<List<String>> early = new ArrayList<>();

  private @Nullable HeldLibrary held;
  private Problem problem = Problem.NONE;

  /** What the window has to say first. */
  private Problem told = Problem.NONE;

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
      HeldLibrary opened =
          HeldLibrary.open(folder, given -> Wiring.WINDOW.execute(() -> take(given)));
      held = opened;
      Recovery repair = opened.library().opened();
      told = repair.isNone() ? told : new Problem(repair.said(), "");
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
    primary.focusedProperty().subscribe(this::catchUp);
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
    early.clear();
    wiring.models().problem().set(told);
    told = Problem.NONE;
    wiring
        .models()
        .backups()
        .chosenProperty()
        .subscribe(chosen -> chosen.ifPresent(backup -> restore(primary, opened.folder(), backup)));
    // Feeds are looked at once the window is up, and then from time to time.
    again(FIRST_LOOK, BETWEEN_LOOKS, wiring.feeds()::look);
    again(FIRST_BACKUP, BETWEEN_BACKUPS, () -> backUp(opened));
    wiring.storage().watch();
    // The first look at the window is not to wait for it.
    PauseTransition later = new PauseTransition(FIRST_LOOK);
    later.setOnFinished(event -> wiring.indexing().start());
    later.play();
  }

  /** Who comes back to the window may have been busy with a command on the same library. */
  private void catchUp(boolean focused) {
    if (focused && open != null) {
      open.wiring().models().library().catchUp();
    }
  }

  private void again(Duration first, Duration between, Runnable work) {
    Timeline repeating =
        new Timeline(new KeyFrame(first, event -> work.run()), new KeyFrame(between));
    repeating.setCycleCount(Animation.INDEFINITE);
    repeating.play();
    running.add(repeating);
  }

  /** Nobody waits for a backup, not even the end of the program. */
  private static void backUp(Library library) {
    Thread.ofPlatform().daemon().name("newsreel-backup").start(library.backups()::makeIfDue);
  }

  /** Lets go of the library, puts a backup in its place, and opens the window on that. */
  private void restore(Stage primary, Path folder, Path backup) {
    try {
      stop();
    } catch (LibraryException e) {
      told = Problem.from(e);
    }
    Label words = new Label(ResourceBundle.getBundle(MESSAGES).getString("restoring"));
    primary.setScene(
        new Scene(
            new StackPane(words), primary.getScene().getWidth(), primary.getScene().getHeight()));
    Thread.ofPlatform().name("newsreel-restore").start(() -> restored(primary, folder, backup));
  }

  private void restored(Stage primary, Path folder, Path backup) {
    Problem said;
    try {
      said = new Problem(Backups.of(folder).restore(backup).said(), "");
    } catch (LibraryException e) {
      said = Problem.from(e);
    }
    Problem outcome = said;
    Platform.runLater(
        () -> {
          told = outcome;
          openLibrary(folder);
          show(primary);
        });
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
    running.forEach(Animation::stop);
    running.clear();
    try {
      if (open != null) {
        memory.write(open.memory());
        open.close();
        open = null;
      }
    } finally {
      if (held != null) {
        held.close();
        held = null;
      }
    }
  }
}
