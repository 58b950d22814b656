package org.newsreel.desktop;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.newsreel.app.NewsreelApp;

/**
 * The program itself with a large library, in a window that is used as a reader would; it writes
 * what the reader waits for. Times end with the beginning of the frame after the one that shows
 * what was asked for, which is then on the screen for sure: up to 17 ms more than it takes.
 *
 * <p>Arguments: LOG LIBRARY WORD..., the words being what is looked for, letter by letter.
 */
public final class LibraryProgram {
  private static final int STEPS = 300;
  private static final int OPENED = 60;
  private static final double SCROLL_SECONDS = 6;
  private static final double PIXELS_A_FRAME = 60;
  private static final long PATIENCE_SECONDS = 30;

  private final PrintStream log;
  private final Random random = new Random(1);

  private LibraryProgram(PrintStream log) {
    this.log = log;
  }

  /** Opens the window, measures, and closes it. */
  public static void main(String[] words) throws Exception {
    Thread.ofPlatform().start(() -> Application.launch(NewsreelApp.class, "--library=" + words[1]));
    try (PrintStream log = new PrintStream(Path.of(words[0]).toFile(), StandardCharsets.UTF_8)) {
      new LibraryProgram(log).measure(List.of(words).subList(2, words.length));
    }
    Runtime.getRuntime().halt(0);
  }

  private void measure(List<String> words) throws Exception {
    awaitRows();
    write("start ms", millisSinceStart());
    write("start CPU ms", cpuMillis());
    TimeUnit.SECONDS.sleep(1);
    write("PSS MB at first", memory());
    firstRows();
    scroll();
    fromEndToEnd();
    open();
    if (WindowThread.call(() -> scene().lookup("#search") != null)) {
      search(words);
    }
    write("PSS MB at last", memory());
  }

  private void write(String name, double... values) {
    log.print(name + ":");
    Arrays.stream(values).forEach(value -> log.printf(Locale.ROOT, " %.2f", value));
    log.println();
    log.flush();
  }

  private static double millisSinceStart() {
    Instant start = ProcessHandle.current().info().startInstant().orElseThrow();
    return Instant.now().toEpochMilli() - start.toEpochMilli();
  }

