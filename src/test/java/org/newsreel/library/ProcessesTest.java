package org.newsreel.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.model.Clip;
import org.newsreel.model.Story;
import org.newsreel.model.StoryEntry;

/**
 * Two programs at once on one library, and programs that are killed. More rounds: {@code mvn -q
 * test -Dtest=ProcessesTest -Dtest.excluded=desktop -Dtest.groups=bench}.
 */
class ProcessesTest {
  @TempDir private Path folder;

  @Test
  void twoProgramsMakeOneLibraryAndLoseNothing() throws Exception {
    try (SavingProgram.Run one = SavingProgram.Run.start(library(), folder, "one", 15);
        SavingProgram.Run two = SavingProgram.Run.start(library(), folder, "two", 15)) {
      assertThat(one.hearOut()).isZero();
      assertThat(two.hearOut()).isZero();
      assertThat(one.said()).hasSize(60);
      assertThat(two.said()).hasSize(60);
      checkAll(List.of(one, two));
    }
    try (Library library = Library.open(library())) {
      assertThat(library.entries()).hasSize(30);
    }
    // Both programs wrote the same 15 clips.
    assertThat(clips()).hasSize(15);
  }

  @Test
  void whatAKilledProgramSaidIsSavedIsThere() throws Exception {
    killInPairs(8, new Random(11));
  }

  @Tag("bench")
  @Test
  void whatManyKilledProgramsSaidIsSavedIsThere() throws Exception {
    killInPairs(100, new Random(12));
  }

  /** Two at a time, so that one is killed while the other saves. */
  private void killInPairs(int pairs, Random random) throws Exception {
    for (int i = 0; i < pairs; i++) {
      try (SavingProgram.Run one = SavingProgram.Run.start(library(), folder, "one" + i, 1_000);
          SavingProgram.Run two = SavingProgram.Run.start(library(), folder, "two" + i, 1_000)) {
        one.killAfter(1 + random.nextInt(12));
        two.killAfter(1 + random.nextInt(12));
        checkAll(List.of(one, two));
      }
    }
  }

  private void checkAll(List<SavingProgram.Run> runs) throws Exception {
    try (Library library = Library.open(library())) {
      for (SavingProgram.Run run : runs) {
        for (String said : run.said()) {
          check(library, run.name(), said);
        }
      }
    }
    assertThat(Raw.read(library(), "PRAGMA integrity_check")).isEqualTo("ok");
    assertThat(Raw.read(library(), "PRAGMA foreign_key_check")).isEmpty();
    for (Path clip : clips()) {
      assertThat(clip.getFileName()).hasToString(Incoming.digest(clip) + ".mp4");
    }
  }

  private static void check(Library library, String name, String said) throws Exception {
    String[] words = said.split(" ", -1);
    int number = Integer.parseInt(words[1]);
    Story story = SavingProgram.story(name, number);
    switch (words[0]) {
      case "story" -> assertThat(library.story(story.id())).isEqualTo(story);
      case "status" -> {
        StoryEntry entry = library.entry(story.id()).orElseThrow();
        assertThat(entry.status().textPlace()).isEqualTo(number);
      }
      case "sync" -> {
        Clip clip = library.clip(story.id()).orElseThrow();
        assertThat(library.sync(story, clip))
            .isEqualTo(SavingProgram.sync(story, number, clip.length()));
      }
      default -> {
        Clip clip = library.clip(story.id()).orElseThrow();
        assertThat(clip.name()).isEqualTo(words[2]);
        assertThat(clip.file()).hasSize(400_000);
      }
    }
  }

  private Path library() {
    return folder.resolve("library");
  }

  /** Those in their places. */
  private List<Path> clips() throws Exception {
    try (Stream<Path> files = Files.list(library().resolve("clips"))) {
      return files.filter(file -> !file.getFileName().toString().startsWith("incoming-")).toList();
    }
  }
}
