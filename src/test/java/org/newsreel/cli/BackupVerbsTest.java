package org.newsreel.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.library.Library;
import org.newsreel.library.Stories;
import org.newsreel.model.Story;

class BackupVerbsTest {
  private static final Story STORY = Stories.saying("ferry", "The ferry sails again.");

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void aBackupIsMadeListedAndRestored() throws Exception {
    save(STORY);
    assertThat(run("library", "backup")).isZero();
    save(Stories.saying("bridge", "The bridge is shut."));
    assertThat(run("library", "restore")).isZero();
    String name = out.toString(UTF_8).strip().split(" ", -1)[0];
    assertThat(name).startsWith("library-").endsWith("-1.db");
    assertThat(run("library", "restore", name)).isZero();
    assertThat(out.toString(UTF_8)).startsWith("Opened the backup of ").contains(": 1 story.");
    assertThat(run("list")).isZero();
    assertThat(out.toString(UTF_8)).hasLineCount(1).contains("Title of ferry");
  }

  @Test
  void aBackupGoesToAFileAndComesFromThere() throws Exception {
    save(STORY);
    String file = folder.resolve("mine.db").toString();
    assertThat(run("library", "backup", file)).isZero();
    assertThat(run("library", "backup", file)).isEqualTo(Commands.AT_FAULT);
    assertThat(err.toString(UTF_8)).contains("is there already").hasLineCount(1);
    assertThat(run("library", "restore", file)).isZero();
  }

  @Test
  void theCheckSaysWhatIsWrong() throws Exception {
    save(STORY);
    assertThat(run("library", "check")).isZero();
    assertThat(out.toString(UTF_8)).isEqualTo("All is well with the library.\n");
    Files.write(folder.resolve("library/library.db"), new byte[9_000]);
    assertThat(run("library", "check")).isEqualTo(Commands.AT_FAULT);
    assertThat(out.toString(UTF_8)).contains("is damaged");
  }

  @Test
  void aRepairIsToldOnOneLine() throws Exception {
    save(STORY);
    assertThat(run("library", "backup")).isZero();
    Files.write(folder.resolve("library/library.db"), new byte[9_000]);
    assertThat(run("list")).isZero();
    assertThat(out.toString(UTF_8)).hasLineCount(1);
    assertThat(err.toString(UTF_8)).startsWith("newsreel: Opened the backup of ").hasLineCount(1);
  }

  @Test
  void theGroupByItselfIsWrongUse() {
    assertThat(run("library")).isEqualTo(Commands.WRONG_USE);
    assertThat(err.toString(UTF_8)).contains("check", "backup", "restore");
  }

  private void save(Story story) throws Exception {
    try (Library library = Library.open(folder.resolve("library"))) {
      library.save(story, Stories.page(story));
    }
  }

  private int run(String... words) {
    out.reset();
    err.reset();
    Streams streams = new Streams(new ByteArrayInputStream(new byte[0]), out, err);
    Newsreel newsreel =
        new Newsreel(streams, () -> folder.resolve("library"), (library, given) -> 0);
    return new Commands(newsreel, List.of()).run(words);
  }
}
