package org.newsreel.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.newsreel.model.Page;

/**
 * Prints what a story costs to parse, beside what splitting its text into words costs: {@code mvn
 * -q test -Dtest=ParseSpeed -Dtest.excluded=desktop -Dtest.groups=bench}.
 */
@Tag("bench")
class ParseSpeed {
  private static final int ROUNDS = 5_000;

  private interface Work {
    int run() throws ParseException;
  }

  @Test
  void printsCpuTimePerStory() throws Exception {
    Path dump = Dumps.realStory().orElse(Dumps.FOLDER.resolve("ferry-de.txt"));
    Page page = new Page("", Files.readString(dump));
    System.out.printf("%s, %d characters%n", dump, page.text().length());
    System.out.printf("first story     %.1f ms%n", cpuMillis(1, () -> stories(page)));
    for (int warm = 0; warm < 3; warm++) {
      cpuMillis(ROUNDS, () -> stories(page));
    }
    System.out.printf("story           %.3f ms CPU%n", cpuMillis(ROUNDS, () -> stories(page)));
    System.out.printf("  its language  %.3f ms%n", cpuMillis(ROUNDS, () -> language(page)));
    cpuMillis(ROUNDS, () -> words(page));
    System.out.printf("words alone     %.3f ms%n", cpuMillis(ROUNDS, () -> words(page)));
  }

  private static double cpuMillis(int rounds, Work work) throws ParseException {
    Duration before = cpu();
    int done = 0;
    for (int i = 0; i < rounds; i++) {
      done += work.run();
    }
    assertThat(done).isPositive();
    return cpu().minus(before).toNanos() / 1e6 / rounds;
  }

  private static Duration cpu() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private static int stories(Page page) throws ParseException {
    return StoryParsers.parse(page).passages().size();
  }

  private static int language(Page page) {
    return Languages.of(page.text()).length();
  }

  private static int words(Page page) {
    return page.text().split("[\\s\\p{Z}]+").length;
  }
}
