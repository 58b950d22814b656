package org.newsreel.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.library.Library;
import org.newsreel.library.LibraryException;
import org.newsreel.library.Stories;
import org.newsreel.library.StoryRecord;
import org.newsreel.model.Page;
import org.newsreel.model.Span;
import org.newsreel.model.Story;
import org.newsreel.model.SyncRung;
import org.newsreel.model.TimedTranscript;
import org.newsreel.model.TimedWord;

/**
 * Prints what it costs to export and import {@code -Dstories=10000} stories of 500 words with
 * times: {@code mvn -q test -Dtest=ExportSpeed -Dtest.excluded=desktop -Dtest.groups=bench}.
 */
@Tag("bench")
class ExportSpeed {
  private static final int STORIES = Integer.getInteger("stories", 10_000);
  private static final int WORDS = 500;
  private static final String CLIP = "0".repeat(32) + ".mp4";

  @TempDir Path folder;

  @Test
  void printsStoriesPerSecond() throws Exception {
    Path zip = folder.resolve("all.zip");
    try (Library here = Library.open(folder.resolve("here"))) {
      fill(here);
      long before = cpu();
      LibraryExport.Summary done =
          new LibraryExport(here, true).write(zip, Optional.empty(), Progress.NONE);
      print("export", before);
      System.out.printf(
          "library %.1f MB, file %.1f MB%n",
          Files.size(folder.resolve("here/library.db")) / 1e6, done.bytes() / 1e6);
    }
    for (String round : List.of("import", "import again")) {
      try (Library there = Library.open(folder.resolve("there"))) {
        long before = cpu();
        LibraryImport.Summary done = new LibraryImport(there).read(zip, Progress.NONE);
        print(round, before);
        assertThat(done.stories().added() + done.stories().same()).isEqualTo(STORIES);
      }
    }
  }

  /** Of all threads, so that what else the machine does changes little. */
  private static long cpu() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
  }

  private static void print(String what, long before) {
    double seconds = (cpu() - before) / 1e9;
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        "%-12s %.0f stories per CPU second, heap %d MB of at most %d%n",
        what,
        STORIES / seconds,
        (runtime.totalMemory() - runtime.freeMemory()) >> 20,
        runtime.maxMemory() >> 20);
  }

  private static void fill(Library library) throws LibraryException {
    Random random = new Random(1);
    List<StoryRecord> some = new ArrayList<>();
    for (int i = 0; i < STORIES; i++) {
      some.add(record(i, random));
      if (some.size() == 200 || i + 1 == STORIES) {
        library.records().restore(some);
        some.clear();
      }
    }
  }

  private static StoryRecord record(int number, Random random) {
    String text =
        IntStream.range(0, WORDS)
            .mapToObj(i -> word(random) + (i % 15 == 14 ? "." : ""))
            .collect(Collectors.joining(" "));
    Story story = Stories.saying("story " + number, text);
    return new StoryRecord(
        story,
        new Page("https://news.example/" + number, "<html><p>" + text + "</p></html>".repeat(50)),
        false,
        Instant.now(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(new StoryRecord.Times(CLIP, times(random))),
        Optional.empty(),
        List.of(),
        List.of("tag " + number % 10),
        List.of());
  }

  /** Short ones more often, as in a language. */
  private static String word(Random random) {
    int which = (int) Math.abs(random.nextGaussian() * 3_000);
    return Integer.toString(which * 7_919, 36).replaceAll("[0-9]", "e");
  }

  private static TimedTranscript times(Random random) {
    List<TimedWord> words = new ArrayList<>();
    long at = 0;
    for (int i = 0; i < WORDS; i++) {
      long start = at + random.nextInt(100);
      at = start + 100 + random.nextInt(400);
      words.add(new TimedWord(i, Span.ofMillis(start, at), random.nextInt(1_000) / 1_000.0));
    }
    return new TimedTranscript(SyncRung.WORDS, "engine 1", words);
  }
}
