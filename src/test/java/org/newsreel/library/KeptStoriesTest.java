package org.newsreel.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.model.Clip;
import org.newsreel.model.Page;
import org.newsreel.model.Passage;
import org.newsreel.model.Span;
import org.newsreel.model.Story;
import org.newsreel.model.StoryEntry;
import org.newsreel.model.StoryId;
import org.newsreel.model.StoryStatus;
import org.newsreel.model.SyncRung;
import org.newsreel.model.TimedTranscript;
import org.newsreel.model.TimedWord;

class KeptStoriesTest {
  private static final Story STORY = Stories.saying("ferry", "The ferry sails again.");
  private static final Story REWORDED = Stories.saying("ferry", "At last the ferry sails again.");
  private static final TimedTranscript TIMES =
      new TimedTranscript(
          SyncRung.WORDS, "ear 1", List.of(new TimedWord(1, Span.ofMillis(200, 480), 0.9)));

  @TempDir private Path folder;
  private Library library;

  @BeforeEach
  void open() throws LibraryException {
    library = Library.open(folder.resolve("späße & ? # % 文"));
  }

  @AfterEach
  void close() throws LibraryException {
    library.close();
  }

  @Test
  void whatIsSavedIsReadBackTheSame() throws Exception {
    Random random = new Random(1);
    for (int i = 0; i < 150; i++) {
      Story story = Stories.random(random);
      Page page = Stories.randomPage(random);
      StoryStatus status = Stories.randomStatus(random);
      library.save(story, page);
      library.saveStatus(story.id(), status);
      assertThat(library.story(story.id())).as("story " + i).isEqualTo(story);
      assertThat(library.page(story.id())).as("page " + i).isEqualTo(page);
      StoryEntry entry = library.entry(story.id()).orElseThrow();
      assertThat(entry.status()).as("status " + i).isEqualTo(status);
      assertThat(entry.title()).isEqualTo(story.title());
      assertThat(entry.source()).isEqualTo(story.source());
      assertThat(entry.language()).isEqualTo(story.language());
      assertThat(entry.published()).isEqualTo(story.published());
    }
  }

  @Test
  void wordTimesAreReadBackTheSame() throws Exception {
    Clip clip = saveWithClip(STORY);
    Random random = new Random(2);
    for (int i = 0; i < 100; i++) {
      TimedTranscript times = Stories.randomTimes(random);
      assertThat(library.saveTimings(STORY, clip, times)).isTrue();
      assertThat(library.timings(STORY.id())).as("times " + i).contains(times);
    }
  }

  @Test
  void brokenCharactersOfAPastedTextKeepTheirPlaces() throws Exception {
    Story story = Stories.saying("ferry", "The \uD83D ferry");
    library.save(story, Stories.page(story));
    assertThat(library.page(story.id()).text()).isEqualTo("The ? ferry");
    assertThat(library.story(story.id()).transcript().text()).isEqualTo("The ? ferry");
  }

  @Test
  void everythingSurvivesClosing() throws Exception {
    Clip clip = saveWithClip(STORY);
    library.saveStatus(STORY.id(), new StoryStatus(true, true, Duration.ofMillis(1_500), 3));
    library.saveTimings(STORY, clip, TIMES);
    library.savePoster(STORY.id(), new byte[] {1, 2, 3});
    library.saveNote("window", "wide");
    StoryEntry before = library.entry(STORY.id()).orElseThrow();
    library.close();
    library = Library.open(library.folder());
    assertThat(library.story(STORY.id())).isEqualTo(STORY);
    assertThat(library.entry(STORY.id())).contains(before);
    assertThat(library.timings(STORY.id())).contains(TIMES);
    assertThat(library.note("window")).contains("wide");
    Clip reread = library.clip(STORY.id()).orElseThrow();
    assertThat(reread.name()).isEqualTo(clip.name());
    assertThat(Files.readAllBytes(reread.poster().orElseThrow())).containsExactly(1, 2, 3);
  }

