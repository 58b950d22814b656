package org.newsreel.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.intake.Problem;
import org.newsreel.library.LibraryException;
import org.newsreel.model.Page;
import org.newsreel.model.Story;
import org.newsreel.model.StoryStatus;

class StorageModelTest {
  @TempDir Path folder;
  private Desk desk;
  private StorageModel storage;

  @BeforeEach
  void sitDown() throws LibraryException {
    desk = new Desk(folder.resolve("library"));
    Jobs io = new Jobs(desk.io, Runnable::run);
    storage = new StorageModel(desk.library, io, desk.list, desk.story, desk.told::add);
  }

  @AfterEach
  void close() throws LibraryException {
    desk.close();
  }

  @Test
  void aClipThatComesMakesAReadOneGoAndTheOpenOneStays() throws Exception {
    Story old = fetchable("Old");
    Story open = fetchable("Open");
    keepClip(old, 1);
    keepClip(open, 2);
    desk.library.saveStatus(old.id(), StoryStatus.NEW.withRead(true));
    desk.list.load(Optional.of(open.id()));
    storage.watch();
    desk.work();
    assertThat(desk.told).isEmpty();
    desk.library.storage().setLimit(OptionalLong.of(1));
    Story fresh = fetchable("Fresh");
    keepClip(fresh, 3);
    desk.list.refresh(fresh.id());
    desk.work();
    assertThat(desk.library.clip(old.id())).isEmpty();
    assertThat(desk.library.clip(open.id())).isPresent();
    assertThat(desk.library.clip(fresh.id())).isPresent();
    assertThat(desk.told)
        .singleElement()
        .extracting(Problem::what)
        .asString()
        .startsWith("The clip of a story that you have read made room");
    assertThat(desk.list.items())
        .filteredOn(item -> item.id().equals(old.id()))
        .noneMatch(item -> item.entryProperty().get().hasClip());
  }

  private Story fetchable(String title) throws LibraryException {
    Story story =
        org.newsreel.library.Stories.withClipAt(
            "https://a.example/1.mp4", Stories.told(title, "It was."));
    desk.library.save(story, new Page("", title));
    return story;
  }

  private void keepClip(Story story, int content) throws Exception {
    Path video = Files.write(folder.resolve("video.mp4"), new byte[] {(byte) content});
    desk.keepClip(story, video, Desk.words(1));
    desk.library.storage().fetched(story.id());
  }
}
