package org.newsreel.desktop;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.intake.madeup.Filling;
import org.newsreel.intake.madeup.MadeUpStories;
import org.newsreel.library.Library;

/**
 * Prints what a reader waits for with a small library and with a large one: {@code mvn -q test
 * -Dtest=LibraryFigures -Dtest.excluded=none -Dtest.groups=bench -Dstories=100000}; without a
 * number, 10,000 stories. With {@code -Dlibraries=DIR} the libraries stay there for the next time.
 * Without a display the window is drawn in memory; drawing is by software in any case.
 */
@Tag("bench")
class LibraryFigures {
  private static final int SMALL = 1_000;
  private static final int LARGE = Integer.getInteger("stories", 10_000);
  private static final int ROUNDS = 3;
  private static final int WORDS = 12;
  private static final long PATIENCE_MINUTES = 10;

  private final MadeUpStories stories = new MadeUpStories(1);

  @TempDir private Path folder;

  @Test
  void printsWhatAReaderWaitsFor() throws Exception {
    Map<String, double[]> small = measured(SMALL);
    Map<String, double[]> large = measured(LARGE);
    System.out.printf(
        "%nload %.1f%n%-30s %9s %9s %9s %9s %9s%n",
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        "stories",
        SMALL,
        "p99",
        LARGE,
        "p99",
        "ratio");
    small.forEach((name, values) -> print(name, values, large.getOrDefault(name, values)));
    System.out.printf(
        Locale.ROOT,
        "frames a second                %9.1f           %9.1f%n",
        rate(small.get("frame ms")),
        rate(large.get("frame ms")));
    System.out.println(
        "goals: start x1.15; first rows p95 120 ms; PSS 320 MB; 55 frames a second, p99 33 ms;"
            + " open p50 60, p99 150 ms; key p50 35, p99 100 ms (a frame more is counted)");
  }

  private static double rate(double[] frames) {
    return 1_000 / DoubleStream.of(frames).average().orElse(1);
  }

  private static void print(String name, double[] small, double[] large) {
    System.out.printf(
        Locale.ROOT,
        "%-30s %9.1f %9.1f %9.1f %9.1f %9.2f%n",
        name,
        at(small, 50),
        at(small, 99),
        at(large, 50),
        at(large, 99),
        at(large, 50) / at(small, 50));
  }

  private static double at(double[] values, int percent) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
  }

  /** All that several runs wrote. */
  private Map<String, double[]> measured(int count) throws Exception {
    Path library = library(count);
    Map<String, double[]> all = new LinkedHashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (String line : Files.readAllLines(run(library))) {
        String[] parts = line.split(": ", 2);
        double[] values =
            Arrays.stream(parts[1].split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
        all.merge(
            parts[0],
            values,
            (one, other) ->
                DoubleStream.concat(DoubleStream.of(one), DoubleStream.of(other)).toArray());
      }
    }
    return all;
  }

  private Path library(int count) throws Exception {
    Path kept = Path.of(System.getProperty("libraries", folder.toString())).resolve("lib" + count);
    if (!Files.exists(kept)) {
      Files.createDirectories(kept.resolveSibling(""));
      try (Library library = Library.open(kept)) {
        new Filling(library, stories).fill(count, written -> {});
      }
    }
    return kept;
  }

  private Path run(Path library) throws Exception {
    Path log = folder.resolve("log");
    List<String> arguments = new ArrayList<>(List.of(log.toString(), library.toString()));
    arguments.addAll(words());
    Process process =
        ChildProgram.start(
            LibraryProgram.class,
            Map.of(
                "XDG_STATE_HOME", folder.resolve("state").toString(),
                "XDG_CACHE_HOME", folder.resolve("cache").toString()),
            folder,
            flags(),
            arguments);
    if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    if (process.exitValue() != 0) {
      throw new IllegalStateException(Files.readString(folder.resolve("LibraryProgram.log")));
    }
    return log;
  }

  /** The launcher's. */
  private static List<String> flags() {
    List<String> flags = new ArrayList<>(List.of("-Xms32m", "-Xmx1g"));
    if (System.getenv("DISPLAY") == null) {
      flags.add("-Dglass.platform=Headless");
    }
    return flags;
  }

  private List<String> words() {
    Random random = new Random(3);
    List<String> words = new ArrayList<>();
    while (words.size() < WORDS) {
      String word = stories.vocabulary().any(random);
      words.add(word.length() > 8 ? word.substring(0, 8) : word);
    }
    return words;
  }
}
