package org.newsreel.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryLockTest {
  @TempDir private Path folder;

  @Test
  void oneWindowAtATimeHasALibraryAndTheOthersAreToldWhich() throws Exception {
    try (LibraryLock first = LibraryLock.take(folder)) {
      assertThat(first.isHeld()).isTrue();
      first.announce("/run/socket");
      long pid = ProcessHandle.current().pid();
      assertThatThrownBy(() -> LibraryLock.take(folder))
          .hasMessageStartingWith("Another Newsreel (process " + pid)
          .hasMessageContaining("has this library open: " + folder)
          .asInstanceOf(type(LibraryHeldException.class))
          .extracting(held -> held.holder().socket())
          .isEqualTo("/run/socket");
    }
    LibraryLock.take(folder).close();
  }

  @Test
  void whoIsAskedForIsKnownOnlyWhileThereIsAnybody() throws Exception {
    assertThat(LibraryLock.holder(folder)).isEmpty();
    assertThat(folder).isEmptyDirectory();
    try (LibraryLock held = LibraryLock.take(folder)) {
      held.announce("");
      assertThat(LibraryLock.holder(folder).orElseThrow().started().orElseThrow())
          .isBetween(Instant.EPOCH, Instant.now());
    }
    assertThat(LibraryLock.holder(folder)).isEmpty();
  }

  @Test
  void aHolderWhoseWordsAreDamagedOrMissingHoldsAllTheSame() throws Exception {
    try (LibraryLock held = LibraryLock.take(folder)) {
      assertThat(held.isHeld()).isTrue();
      assertThat(LibraryLock.holder(folder)).contains(LockHolder.UNKNOWN);
      for (String damaged :
          new String[] {"", "{", "[]", "{\"pid\":\"x\"}", "\0\0", "{\"pid\":-4}"}) {
        Files.writeString(folder.resolve("window.json"), damaged);
        assertThat(LibraryLock.holder(folder)).contains(LockHolder.UNKNOWN);
      }
      assertThatThrownBy(() -> LibraryLock.take(folder))
          .hasMessageStartingWith("Another Newsreel has this library open");
    }
  }

  @Test
  void anotherProcessHoldsItUntilItIsKilled() throws Exception {
    Process other = HoldingProgram.start(folder);
    try {
      assertThat(other.inputReader().readLine()).isEqualTo("true");
      assertThat(LibraryLock.holder(folder).orElseThrow().pid()).isEqualTo(other.pid());
      assertThatThrownBy(() -> LibraryLock.take(folder)).isInstanceOf(LibraryHeldException.class);
      try (Library library = Library.open(folder)) {
        library.saveNote("a command", "works all the same");
      }
    } finally {
      other.destroyForcibly().waitFor();
    }
    assertThat(folder.resolve("window.json")).exists();
    try (LibraryLock taken = LibraryLock.take(folder)) {
      assertThat(taken.isHeld()).isTrue();
    }
    assertThat(folder.resolve("window.json")).doesNotExist();
  }

  @Test
  void whereNoLockIsPossibleNobodyIsKeptOut() throws Exception {
    Files.createDirectory(folder.resolve("window.lock"));
    try (LibraryLock one = LibraryLock.take(folder);
        LibraryLock two = LibraryLock.take(folder)) {
      two.announce("/run/socket");
      assertThat(one.isHeld() || two.isHeld()).isFalse();
    }
    assertThat(folder.resolve("window.json")).doesNotExist();
  }
}
