package org.newsreel.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two programs at once on one library. */
class ProcessesTest {
  private static final int STORIES = 15;

  /** The web would only keep them waiting. */
  private static final Set<Deed> DEEDS = EnumSet.complementOf(EnumSet.of(Deed.DOWNLOAD));

  @TempDir private Path folder;

  @Test
  void twoProgramsMakeOneLibraryAndLoseNothing() throws Exception {
    try (SavingRun one = plan("one").start();
        SavingRun two = plan("two").start()) {
      assertThat(one.hearOut()).isZero();
      assertThat(two.hearOut()).isZero();
      List<Account> accounts = List.of(one.account(), two.account());
      for (Account account : accounts) {
        assertThat(account.said())
            .hasSize(STORIES * DEEDS.size() + 2)
            .noneMatch(line -> line.startsWith(SavingProgram.FAILED));
      }
      assertThat(Survivors.faults(library(), accounts, false)).isEmpty();
    }
    try (Library library = Library.open(library())) {
      assertThat(library.entries()).hasSize(2 * STORIES);
    }
    // Both programs wrote the same clips.
    assertThat(Survivors.clips(library())).hasSize(STORIES);
  }

  private SavingRun.Plan plan(String name) {
    return new SavingRun.Plan(library(), folder, name, STORIES, DEEDS);
  }

  private Path library() {
    return folder.resolve("library");
  }
}
