package org.newsreel.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.model.StoryId;

class KeptFeedsTest {
  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
  private static final Instant LATER = NOW.plusSeconds(3600);
  private static final KeptFeed HARBOUR =
      KeptFeed.added("http://a.example/feed", "Harbour", "News/World", NOW);

  @TempDir private Path folder;
  private Library library;

  @BeforeEach
  void open() throws LibraryException {
    library = Library.open(folder);
  }

  @AfterEach
  void close() throws LibraryException {
    library.close();
  }

  @Test
  void aFeedIsFollowedOnce() throws LibraryException {
    assertThat(library.feeds().add(HARBOUR)).isTrue();
    assertThat(library.feeds().add(HARBOUR.titled("Other"))).isFalse();
    reopen();
    assertThat(library.feeds().all()).containsExactly(HARBOUR);
  }

  @Test
  void howAFeedStandsIsKept() throws LibraryException {
    library.feeds().add(HARBOUR);
    KeptFeed answered = HARBOUR.answered("\"x\"", "Mon", NOW, LATER);
    KeptFeed failed = answered.failed("a.example answered 500", LATER).failed("again", LATER);
    library.feeds().save(failed, List.of());
    reopen();
    assertThat(library.feeds().feed(HARBOUR.address())).contains(failed);
    assertThat(failed.failures()).isEqualTo(2);
    assertThat(failed.etag()).isEqualTo("\"x\"");
  }

  @Test
  void whatAFeedTellsAgainIsBroughtUpToDateAndStaysWhatItWas() throws LibraryException {
    library.feeds().add(HARBOUR);
    assertThat(library.feeds().save(HARBOUR, List.of(item("1", "One", NOW)))).isEqualTo(1);
    StoryId story = StoryId.from("one");
    library.feeds().fetched(HARBOUR.address(), "1", story);
    List<KeptItem> again = List.of(item("1", "One, corrected", LATER), item("2", "Two", LATER));
    assertThat(library.feeds().save(HARBOUR, again)).isEqualTo(1);
    assertThat(library.feeds().save(HARBOUR, List.of())).isZero();
    assertThat(library.feeds().items(HARBOUR.address()))
        .containsExactly(
            item("2", "Two", LATER),
            new KeptItem(
                "1",
                "http://a.example/1",
                "One, corrected",
                Optional.empty(),
                NOW,
                Optional.of(story)));
  }

  @Test
  void aFeedThatIsFollowedNoMoreTakesItsItemsWithIt() throws LibraryException {
    library.feeds().add(HARBOUR);
    library.feeds().save(HARBOUR, List.of(item("1", "One", NOW)));
    library.feeds().remove(HARBOUR.address());
    assertThat(library.feeds().all()).isEmpty();
    assertThat(library.feeds().save(HARBOUR, List.of(item("1", "One", NOW)))).isZero();
    assertThat(library.feeds().items(HARBOUR.address())).isEmpty();
  }

  private static KeptItem item(String key, String title, Instant seen) {
    return new KeptItem(
        key, "http://a.example/" + key, title, Optional.empty(), seen, Optional.empty());
  }

  private void reopen() throws LibraryException {
    library.close();
    library = Library.open(folder);
  }
}
