package org.newsreel.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.align.AlignListener;
import org.newsreel.captions.CaptionTimes;
import org.newsreel.captions.CaptionsException;
import org.newsreel.library.Library;
import org.newsreel.library.LibraryException;
import org.newsreel.model.Clip;
import org.newsreel.model.Story;
import org.newsreel.model.Sync;
import org.newsreel.model.SyncRung;
import org.newsreel.source.FetchException;

class CaptioningTest {
  private static final String DUMP =
      """
      Ferries sail again after the storm

      Ada Quill
      March 1, 2026

      The first ferry left the harbour of Mersa on Sunday morning with ninety people on board.
      """;
  private static final String CAPTIONS =
      """
      1
      00:00:00,500 --> 00:00:02,000
      the first ferry left the harbour of Mersa

      2
      00:00:02,000 --> 00:00:03,500
      on Sunday morning with ninety people on board
      """;

  @TempDir private Path folder;
  private Library library;
  private Intake intake;

  @BeforeEach
  void open() throws LibraryException {
    library = Library.open(folder.resolve("library"));
    intake = new Intake(library);
  }

  @AfterEach
  void close() throws LibraryException {
    library.close();
  }

  @Test
  void captionsTimeAStoryAndNobodyListens() throws Exception {
    Story story = intake.addText(DUMP);
    Clip clip = intake.attachClip(story.id(), Wav.write(folder.resolve("clip.wav"), 4, 20));
    Sync attached = intake.attachCaptions(story.id(), captions(CAPTIONS));
    assertThat(attached.times().rung()).isEqualTo(SyncRung.SENTENCES);
    assertThat(attached.found().engine()).isEqualTo(CaptionTimes.ENGINE);
    assertThat(
            attached.times().spanOf(story.transcript().sentences().getLast()).orElseThrow().end())
        .isEqualTo(Duration.ofMillis(3500));
    assertThat(intake.isCurrent(attached)).isTrue();
    assertThat(intake.sync(story.id(), AlignListener.NONE)).isEqualTo(attached);
    assertThat(library.sync(story, clip)).isEqualTo(attached);
    assertThat(library.story(story.id())).isEqualTo(story);
  }

  @Test
  void whatIsNotOfThisStoryChangesNothing() throws Exception {
    Story story = intake.addText(DUMP);
    Path file = captions(CAPTIONS);
    assertThatThrownBy(() -> intake.attachCaptions(story.id(), file))
        .isInstanceOf(CaptionsException.class)
        .hasMessageContaining("clip");
    Clip clip = intake.attachClip(story.id(), Wav.write(folder.resolve("clip.wav"), 4, 20));
    Path others = captions("1\n00:00:00,500 --> 00:00:02,000\nno word of this\n");
    assertThatThrownBy(() -> intake.attachCaptions(story.id(), others))
        .isInstanceOf(CaptionsException.class)
        .hasMessageContaining("belong together");
    Path broken = captions("hello");
    assertThatThrownBy(() -> intake.attachCaptions(story.id(), broken))
        .isInstanceOf(CaptionsException.class)
        .hasMessageStartingWith(broken.toString());
    assertThatThrownBy(() -> intake.attachCaptions(story.id(), folder.resolve("no.srt")))
        .isInstanceOf(FetchException.class);
    assertThat(library.sync(story, clip)).isEqualTo(Sync.NONE);
  }

  private Path captions(String text) throws Exception {
    return Files.writeString(folder.resolve("captions.srt"), text);
  }
}