  @Test
  void aStorySavedAgainInTheSameWordsKeepsEverything() throws Exception {
    Clip clip = saveWithClip(STORY);
    library.saveStatus(STORY.id(), StoryStatus.NEW.withStarred(true));
    library.saveTimings(STORY, clip, TIMES);
    StoryEntry before = library.entry(STORY.id()).orElseThrow();
    library.save(STORY, new Page("elsewhere.txt", "a new heading\n\nThe ferry sails again."));
    assertThat(library.entry(STORY.id())).contains(before);
    assertThat(library.timings(STORY.id())).contains(TIMES);
    assertThat(library.page(STORY.id()).origin()).isEqualTo("elsewhere.txt");
  }

  @Test
  void aStorySavedAgainInOtherWordsKeepsAllButTheirTimes() throws Exception {
    Clip clip = saveWithClip(STORY);
    library.saveStatus(STORY.id(), StoryStatus.NEW.withStarred(true));
    library.saveTimings(STORY, clip, TIMES);
    StoryEntry before = library.entry(STORY.id()).orElseThrow();
    library.save(REWORDED, Stories.page(REWORDED));
    StoryEntry after = library.entry(STORY.id()).orElseThrow();
    assertThat(library.timings(STORY.id())).isEmpty();
    assertThat(after.rung()).isEqualTo(SyncRung.TEXT_ONLY);
    assertThat(after.status()).isEqualTo(before.status());
    assertThat(after.added()).isEqualTo(before.added());
    assertThat(library.clip(STORY.id())).contains(clip);
    assertThat(library.story(STORY.id())).isEqualTo(REWORDED);
  }

  @Test
  void aStoryThatTheReaderCorrectedIsNotReplacedByALaterReadingOfItsPage() throws Exception {
    Clip clip = saveWithClip(STORY);
    library.saveCorrected(REWORDED, Stories.page(REWORDED));
    library.saveTimings(REWORDED, clip, TIMES);
    StoryEntry before = library.entry(STORY.id()).orElseThrow();
    library.save(STORY, Stories.page(STORY));
    assertThat(library.story(STORY.id())).isEqualTo(REWORDED);
    assertThat(library.page(STORY.id())).isEqualTo(Stories.page(REWORDED));
    assertThat(library.timings(STORY.id())).contains(TIMES);
    assertThat(library.entry(STORY.id())).contains(before);
  }

  @Test
  void aStoryThatTheReaderCorrectedCanBeCorrectedAgain() throws Exception {
    library.saveCorrected(STORY, Stories.page(STORY));
    library.saveCorrected(REWORDED, Stories.page(STORY));
    assertThat(library.story(STORY.id())).isEqualTo(REWORDED);
  }

  @Test
  void aStoryStoredBeforeThereWereUnsureLinesIsReadAndIsNobodysCorrection() throws Exception {
    Story old = Stories.random(new Random(3));
    library.save(old, Stories.page(old));
    String content = StoryForm.write(old, false);
    String before = content.replaceAll(",\"unsure\":true", "");
    Raw.change(library.folder(), "UPDATE text SET content = '" + before.replace("'", "''") + "'");
    assertThat(library.story(old.id()).passages()).noneMatch(Passage::unsure);
    library.save(old, Stories.page(old));
    assertThat(library.story(old.id())).isEqualTo(old);
  }

  @Test
  void timesFoundForOtherWordsAreNotKept() throws Exception {
    Clip clip = saveWithClip(STORY);
    library.save(REWORDED, Stories.page(REWORDED));
    assertThat(library.saveTimings(STORY, clip, TIMES)).isFalse();
    assertThat(library.timings(STORY.id())).isEmpty();
    assertThat(library.saveTimings(REWORDED, clip, TIMES)).isTrue();
    assertThat(library.timings(REWORDED, clip)).contains(TIMES);
    assertThat(library.timings(STORY, clip)).isEmpty();
  }

