package org.newsreel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.DrawsText;
import org.newsreel.intake.Problem;
import org.newsreel.library.Library;
import org.newsreel.model.StoryEntry;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class FirstStoriesTest {
  private static final Path PAGE = Path.of("src/test/resources/dumps/ferry-en.txt");
  private static final long SECONDS = 30;

  @TempDir Path folder;

  private Library library;
  private Wiring wiring;

  @BeforeEach
  void open() throws Exception {
    FxToolkit.registerPrimaryStage();
    library = Library.open(folder.resolve("library"));
    wiring = new Wiring(library, folder.resolve("cache"));
  }

  @AfterEach
  void close() throws Exception {
    wiring.close();
    library.close();
  }

  @Test
  void aGivenPageIsAddedWithItsClipAndSelected() throws Exception {
    show(PAGE, clip(135));
    await(() -> selected().title().equals("Ferries sail again"));
    assertThat(selected().hasClip()).isTrue();
    assertThat(problem()).isEqualTo(Problem.NONE);
  }

  @Test
  @DrawsText
  void aGivenClipThatDoesNotFitIsToldAndLeftOut() throws Exception {
    show(PAGE, clip(20));
    await(() -> selected().title().equals("Ferries sail again"));
    assertThat(selected().hasClip()).isFalse();
    assertThat(problem().what()).isEqualTo("20.wav is 0:20 long, the story says 2:15.");
  }

  @Test
  void aClipOfNoStoryIsTold() throws Exception {
    show(clip(20));
    await(() -> !problem().equals(Problem.NONE));
    assertThat(problem().what()).startsWith("20.wav is a clip");
    assertThat(library.entries())
        .extracting(StoryEntry::length)
        .doesNotContain(Optional.of(Duration.ofSeconds(20)));
  }

  private void show(Path... files) {
    List<String> given = Stream.of(files).map(file -> file.toAbsolutePath().toString()).toList();
    FirstStories stories = new FirstStories(wiring, Optional.empty(), Given.of(given));
    Platform.runLater(stories::show);
  }

  private StoryEntry selected() {
    return wiring.models().library().selectedProperty().get().entryProperty().get();
  }

  private Problem problem() {
    return wiring.models().problem().get();
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(
        SECONDS, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
  }

  private Path clip(int seconds) throws IOException {
    AudioFormat format = new AudioFormat(8_000, 16, 1, true, false);
    Path file = folder.resolve(seconds + ".wav");
    try (ByteArrayInputStream silence = new ByteArrayInputStream(new byte[seconds * 16_000]);
        AudioInputStream sound = new AudioInputStream(silence, format, seconds * 8_000L)) {
      AudioSystem.write(sound, AudioFileFormat.Type.WAVE, file.toFile());
    }
    return file;
  }
}