  private static double cpuMillis() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
  }

  /** What is this process's own of the memory, and its share of what others use too. */
  private static double memory() throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/self/smaps_rollup"))) {
      if (line.startsWith("Pss:")) {
        return Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024;
      }
    }
    return 0;
  }

  private void awaitRows() throws Exception {
    while (!isToolkitUp()) {
      Thread.sleep(5);
    }
    until(() -> !Window.getWindows().isEmpty() && isFilled());
  }

  private static boolean isToolkitUp() {
    try {
      Platform.runLater(() -> {});
      return true;
    } catch (IllegalStateException e) {
      return false;
    }
  }

  private static Scene scene() {
    return Window.getWindows().getFirst().getScene();
  }

  private static ListView<?> list(String id) {
    return (ListView<?>) scene().lookup(id);
  }

  /** Whether every row in view has its title. */
  private static boolean isFilled() {
    return scene() != null
        && list("#stories") != null
        && !list("#stories").getItems().isEmpty()
        && scene().getRoot().lookupAll(".story-cell").stream()
            .flatMap(cell -> cell.lookupAll(".story-facts").stream())
            .anyMatch(facts -> facts instanceof Labeled label && !label.getText().isEmpty());
  }

  /** Goes from one collection to another and back. */
  private void firstRows() throws Exception {
    if (WindowThread.call(
        () -> list("#shelves") == null || list("#shelves").getItems().size() < 3)) {
      return;
    }
    double[] taken = new double[20];
    for (int i = 0; i < taken.length; i++) {
      int shelf = i % 2;
      taken[i] =
          after(
              () -> {
                Object before = list("#stories").getItems().getFirst();
                list("#shelves").getSelectionModel().clearAndSelect(1 - shelf);
                return () ->
                    !list("#stories").getItems().isEmpty()
                        && !list("#stories").getItems().getFirst().equals(before)
                        && isFilled();
              });
    }
    write("first rows ms", taken);
  }

  private static VirtualFlow<?> rows() {
    return (VirtualFlow<?>) list("#stories").lookup(".virtual-flow");
  }

  /** Moves the list at every frame, as a touchpad does. */
  private void scroll() throws Exception {
    List<Double> frames = new ArrayList<>();
    CompletableFuture<Boolean> done = new CompletableFuture<>();
    WindowThread.call(
        () -> {
          new AnimationTimer() {
            private final long start = System.nanoTime();
            private long before = start;

            @Override
            public void handle(long now) {
              long time = System.nanoTime();
              frames.add((time - before) / 1e6);
              before = time;
              rows().scrollPixels(PIXELS_A_FRAME);
              if (time - start > SCROLL_SECONDS * 1e9) {
                stop();
                done.complete(true);
              }
            }
          }.start();
          return true;
        });
    done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    write("frame ms", frames.stream().skip(30).mapToDouble(frame -> frame).toArray());
  }

  /** Jumps through the whole list. */
  private void fromEndToEnd() throws Exception {
    int size = WindowThread.call(() -> list("#stories").getItems().size());
    for (int step = 0; step <= STEPS; step++) {
      int place = (int) ((long) (size - 1) * step / STEPS);
      after(
          () -> {
            list("#stories").scrollTo(place);
            return LibraryProgram::isFilled;
          });
    }
    write("PSS MB after all of the list", memory());
  }

  private void open() throws Exception {
    int size = WindowThread.call(() -> list("#stories").getItems().size());
    double[] taken = new double[OPENED];
    for (int i = 0; i < OPENED; i++) {
      int place = random.nextInt(size);
      after(
          () -> {
            list("#stories").scrollTo(place);
            return LibraryProgram::isFilled;
          });
      taken[i] =
          after(
              () -> {
                String before = headline();
                clickMiddleRow();
                return () ->
                    !headline().equals(before) && scene().lookup(".transcript-cell") != null;
              });
    }
    write("open ms", taken);
  }

  private static void clickMiddleRow() {
    Bounds at = list("#stories").localToScreen(list("#stories").getLayoutBounds());
    Robot hand = new Robot();
    hand.mouseMove(at.getCenterX(), at.getCenterY());
    hand.mouseClick(MouseButton.PRIMARY);
  }

  private static String headline() {
    return scene().lookup("#headline") instanceof Parent headline
        ? headline.getChildrenUnmodifiable().stream()
            .map(part -> part instanceof Text text ? text.getText() : "")
            .collect(Collectors.joining())
        : "";
  }

  private void search(List<String> words) throws Exception {
    List<Double> taken = new ArrayList<>();
    for (String word : words) {
      for (int length = 1; length <= word.length(); length++) {
        String typed = word.substring(0, length);
        taken.add(after(() -> found(() -> field().setText(typed))));
        Thread.sleep(50);
      }
      WindowThread.call(
          () -> {
            field().setText("");
            return true;
          });
      Thread.sleep(100);
    }
    write("key ms", taken.stream().mapToDouble(each -> each).toArray());
  }

  private static TextField field() {
    return (TextField) scene().lookup("#search");
  }

  private static BooleanSupplier found(Runnable key) {
    boolean[] found = {false};
    ListChangeListener<Object> listener = change -> found[0] = true;
    list("#hits").getItems().addListener(listener);
    key.run();
    return () -> {
      if (found[0]) {
        list("#hits").getItems().removeListener(listener);
      }
      return found[0];
    };
  }

  /** Milliseconds until what somebody does has come to the screen. */
  private static double after(Callable<BooleanSupplier> deed) throws Exception {
    long[] start = {0};
    BooleanSupplier shown =
        WindowThread.call(
            () -> {
              start[0] = System.nanoTime();
              return deed.call();
            });
    return (until(shown) - start[0]) / 1e6;
  }

  /** Returns when the frame after the one with which something is so has begun. */
  private static long until(BooleanSupplier isSo) throws Exception {
    CompletableFuture<Long> done = new CompletableFuture<>();
    Platform.runLater(
        () ->
            new AnimationTimer() {
              private boolean before;

              @Override
              public void handle(long now) {
                if (before) {
                  stop();
                  done.complete(System.nanoTime());
                }
                before = before || isSo.getAsBoolean();
              }
            }.start());
    try {
      return done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new IOException("the window did not show what was asked for: " + headline(), e);
    }
  }
}
