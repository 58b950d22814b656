package org.newsreel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsreel.model.StoryId;
import org.newsreel.ui.ShelfState;
import org.newsreel.ui.WindowState;
import org.newsreel.viewmodel.Sorting;

class WindowFileTest {
  @TempDir Path folder;

  @Test
  void whatWasWrittenIsRead() {
    WindowState window =
        new WindowState(
            -20.5, 40, 900, 700, true, 0.3, 0.4, 0.6, new ShelfState(0.2, true, Sorting.TITLE));
    assertRead(new WindowFile.Memory(window, Optional.of(new StoryId("0123456789abcdef"))));
  }

  @Test
  void aWindowThatWasNeverPlacedIsReadBackSo() {
    assertRead(WindowFile.Memory.NONE);
  }

  @Test
  void theFirstStartRemembersNothing() {
    assertThat(file().read()).isEqualTo(WindowFile.Memory.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{",
        "7",
        "\u0000\u0001",
        "{\"x\": \"left\"}",
        "{\"story\": \"../../x\"}",
        "{\"window\": null}",
        "{\"width\": [1]}"
      })
  void aDamagedFileOpensTheWindowAsOnTheFirstDay(String content) throws IOException {
    Files.writeString(folder.resolve("window.json"), content);
    WindowFile.Memory read = file().read();
    assertThat(read.story()).isEmpty();
    assertThat(read.window().width()).isEqualTo(WindowState.FIRST.width());
    assertThat(read.window().list()).isEqualTo(WindowState.FIRST.list());
  }

  @Test
  void sizesThatCannotBeAreTheFirstOnes() throws IOException {
    String content =
        "{\"x\": 1e999, \"width\": -5, \"height\": 1e9, \"list\": NaN, \"stacked\": 2}";
    Files.writeString(folder.resolve("window.json"), content);
    WindowState read = file().read().window();
    assertThat(read.width()).isEqualTo(WindowState.FIRST.width());
    assertThat(read.height()).isEqualTo(WindowState.FIRST.height());
    assertThat(read.list()).isEqualTo(WindowState.FIRST.list());
    assertThat(read.stacked()).isEqualTo(WindowState.FIRST.stacked());
  }

  @Test
  void whereNothingCanBeWrittenNothingIs() throws IOException {
    Files.writeString(folder.resolve("state"), "a file in the folder's place");
    WindowFile file = new WindowFile(folder.resolve("state/window.json"));
    file.write(WindowFile.Memory.NONE);
    assertThat(file.read()).isEqualTo(WindowFile.Memory.NONE);
  }

  private void assertRead(WindowFile.Memory memory) {
    file().write(memory);
    assertThat(file().read()).isEqualTo(memory);
    assertThat(folder).isDirectoryNotContaining("glob:**.new");
  }

  private WindowFile file() {
    return new WindowFile(folder.resolve("window.json"));
  }
}
