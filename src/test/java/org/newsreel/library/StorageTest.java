package org.newsreel.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.model.Anchor;
import org.newsreel.model.Clip;
import org.newsreel.model.Corrections;
import org.newsreel.model.Span;
import org.newsreel.model.Story;
import org.newsreel.model.StoryId;
import org.newsreel.model.StoryStatus;
import org.newsreel.model.Sync;
import org.newsreel.model.SyncRung;
import org.newsreel.model.TimedTranscript;
import org.newsreel.model.TimedWord;

class StorageTest {
  private static final int SIZE = 100_000;
  private static final Duration LENGTH = Duration.ofSeconds(9);
  private static final StoryStatus READ = StoryStatus.NEW.withRead(true);

  @TempDir private Path folder;
  private Library library;

  @BeforeEach
  void open() throws LibraryException {
    library = Library.open(folder.resolve("library"));
  }

  @AfterEach
  void close() throws LibraryException {
    library.close();
  }

  @Test
  void whatTheLibraryTakesIsToldByKindAndByStory() throws Exception {
    Story one = story("one", "https://a.example/1.mp4");
    Story two = story("two", "");
    attach(one, "1", SIZE);
    attach(two, "1", SIZE);
    library.savePoster(two.id(), new byte[70]);
    attach(one, "2", 2 * SIZE);
    Files.write(
        Files.createDirectories(library.folder().resolve("backups")).resolve("a"), new byte[30]);
    StorageUse use = library.storage().inAll();
    assertThat(use.clips()).isEqualTo(3 * SIZE);
    assertThat(use.pictures()).isEqualTo(70);
    assertThat(use.backups()).isEqualTo(30);
    assertThat(use.database()).isGreaterThan(10_000);
    assertThat(use.going()).isZero();
    attach(two, "2", 2 * SIZE);
    assertThat(library.storage().inAll().going()).isEqualTo(SIZE);
    assertThat(library.storage().inAll().clips()).isEqualTo(2 * SIZE);
    StoryUse largest = library.storage().stories().getFirst();
    assertThat(largest.clip()).isEqualTo(2 * SIZE);
    assertThat(largest.text()).isGreaterThan(100);
  }

  @Test
  void aLimitIsKeptUntilThereIsNone() throws Exception {
    assertThat(library.storage().limit()).isEmpty();
    library.storage().setLimit(OptionalLong.of(5_000_000_000L));
    reopen();
    assertThat(library.storage().limit()).hasValue(5_000_000_000L);
    library.storage().setLimit(OptionalLong.empty());
    assertThat(library.storage().limit()).isEmpty();
    assertThat(library.storage().keepUnderLimit(Set.of())).isEqualTo(Dropped.NOTHING);
  }

  @Test
  void clipsOfReadStoriesGoFirstThoseThatWereLeftLongestAgo() throws Exception {
    StoryId one = withClip("one");
    StoryId two = withClip("two");
    StoryId three = withClip("three");
    for (StoryId each : List.of(two, three, one)) {
      library.saveStatus(each, READ);
    }
    library.saveStatus(two, READ.withPlaces(Duration.ofSeconds(1), 0));
    long limit = library.storage().inAll().staying() - SIZE - 1;
    Dropped dropped = library.storage().keepUnder(limit, Set.of());
    assertThat(dropped).isEqualTo(new Dropped(List.of(three, one), 2 * SIZE, 0));
    assertThat(library.clip(two)).isPresent();
    assertThat(library.storage().keepUnder(limit, Set.of())).isEqualTo(Dropped.NOTHING);
  }

