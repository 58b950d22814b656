package org.newsreel.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.model.Clip;
import org.newsreel.model.StoryStatus;
import org.newsreel.model.Sync;
import org.newsreel.player.PictureCache;

class PictureModelTest {
  @TempDir Path folder;

  private final Work io = new Work();
  private final ObjectProperty<OpenStory> open = new SimpleObjectProperty<>(OpenStory.NONE);

  @Test
  void theCopyIsMadeInTheBackground() throws IOException {
    PictureModel picture = model();
    open.set(storyOf(TestClips.picture(folder.resolve("clip.mp4"))));
    assertThat(picture.fileProperty().get()).isEmpty();
    io.run();
    assertThat(picture.fileProperty().get()).get().satisfies(file -> assertThat(file).exists());
    assertThat(picture.missingProperty().get()).isFalse();
  }

  @Test
  void aDamagedClipsPictureIsMissing() throws IOException {
    PictureModel picture = model();
    open.set(storyOf(Files.writeString(folder.resolve("clip.mp4"), "no clip at all")));
    io.run();
    assertThat(picture.missingProperty().get()).isTrue();
    assertThat(picture.fileProperty().get()).isEmpty();
  }

  @Test
  void aClipThatHasNoPictureMissesNone() throws IOException {
    PictureModel picture = model();
    open.set(storyOf(TestClips.sound(folder.resolve("clip.wav"), 1)));
    io.run();
    assertThat(picture.missingProperty().get()).isFalse();
    assertThat(picture.fileProperty().get()).isEmpty();
  }

  @Test
  void aPictureThatComesTooLateIsNotShown() throws IOException {
    PictureModel picture = model();
    open.set(storyOf(TestClips.picture(folder.resolve("clip.mp4"))));
    open.set(OpenStory.NONE);
    io.run();
    assertThat(picture.fileProperty().get()).isEmpty();
  }

  @Test
  void newTimesOfTheSameClipLeaveItsPictureAlone() throws IOException {
    PictureModel picture = model();
    open.set(storyOf(TestClips.picture(folder.resolve("clip.mp4"))));
    io.run();
    Optional<Path> shown = picture.fileProperty().get();
    open.set(open.get().withSync(Sync.of(Desk.words(1)), StoryStatus.NEW));
    assertThat(io.isEmpty()).isTrue();
    assertThat(picture.fileProperty().get()).isEqualTo(shown).isPresent();
  }

  @Test
  void whatThisComputerCannotShowIsMissingUntilTheNextClip() throws IOException {
    PictureModel picture = model();
    open.set(storyOf(TestClips.picture(folder.resolve("clip.mp4"))));
    io.run();
    picture.cannotBeShown();
    assertThat(picture.missingProperty().get()).isTrue();
    open.set(OpenStory.NONE);
    assertThat(picture.missingProperty().get()).isFalse();
  }

  private PictureModel model() {
    return new PictureModel(
        new PictureCache(folder.resolve("cache")), new Jobs(io, Runnable::run), open);
  }

  private static OpenStory storyOf(Path file) {
    Clip clip = new Clip("name", file, Stories.LENGTH, true, Optional.empty());
    return OpenStory.of(
        Stories.told("Story", "It is."), Optional.of(clip), Sync.NONE, StoryStatus.NEW);
  }
}
