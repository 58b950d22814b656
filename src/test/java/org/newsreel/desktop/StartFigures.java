package org.newsreel.desktop;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Prints what a start costs, from the command to a window that shows its stories, beside what
 * JavaFX costs to show anything at all: {@code mvn -q verify -Pdesktop -Dtest=StartFigures
 * -Dtest.groups=bench}, with a display, after {@code ./newsreel} has been built.
 */
@Tag("bench")
class StartFigures {
  private static final int ROUNDS = 5;
  private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(2);

  @TempDir Path folder;

  /** A start: wall and CPU time to the first picture, and memory half a second later. */
  private record Start(double wall, double cpu, double memory) {}

  @Test
  void printsWhatAStartCosts() throws Exception {
    assumeTrue(System.getenv("DISPLAY") != null, "needs a display, such as Xvfb");
    System.out.printf("%-28s %8s %8s %8s%n", "median of " + ROUNDS, "wall s", "CPU s", "PSS MB");
    print("a window with one colour", round -> emptyWindow());
    print("newsreel, first start", round -> newsreel("first" + round));
    newsreel("next");
    print("newsreel, later starts", round -> newsreel("next"));
  }

  private static void print(String name, IntFunction<Start> start) {
    List<Start> starts = IntStream.range(0, ROUNDS).mapToObj(start).toList();
    System.out.printf(
        "%-28s %8.2f %8.2f %8.0f%n",
        name,
        median(starts.stream().map(Start::wall).toList()),
        median(starts.stream().map(Start::cpu).toList()),
        median(starts.stream().map(Start::memory).toList()));
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private Start emptyWindow() {
    String classPath =
        String.join(
            File.pathSeparator, "target/test-classes", System.getProperty("jdk.module.path", ""));
    return start(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:SharedArchiveFile=" + folder.resolve("empty.jsa"),
            "-XX:+AutoCreateSharedArchive",
            "-cp",
            classPath,
            EmptyWindow.class.getName()));
  }

  private Start newsreel(String library) {
    return start(List.of("./newsreel", "--library", folder.resolve(library).toString()));
  }

  private Start start(List<String> command) {
    try {
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
      builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
      builder.redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile());
      long before = System.nanoTime();
      Process process = builder.start();
      try {
        awaitColour(process);
        double wall = (System.nanoTime() - before) / 1e9;
        double cpu = process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
        process.waitFor(500, TimeUnit.MILLISECONDS);
        return new Start(wall, cpu, memory(process.pid()));
      } finally {
        process.destroy();
        process.waitFor();
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** The samples' posters are orange and blue, and so is nothing else on the screen. */
  private void awaitColour(Process process) throws Exception {
    Robot eye = new Robot();
    Rectangle screen = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
    long until = System.nanoTime() + PATIENCE_NANOS;
    while (!isColourful(eye.createScreenCapture(screen))) {
      if (!process.isAlive() || System.nanoTime() > until) {
        throw new IOException(Files.readString(folder.resolve("log")));
      }
    }
  }

  private static boolean isColourful(BufferedImage screen) {
    int orange = 0;
    for (int y = 0; y < screen.getHeight(); y += 4) {
      for (int x = 0; x < screen.getWidth(); x += 4) {
        int colour = screen.getRGB(x, y);
        int red = colour >> 16 & 0xff;
        int blue = colour & 0xff;
        orange += red > 180 && red - blue > 80 ? 1 : 0;
      }
    }
    return orange > 20;
  }

  private static double memory(long pid) throws IOException {
    List<String> words = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("/proc", String.valueOf(pid), "smaps_rollup"))) {
      if (line.startsWith("Pss:")) {
        words.addAll(List.of(line.replaceAll("[^0-9]+", " ").strip()));
      }
    }
    return Double.parseDouble(words.getFirst()) / 1024;
  }
}