  @Test
  void timesFoundInAnotherClipAreNotKeptAndThoseOfAClipThatComesBackAre() throws Exception {
    Clip first = saveWithClip(STORY);
    library.saveTimings(STORY, first, TIMES);
    Clip second = attach(STORY, "other sound");
    assertThat(library.timings(STORY.id())).isEmpty();
    assertThat(library.entry(STORY.id()).orElseThrow().rung()).isEqualTo(SyncRung.TEXT_ONLY);
    assertThat(library.saveTimings(STORY, first, TimedTranscript.NONE)).isFalse();
    assertThat(library.timings(STORY, second)).isEmpty();
    assertThat(attach(STORY, "sound")).isEqualTo(first);
    assertThat(library.timings(STORY, first)).contains(TIMES);
  }

  @Test
  void nothingIsSavedForAStoryThatIsNotThere() {
    StoryId nobody = StoryId.from("nobody");
    assertThatThrownBy(() -> library.saveStatus(nobody, StoryStatus.NEW))
        .isInstanceOf(LibraryException.class)
        .hasMessageContaining(library.folder().toString())
        .hasMessageContaining("no such story");
    assertThatThrownBy(() -> attach(Stories.saying("nobody", "No."), "sound"))
        .isInstanceOf(LibraryException.class)
        .hasMessageContaining("there is no story " + nobody);
    assertThat(library.folder().resolve("clips")).doesNotExist();
    assertThatThrownBy(() -> library.story(nobody)).isInstanceOf(LibraryException.class);
  }

  @Test
  void aDamagedStoryIsSaidToBeAndCanBeSavedAgain() throws Exception {
    Clip clip = saveWithClip(STORY);
    String sound = StoryForm.write(STORY, false);
    for (String damaged :
        List.of(
            "",
            "null",
            "{}",
            "[]",
            sound.substring(0, sound.length() / 2),
            sound.replace("NARRATION", "SONG"),
            sound.replace("2026-03-01", "2026-13-01"),
            sound.replace("\"title\"", "\"heading\""),
            sound.replace("\"name\"", "\"nom\""),
            sound.replace("\"from\":0", "\"from\":-1"),
            sound.replaceFirst("\\{\"origin\"", "{\"corrected\":true,\"old\""))) {
      Raw.change(
          library.folder(), "UPDATE text SET content = '" + damaged.replace("'", "''") + "'");
      assertThatThrownBy(() -> library.story(STORY.id()))
          .as(damaged)
          .isInstanceOf(LibraryException.class)
          .hasMessageContaining("is damaged");
      assertThat(library.saveTimings(STORY, clip, TIMES)).as(damaged).isFalse();
      assertThat(library.page(STORY.id())).isEqualTo(Stories.page(STORY));
    }
    library.save(STORY, Stories.page(STORY));
    assertThat(library.story(STORY.id())).isEqualTo(STORY);
  }

  @Test
  void damagedTimesAreNoneAndCanBeFoundAnew() throws Exception {
    Clip clip = saveWithClip(STORY);
    for (String damage :
        List.of(
            "words = ''",
            "words = 'null'",
            "words = '{\"words\":[1,2]}'",
            "words = replace(words, '200000', '-1')",
            "rung = 'PERFECT'")) {
      library.saveTimings(STORY, clip, TIMES);
      Raw.change(library.folder(), "UPDATE timing SET " + damage);
      assertThat(library.timings(STORY.id())).as(damage).isEqualTo(Optional.empty());
    }
    library.saveTimings(STORY, clip, TIMES);
    assertThat(library.timings(STORY.id())).contains(TIMES);
  }

  private Clip saveWithClip(Story story) throws Exception {
    library.save(story, Stories.page(story));
    return attach(story, "sound");
  }

  private Clip attach(Story story, String content) throws Exception {
    Path video = Files.writeString(folder.resolve("clip.mp4"), content);
    return library.attachClip(story.id(), video, Duration.ofSeconds(2), true);
  }
}
