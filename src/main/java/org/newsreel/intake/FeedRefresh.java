package org.newsreel.intake;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsreel.feeds.Feed;
import org.newsreel.feeds.FeedException;
import org.newsreel.feeds.FeedItem;
import org.newsreel.feeds.FeedOrigin;
import org.newsreel.feeds.FeedReader;
import org.newsreel.library.KeptFeed;
import org.newsreel.library.KeptItem;
import org.newsreel.library.Library;
import org.newsreel.library.LibraryException;
import org.newsreel.source.FetchException;

/**
 * Keeps the feeds of a library up to date. It adds what feeds newly tell of and touches nothing
 * that the reader did. A feed that fails waits longer each time, and says why.
 */
public final class FeedRefresh {
  private final Library library;
  private final FeedFetch fetch;
  private final InstantSource clock;

  /**
   * A feed that was looked at.
   *
   * @param feed as it stands now; its problem says whether it failed
   * @param newItems how many stories it newly tells of
   */
  public record Outcome(KeptFeed feed, int newItems) {
    public boolean isFailure() {
      return feed.failures() > 0;
    }
  }

  private record Received(KeptFeed feed, List<KeptItem> items) {}

  public FeedRefresh(Library library, FeedFetch fetch, InstantSource clock) {
    this.library = library;
    this.fetch = fetch;
    this.clock = clock;
  }

  /**
   * Follows a feed; one that is followed already is refreshed.
   *
   * @throws FetchException if it cannot be fetched; nothing is saved then
   * @throws FeedException if what is there is no feed; likewise
   */
  public Outcome add(String address, String folder)
      throws FetchException, FeedException, LibraryException {
    KeptFeed feed =
        library
            .feeds()
            .feed(address)
            .orElseGet(() -> KeptFeed.added(address, "", folder, clock.instant()));
    Received received = receive(feed);
    library.feeds().add(received.feed());
    return saved(received);
  }

  /** The feeds that are to be looked at now, those that have waited longest first. */
  public List<KeptFeed> due() throws LibraryException {
    Instant now = clock.instant();
    return library.feeds().all().stream()
        .filter(feed -> !feed.due().isAfter(now))
        .sorted(Comparator.comparing(KeptFeed::due))
        .toList();
  }

  /** Looks at one feed; that it failed is an outcome, and kept with it. */
  public Outcome refresh(KeptFeed feed) throws LibraryException {
    try {
      return saved(receive(feed));
    } catch (FetchException | FeedException e) {
      Instant due = FeedSchedule.next(feed.failures() + 1, clock.instant());
      return saved(new Received(feed.failed(String.valueOf(e.getMessage()), due), List.of()));
    }
  }

  private Outcome saved(Received received) throws LibraryException {
    return new Outcome(received.feed(), library.feeds().save(received.feed(), received.items()));
  }

  private Received receive(KeptFeed feed) throws FetchException, FeedException {
    FeedFetch.Answer answer = fetch.get(feed);
    Instant now = clock.instant();
    Instant due = FeedSchedule.next(0, now);
    if (answer.isUnchanged()) {
      // Some hosts send no mark with this answer; the one we have is still good.
      return new Received(feed.answered(feed.etag(), feed.lastModified(), now, due), List.of());
    }
    FeedOrigin origin = new FeedOrigin(feed.address(), answer.address(), answer.charset(), "");
    Feed read = FeedReader.read(answer.feed(), origin);
    KeptFeed answered = feed.answered(answer.etag(), answer.lastModified(), now, due);
    String title = read.title().plain();
    return new Received(title.isEmpty() ? answered : answered.titled(title), items(read, now));
  }

  /** The items under their keys; feeds that give one key to many are told apart by title. */
  private static List<KeptItem> items(Feed feed, Instant now) {
    Map<String, KeptItem> byKey = new LinkedHashMap<>();
    for (FeedItem item : feed.items()) {
      String title = item.title().plain();
      String key = byKey.containsKey(item.key()) ? item.key() + " " + title : item.key();
      byKey.putIfAbsent(
          key, new KeptItem(key, item.link(), title, item.published(), now, Optional.empty()));
    }
    return List.copyOf(byKey.values());
  }
}
