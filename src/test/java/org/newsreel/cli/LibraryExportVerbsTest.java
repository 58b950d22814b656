package org.newsreel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryExportVerbsTest {
  private static final String PAGE = "src/test/resources/dumps/ferry-en.txt";

  @TempDir private Path folder;

  @Test
  void aLibraryGoesIntoAFileAndIntoAnother() {
    run("here", "add", PAGE);
    Spoken exported = run("here", "library", "export", zip());
    assertThat(exported.err()).isEmpty();
    assertThat(exported.lines())
        .singleElement()
        .asString()
        .startsWith("Exported 1 story and 0 clips, ")
        .endsWith(" kB");
    Spoken imported = run("there", "library", "import", zip());
    assertThat(imported.err()).isEmpty();
    assertThat(imported.lines()).containsExactly("Imported 1 story");
    assertThat(run("there", "list").out()).isEqualTo(run("here", "list").out());
    assertThat(run("there", "library", "import", zip()).lines())
        .containsExactly("Imported 0 stories; 1 was here already");
  }

  @Test
  void onlyWhatIsAskedForIsExported() {
    run("here", "add", PAGE);
    assertThat(run("here", "library", "export", "--without-clips", zip(), "no", "such").lines())
        .singleElement()
        .asString()
        .startsWith("Exported 0 stories and 0 clips, ");
    assertThat(run("here", "library", "export", zip(), "ferries").lines())
        .singleElement()
        .asString()
        .startsWith("Exported 1 story and 0 clips, ")
        .endsWith(" kB");
  }

  @Test
  void whatIsNoExportIsSaidInALine() throws Exception {
    Path other = Files.writeString(folder.resolve("other.zip"), "hello");
    Spoken spoken = run("there", "library", "import", other.toString());
    assertThat(spoken.code()).isEqualTo(Commands.AT_FAULT);
    assertThat(spoken.complaints())
        .containsExactly(
            "newsreel: "
                + other
                + " is no library that Newsreel exported. The library is unchanged.");
  }

  @Test
  void aFileThatCannotBeWrittenIsSaidInALine() {
    Spoken spoken = run("here", "library", "export", folder.resolve("no/such.zip").toString());
    assertThat(spoken.code()).isEqualTo(Commands.AT_FAULT);
    assertThat(spoken.complaints()).hasSize(1);
    assertThat(spoken.err())
        .contains("there is no such file or folder. Give another name or folder.");
  }

  private String zip() {
    return folder.resolve("all.zip").toString();
  }

  private Spoken run(String library, String... words) {
    return Spoken.of(folder.resolve(library), words);
  }
}
