package org.newsreel.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.newsreel.intake.Intake;
import org.newsreel.library.Library;
import org.newsreel.library.LibraryException;
import org.newsreel.model.StoryId;
import org.newsreel.ui.MainWindow;
import org.newsreel.ui.WindowState;
import org.newsreel.viewmodel.Problem;

/** The program as a window. */
public final class NewsreelApp extends Application {
  private final WindowFile memory = new WindowFile(Folders.ofUser().state().resolve("window.json"));

  private @Nullable Library library;
  private @Nullable LibraryException failure;
  private @Nullable Wiring wiring;
  private @Nullable MainWindow window;
  private @Nullable Stage stage;

  /** Opens the library before the window's thread is busy with the window. */
  @Override
  public void init() {
    String folder = getParameters().getNamed().getOrDefault("library", "");
    try {
      library = Library.open(folder.isEmpty() ? Folders.ofUser().data() : Path.of(folder));
    } catch (LibraryException e) {
      failure = e;
    }
  }

  @Override
  public void start(Stage primary) {
    Looks.SYSTEM.apply();
    primary.setTitle("Newsreel");
    if (library == null) {
      primary.setScene(sorry());
    } else {
      open(primary, new Wiring(library, Folders.ofUser().cache().resolve("pictures")));
    }
    primary.show();
  }

  private Scene sorry() {
    Problem problem = failure == null ? Problem.NONE : Problem.from(failure);
    Label words = new Label(problem.what() + "\n\n" + problem.next());
    words.setWrapText(true);
    words.setStyle("-fx-padding: 32");
    return new Scene(words, 640, 240);
  }

  private void open(Stage primary, Wiring built) {
    WindowFile.Memory remembered = memory.read();
    MainWindow opened = new MainWindow(built.models(), remembered.window());
    primary.setScene(opened.scene());
    place(primary, remembered.window());
    wiring = built;
    window = opened;
    stage = primary;
    fill(built, remembered.story());
  }

  private void fill(Wiring built, Optional<StoryId> last) {
    Intake intake = built.intake();
    built
        .lanes()
        .library()
        .start(
            () -> {
              intake.installSamples();
              return last;
            },
            built.models().library()::load,
            failed -> built.models().problem().set(Problem.from(failed)));
    built.models().parser().addFiles(getParameters().getUnnamed().stream().map(Path::of).toList());
  }

  private static void place(Stage primary, WindowState places) {
    if (isOnAScreen(places)) {
      primary.setX(places.x());
      primary.setY(places.y());
    }
    primary.setMaximized(places.maximized());
    primary.setMinWidth(480);
    primary.setMinHeight(400);
  }

  private static boolean isOnAScreen(WindowState places) {
    List<Screen> screens =
        Double.isNaN(places.x())
            ? List.of()
            : Screen.getScreensForRectangle(
                new Rectangle2D(places.x(), places.y(), places.width(), places.height()));
    return !screens.isEmpty();
  }

  @Override
  public void stop() throws Exception {
    if (window != null && stage != null && wiring != null) {
      Scene scene = window.scene();
      memory.write(
          new WindowFile.Memory(
              window
                  .places()
                  .at(
                      stage.getX(),
                      stage.getY(),
                      scene.getWidth(),
                      scene.getHeight(),
                      stage.isMaximized()),
              Optional.of(wiring.models().library().selectedProperty().get().id())));
      window.close();
      wiring.close();
    }
  }
}
