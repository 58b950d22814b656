package org.newsreel.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import org.newsreel.library.Library;
import org.newsreel.ui.MainWindow;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Opens windows for tests, asks them on their own thread, and waits for what they come to show. */
final class Windows {
  private static final int PATIENCE_SECONDS = 20;

  private Windows() {}

  /** Opens a window on a library, which stays the caller's to close, and lets it load its list. */
  static OpenWindow show(Library library, Path cache, WindowFile.Memory remembered)
      throws Exception {
    FxToolkit.registerPrimaryStage();
    Stage stage = FxToolkit.registerStage(Stage::new);
    return onWindowThread(
        () -> {
          Looks.LIGHT.apply();
          Wiring wiring = new Wiring(library, cache);
          MainWindow window =
              new MainWindow(wiring.models(), remembered.window().at(0, 0, 990, 800, false));
          stage.setScene(window.scene());
          stage.show();
          wiring.models().library().load(remembered.story());
          return new OpenWindow(stage, window, wiring, remembered);
        });
  }

  static void close(OpenWindow open) {
    onWindowThread(
        () -> {
          open.close();
          open.stage().close();
          return true;
        });
  }

  static void await(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
  }

  static <T> T onWindowThread(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), work);
  }
}