  @Test
  void nothingElseIsEverDropped() throws Exception {
    StoryId unread = withClip("unread");
    StoryId starred = withClip("starred");
    library.saveStatus(starred, READ.withStarred(true));
    StoryId playing = withClip("playing");
    library.saveStatus(playing, READ);
    Story byHand = story("by hand", "");
    attach(byHand, "by hand", SIZE);
    library.saveStatus(byHand.id(), READ);
    Story given = story("given", "https://a.example/given.mp4");
    Path own = Files.write(folder.resolve("own.mp4"), new byte[SIZE]);
    library.attachClip(given.id(), own, LENGTH, true);
    library.saveStatus(given.id(), READ);
    StoryId thrownAway = withClip("thrown away");
    library.saveStatus(thrownAway, READ);
    library.trash().put(List.of(thrownAway));
    StoryId shared = withClip("shared");
    library.saveStatus(shared, READ);
    Story other = story("other", "https://a.example/other.mp4");
    attach(other, "shared", SIZE);
    Dropped dropped = library.storage().keepUnder(0, Set.of(playing));
    assertThat(dropped.stories()).isEmpty();
    assertThat(dropped.over()).isGreaterThan(5 * SIZE);
    assertThat(library.clip(unread)).isPresent();
    assertThat(library.clip(given.id())).isPresent();
    library.saveStatus(other.id(), READ);
    assertThat(library.storage().keepUnder(0, Set.of(playing)))
        .extracting(Dropped::bytes)
        .isEqualTo((long) SIZE);
    assertThat(library.clip(shared)).isEmpty();
    assertThat(library.clip(other.id())).isEmpty();
  }

  @Test
  void theFileOfADroppedClipStaysForADay() throws Exception {
    StoryId one = withClip("one");
    library.saveStatus(one, READ);
    Path file = library.clip(one).orElseThrow().file();
    library.storage().keepUnder(0, Set.of());
    reopen();
    assertThat(file).exists();
    assertThat(library.entry(one).orElseThrow().hasClip()).isFalse();
    assertThat(library.storage().inAll().going()).isEqualTo(SIZE);
    long old = Instant.now().minus(Duration.ofHours(25)).toEpochMilli();
    Raw.change(library.folder(), "UPDATE loose SET since = " + old);
    reopen();
    assertThat(file).doesNotExist();
    assertThat(library.story(one).transcript().text()).contains("sails");
  }

  @Test
  void wordTimesAndWhatTheReaderSaysOfThemComeBackWithTheClip() throws Exception {
    Story story = story("one", "https://a.example/1.mp4");
    Clip clip = attach(story, "1", SIZE);
    TimedWord word = new TimedWord(1, Span.ofMillis(10, 200), 0.5);
    TimedTranscript found = new TimedTranscript(SyncRung.WORDS, "ear", List.of(word));
    Corrections said = Corrections.NONE.with(Anchor.at(2, Duration.ofMillis(300)));
    Sync sync = Sync.of(found, said, story.transcript(), LENGTH);
    library.saveTimings(story, clip, found);
    library.saveCorrections(story, clip, sync);
    library.saveStatus(story.id(), READ);
    assertThat(library.storage().keepUnder(0, Set.of()).stories()).containsExactly(story.id());
    assertThat(library.timings(story.id())).isEmpty();
    reopen();
    assertThat(attach(story, "1", SIZE)).isEqualTo(clip);
    assertThat(library.sync(story, clip)).isEqualTo(sync);
    assertThat(library.storage().inAll().going()).isZero();
  }

  @Test
  void storiesThatAreDamagedKeepTheirClipsAndNobodyElseFromAnything() throws Exception {
    StoryId one = withClip("one");
    StoryId two = withClip("two");
    library.saveStatus(one, READ);
    library.saveStatus(two, READ);
    Raw.change(
        library.folder(),
        "UPDATE text SET content = 'x' WHERE story ="
            + " (SELECT number FROM story WHERE id = '"
            + one
            + "')");
    Dropped dropped = library.storage().keepUnder(0, Set.of());
    assertThat(dropped.stories()).containsExactly(two);
    assertThat(library.storage().stories()).hasSize(2);
  }

  private void reopen() throws LibraryException {
    library.close();
    open();
  }

  private StoryId withClip(String key) throws Exception {
    Story story = story(key, "https://a.example/" + key.replace(' ', '-') + ".mp4");
    attach(story, key, SIZE);
    return story.id();
  }

  private Story story(String key, String clip) throws LibraryException {
    Story story = Stories.withClipAt(clip, Stories.saying(key, "The ferry sails again."));
    library.save(story, Stories.page(story));
    return story;
  }

  private Clip attach(Story story, String content, int size) throws LibraryException, IOException {
    byte[] bytes = new byte[size];
    bytes[0] = (byte) content.hashCode();
    bytes[1] = (byte) (content.hashCode() >> 8);
    Path video = Files.write(folder.resolve("video.mp4"), bytes);
    Clip clip = library.attachClip(story.id(), video, LENGTH, true);
    library.storage().fetched(story.id());
    return clip;
  }
}
