package org.newsreel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.DrawsText;
import org.newsreel.library.Library;
import org.newsreel.library.LibraryLock;
import org.newsreel.library.LockHolder;
import org.newsreel.model.StoryEntry;
import org.testfx.util.WaitForAsyncUtils;

/** Two real processes with one library. */
@DrawsText
class OneWindowTest {
  private static final String PAGE =
      """
      Ferries sail again

      01:06

      Ann Lee
      January 7, 2024

      [Video transcript]

      The first ferry left the harbour at dawn on Sunday morning.
      """;

  /** A window without a display. */
  private static final List<String> UNSEEN =
      List.of("-Dglass.platform=Headless", "-Dprism.order=sw", "-XX:TieredStopAtLevel=1");

  @TempDir Path folder;

  private final List<Process> started = new ArrayList<>();

  @AfterEach
  void end() throws InterruptedException {
    for (Process each : started) {
      each.destroyForcibly().waitFor();
    }
  }

  @Test
  void aSecondStartLeavesItsPageToTheWindowAndOneAfterAKillOpensAnother() throws Exception {
    Path page = Files.writeString(folder.resolve("page.txt"), PAGE);
    Process first = start("first");
    await(() -> holder().pid() == first.pid());
    Process second = start("second", page.toString());
    assertThat(second.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(Files.readString(folder.resolve("second.err"))).isEmpty();
    assertThat(second.exitValue()).isZero();
    await(() -> titles().contains("Ferries sail again"));
    assertThat(first.isAlive()).isTrue();
    first.destroyForcibly().waitFor();
    Process third = start("third");
    await(() -> holder().pid() == third.pid());
  }

  @Test
  void aHolderThatCannotBeSpokenToIsNamedInOneLine() throws Exception {
    try (LibraryLock held = LibraryLock.take(library())) {
      held.announce("");
      Process second = start("second", List.of());
      assertThat(second.waitFor(1, TimeUnit.MINUTES)).isTrue();
      assertThat(second.exitValue()).isEqualTo(1);
    }
    assertThat(Files.readAllLines(folder.resolve("second.err")))
        .singleElement()
        .asString()
        .startsWith("newsreel: Another Newsreel (process " + ProcessHandle.current().pid())
        .contains("has this library open: " + library());
  }

  private Process start(String name, String... given) throws Exception {
    return start(name, UNSEEN, given);
  }

  private Process start(String name, List<String> flags, String... given) throws Exception {
    Process process = new Program(folder).start(name, flags, words(given));
    started.add(process);
    return process;
  }

  private List<String> words(String... given) {
    return Stream.concat(Stream.of("--library", library().toString()), Stream.of(given)).toList();
  }

  private Path library() {
    return folder.resolve("library");
  }

  private LockHolder holder() throws Exception {
    return LibraryLock.holder(library()).orElse(new LockHolder(0, "", Optional.empty(), ""));
  }

  private List<String> titles() throws Exception {
    try (Library library = Library.open(library())) {
      return library.entries().stream().map(StoryEntry::title).toList();
    }
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
  }
}
