package org.newsreel.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.feeds.FeedException;
import org.newsreel.library.KeptFeed;
import org.newsreel.library.KeptItem;
import org.newsreel.library.Library;
import org.newsreel.library.LibraryException;
import org.newsreel.source.FetchException;

class FeedRefreshTest {
  private static final String ADDRESS = "http://a.example/feed";
  private static final String FEED =
      """
      <rss><channel><title>Harbour</title>
      <item><guid>1</guid><title>One</title><link>/1</link></item>
      <item><guid>2</guid><title>Two</title><link>/2</link></item></channel></rss>
      """;

  /** What the host answers, one after another; an empty text is that nothing has changed. */
  private final Deque<String> answers = new ArrayDeque<>();

  private final List<String> asked = new ArrayList<>();
  private Instant now = Instant.parse("2026-03-01T10:00:00Z");

  @TempDir private Path folder;
  private Library library;
  private FeedRefresh refresh;

  @BeforeEach
  void open() throws LibraryException {
    library = Library.open(folder);
    refresh = new FeedRefresh(library, this::answer, () -> now);
  }

  @AfterEach
  void close() throws LibraryException {
    library.close();
  }

  private FeedFetch.Answer answer(KeptFeed feed) throws FetchException {
    String address = feed.address();
    asked.add(feed.etag() + " " + feed.lastModified());
    if (answers.isEmpty()) {
      throw new FetchException("a.example", "answered 500: it has a fault");
    }
    String text = answers.removeFirst();
    return new FeedFetch.Answer(
        address, text.isEmpty(), text.getBytes(UTF_8), "", text.isEmpty() ? "" : "\"e\"", "Mon");
  }

  @Test
  void aFeedIsAddedWithWhatItTellsOf() throws Exception {
    answers.add(FEED);
    FeedRefresh.Outcome outcome = refresh.add(ADDRESS, "News");
    assertThat(outcome.newItems()).isEqualTo(2);
    assertThat(outcome.feed().title()).isEqualTo("Harbour");
    assertThat(outcome.feed().folder()).isEqualTo("News");
    assertThat(library.feeds().items(ADDRESS))
        .extracting(KeptItem::address)
        .containsExactly("http://a.example/1", "http://a.example/2");
  }

  @Test
  void whatIsNoFeedIsNotAdded() throws Exception {
    answers.add("<html>Please log in</html>");
    assertThatThrownBy(() -> refresh.add(ADDRESS, "")).isInstanceOf(FeedException.class);
    assertThatThrownBy(() -> refresh.add(ADDRESS, "")).isInstanceOf(FetchException.class);
    assertThat(library.feeds().all()).isEmpty();
  }

  @Test
  void aFeedIsDueAgainAfterAnHour() throws Exception {
    answers.add(FEED);
    refresh.add(ADDRESS, "");
    assertThat(refresh.due()).isEmpty();
    now = now.plus(Duration.ofHours(1));
    assertThat(refresh.due()).extracting(KeptFeed::address).containsExactly(ADDRESS);
  }

  @Test
  void anUnchangedFeedIsAskedForWithItsMarksAndKeepsThem() throws Exception {
    answers.addAll(List.of(FEED, "", ""));
    KeptFeed feed = refresh.add(ADDRESS, "").feed();
    feed = refresh.refresh(feed).feed();
    FeedRefresh.Outcome outcome = refresh.refresh(feed);
    assertThat(asked).containsExactly(" ", "\"e\" Mon", "\"e\" Mon");
    assertThat(outcome.newItems()).isZero();
    assertThat(library.feeds().items(ADDRESS)).hasSize(2);
  }

  @Test
  void aFailingFeedWaitsLongerEachTimeAndSaysWhy() throws Exception {
    answers.add(FEED);
    KeptFeed feed = refresh.add(ADDRESS, "").feed();
    Duration before = Duration.ZERO;
    for (int failures = 1; failures <= 5; failures++) {
      feed = refresh.refresh(feed).feed();
      Duration wait = Duration.between(now, feed.due());
      assertThat(wait).isGreaterThan(before);
      assertThat(feed.failures()).isEqualTo(failures);
      before = wait;
    }
    assertThat(library.feeds().feed(ADDRESS).orElseThrow().problem())
        .isEqualTo("a.example answered 500: it has a fault");
    assertThat(FeedSchedule.next(1_000, now)).isEqualTo(now.plus(FeedSchedule.LONGEST));
    assertThat(library.feeds().items(ADDRESS)).hasSize(2);
  }

  @Test
  void aFeedThatComesBackIsForgivenAtOnce() throws Exception {
    answers.add(FEED);
    KeptFeed feed = refresh.refresh(refresh.add(ADDRESS, "").feed()).feed();
    answers.add(FEED);
    KeptFeed back = refresh.refresh(feed).feed();
    assertThat(back.failures()).isZero();
    assertThat(back.problem()).isEmpty();
    assertThat(back.due()).isEqualTo(now.plus(FeedSchedule.USUAL));
  }

  @Test
  void itemsOfOneKeyAreToldApartByTheirTitles() throws Exception {
    answers.add(FEED.replace("<guid>2", "<guid>1"));
    assertThat(refresh.add(ADDRESS, "").newItems()).isEqualTo(2);
    answers.add(FEED.replace("<guid>2", "<guid>1"));
    assertThat(refresh.add(ADDRESS, "").newItems()).isZero();
  }
}
