package org.newsreel.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.model.Story;
import org.newsreel.model.StoryStatus;

/**
 * Prints what a library of 1,000 stories costs: {@code mvn -q test -Dtest=LibrarySpeed
 * -Dtest.excluded=desktop -Dtest.groups=bench}.
 */
@Tag("bench")
class LibrarySpeed {
  private static final int STORIES = 1_000;

  private interface Work {
    void run() throws Exception;
  }

  @TempDir private Path folder;

  @Test
  void printsMillisecondsPerCall() throws Exception {
    Library library = Library.open(folder);
    for (int i = 0; i < STORIES; i++) {
      Story story = story(i);
      library.save(story, Stories.page(story));
      library.saveStatus(story.id(), StoryStatus.NEW);
    }
    Random random = new Random(1);
    print("save a story", 200, () -> save(library, story(random.nextInt(STORIES))));
    print(
        "save a status",
        200,
        () ->
            library.saveStatus(
                story(random.nextInt(STORIES)).id(),
                new StoryStatus(true, true, Duration.ofMillis(random.nextInt(9_999)), 0)));
    print("read a story", 200, () -> library.story(story(random.nextInt(STORIES)).id()));
    print("read the list", 50, () -> assertThat(library.entries()).hasSize(STORIES));
    library.close();
    print("open and close", 20, () -> Library.open(folder).close());
  }

  private static void save(Library library, Story story) throws LibraryException {
    library.save(story, Stories.page(story));
  }

  private static Story story(int number) {
    return Stories.saying("story " + number, "Some words of a story. ".repeat(150));
  }

  private static void print(String name, int rounds, Work work) throws Exception {
    long[] nanos = new long[rounds];
    for (int i = 0; i < rounds; i++) {
      long before = System.nanoTime();
      work.run();
      nanos[i] = System.nanoTime() - before;
    }
    Arrays.sort(nanos);
    System.out.printf(
        "%-15s p50 %.2f ms, p95 %.2f ms%n",
        name, nanos[rounds / 2] / 1e6, nanos[rounds * 95 / 100] / 1e6);
  }
}
