package org.newsreel.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.newsreel.intake.Problem;
import org.newsreel.library.Library;
import org.newsreel.library.LibraryException;
import org.newsreel.ui.MainWindow;
import org.newsreel.ui.WindowState;
import org.newsreel.viewmodel.FeedsModel;

/** The program as a window. */
public final class NewsreelApp extends Application {
  private static final Duration FIRST_LOOK = Duration.seconds(5);
  private static final Duration BETWEEN_LOOKS = Duration.minutes(10);

  private final WindowFile memory = new WindowFile(Folders.ofUser().state().resolve("window.json"));

  private @Nullable Library library;
  private Problem problem = Problem.NONE;
  private @Nullable OpenWindow open;

  /** Opens the library before the window's thread is busy with the window. */
  @Override
  public void init() {
    String folder = getParameters().getNamed().getOrDefault("library", "");
    openLibrary(folder.isEmpty() ? Folders.ofUser().data() : Path.of(folder));
  }

  private void openLibrary(Path folder) {
    try {
      library = Library.open(folder);
    } catch (LibraryException e) {
      problem = Problem.from(e);
    }
  }

  @Override
  public void start(Stage primary) {
    Looks.SYSTEM.apply();
    primary.setTitle("Newsreel");
    show(primary);
    primary.show();
  }

  private void show(Stage primary) {
    if (library == null) {
      primary.setScene(new NoLibrary(problem, folder -> tryAgain(primary, folder)).scene());
    } else {
      open(primary, library);
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
    List<Path> files = getParameters().getUnnamed().stream().map(Path::of).toList();
    FirstStories stories = new FirstStories(wiring, remembered.story(), GivenFiles.of(files));
    stories.show();
    watch(wiring.feeds());
    // The first look at the window is not to wait for it.
    PauseTransition later = new PauseTransition(FIRST_LOOK);
    later.setOnFinished(event -> wiring.indexing().start());
    later.play();
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
      if (library != null) {
        library.close();
      }
    }
  }
}
