package org.newsreel.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.model.Clip;
import org.newsreel.model.Story;
import org.newsreel.model.StoryEntry;
import org.newsreel.model.StoryId;
import org.newsreel.model.StoryStatus;
import org.newsreel.model.SyncRung;
import org.newsreel.model.TimedTranscript;

class StoryListTest {
  private static final Story FIRST = Stories.saying("first", "One.");
  private static final Story SECOND = Stories.saying("second", "Two.");
  private static final Story THIRD = Stories.saying("third", "Three.");

  @TempDir private Path folder;
  private Library library;

  @BeforeEach
  void saveThree() throws LibraryException {
    library = Library.open(folder.resolve("library"));
    for (Story story : List.of(FIRST, SECOND, THIRD)) {
      library.save(story, Stories.page(story));
    }
  }

  @AfterEach
  void close() throws LibraryException {
    library.close();
  }

  @Test
  void theLastAddedIsFirstAndStaysWhereItIsWhenSavedAgain() throws Exception {
    assertThat(ids()).containsExactly(THIRD.id(), SECOND.id(), FIRST.id());
    library.save(FIRST, Stories.page(FIRST));
    library.saveStatus(FIRST.id(), StoryStatus.NEW.withRead(true));
    assertThat(ids()).containsExactly(THIRD.id(), SECOND.id(), FIRST.id());
    Raw.change(library.folder(), "UPDATE story SET added = 1 WHERE id = '" + THIRD.id() + "'");
    assertThat(ids()).containsExactly(SECOND.id(), FIRST.id(), THIRD.id());
  }

  @Test
  void aLineTellsOfClipPictureTimesAndReader() throws Exception {
    StoryEntry plain = library.entry(FIRST.id()).orElseThrow();
    assertThat(plain.length()).contains(Duration.ofSeconds(90));
    assertThat(plain.hasClip()).isFalse();
    assertThat(plain.poster()).isEmpty();
    assertThat(plain.rung()).isEqualTo(SyncRung.TEXT_ONLY);
    assertThat(plain.status()).isEqualTo(StoryStatus.NEW);

    Clip clip = attach(FIRST);
    library.savePoster(FIRST.id(), new byte[] {7});
    library.saveTimings(FIRST, clip, new TimedTranscript(SyncRung.CHECKED, "ear", List.of()));
    library.saveStatus(FIRST.id(), StoryStatus.NEW.withStarred(true));
    StoryEntry full = library.entries().getLast();
    assertThat(full.length()).contains(Duration.ofMillis(2_345));
    assertThat(full.hasClip()).isTrue();
    assertThat(full.poster().orElseThrow()).hasBinaryContent(new byte[] {7});
    assertThat(full.rung()).isEqualTo(SyncRung.CHECKED);
    assertThat(full.status()).isEqualTo(StoryStatus.NEW.withStarred(true));
    assertThat(library.entry(FIRST.id())).contains(full);
  }

  @Test
  void aDamagedLineNeverTakesTheListDown() throws Exception {
    Clip clip = attach(SECOND);
    library.savePoster(SECOND.id(), new byte[] {7});
    library.saveTimings(SECOND, clip, TimedTranscript.NONE);
    library.saveStatus(SECOND.id(), StoryStatus.NEW);
    StoryEntry sound = library.entry(SECOND.id()).orElseThrow();
    for (String damage :
        List.of(
            "text SET content = '{'",
            "story SET published = '31 May'",
            "story SET published = x'00ff'",
            "story SET length_ms = 'long'",
            "story SET length_ms = -5",
            "story SET added = 9223372036854775807",
            "story SET added = 'yesterday'",
            "clip SET length_us = -9223372036854775808",
            "clip SET has_sound = 'perhaps'",
            "timing SET rung = 'PERFECT'",
            "timing SET words = '['",
            "status SET clip_us = -1, text_place = -1",
            "status SET read = 'yes', text_place = 99999999999",
            "poster SET file = '../../outside'")) {
      Raw.change(library.folder(), "UPDATE " + damage);
      assertThat(ids()).as(damage).containsExactlyInAnyOrder(FIRST.id(), SECOND.id(), THIRD.id());
    }
    StoryEntry damaged = library.entry(SECOND.id()).orElseThrow();
    assertThat(damaged.title()).isEqualTo(sound.title());
    assertThat(damaged.published()).isEmpty();
    assertThat(damaged.poster()).isEmpty();
    assertThat(damaged.length()).contains(Duration.ZERO);
  }

  @Test
  void aLineWithoutAnIdIsLeftOut() throws Exception {
    Raw.change(library.folder(), "UPDATE story SET id = '../x' WHERE id = '" + SECOND.id() + "'");
    assertThat(ids()).containsExactly(THIRD.id(), FIRST.id());
  }

  @Test
  void aClipWhoseNameLeadsElsewhereIsNone() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.mp4"), "secret");
    attach(FIRST);
    for (String name : List.of("../../secret.mp4", secret.toString(), "", ".", "incoming-1")) {
      Raw.change(library.folder(), "UPDATE clip SET name = '" + name + "'");
      assertThat(library.clip(FIRST.id())).as(name).isEqualTo(Optional.empty());
      assertThat(library.entry(FIRST.id()).orElseThrow().hasClip()).as(name).isFalse();
    }
  }

  private Clip attach(Story story) throws Exception {
    Path video = Files.writeString(folder.resolve("clip.mp4"), "sound");
    return library.attachClip(story.id(), video, Duration.ofMillis(2_345), true);
  }

  private List<StoryId> ids() throws LibraryException {
    return library.entries().stream().map(StoryEntry::id).toList();
  }
}
