package org.newsreel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.DrawsText;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

@DrawsText
class NoLibraryTest {
  @TempDir Path folder;

  private final FxRobot robot = new FxRobot();

  @AfterEach
  void closed() throws Exception {
    FxToolkit.cleanupStages();
  }

  @Test
  void aWindowWithoutALibraryOpensWithTheReasonAndTheWaysOnAndQuits() throws Exception {
    Path file = Files.writeString(folder.resolve("library"), "a file in the library's place");
    FxToolkit.registerPrimaryStage();
    Application app = FxToolkit.setupApplication(NewsreelApp.class, "--library=" + file);
    assertThat(text("#no-library")).contains(file.toString());
    assertThat(robot.lookup("#quit").queryButton().isDisabled()).isFalse();
    Scene before = robot.lookup("#again").queryButton().getScene();
    robot.interact(() -> robot.lookup("#again").queryAs(Button.class).fire());
    assertThat(robot.lookup("#again").queryButton().getScene()).isNotSameAs(before);
    assertThat(text("#no-library")).contains(file.toString());
    FxToolkit.cleanupApplication(app);
    assertThat(file).hasContent("a file in the library's place");
  }

  private String text(String id) {
    return robot.lookup(id).queryAs(Labeled.class).getText();
  }
}
