package org.newsreel.feeds;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One story of a feed; what the feed does not say is empty.
 *
 * @param id what the feed knows it by; of Deutsche Welle's, the number of the story
 * @param link the story's page
 * @param length how long its sound or video is
 * @param image the address of its picture
 */
public record FeedItem(
    String id,
    String link,
    FeedText title,
    FeedText summary,
    FeedText content,
    List<FeedPerson> authors,
    FeedText rights,
    Optional<Instant> published,
    Optional<Instant> updated,
    List<String> categories,
    List<Enclosure> enclosures,
    Optional<Duration> length,
    String image,
    List<FeedTranscript> transcripts) {
  public FeedItem {
    authors = List.copyOf(authors);
    categories = List.copyOf(categories);
    enclosures = List.copyOf(enclosures);
    transcripts = List.copyOf(transcripts);
  }

  /** What tells it from the other items of its feed, for as long as the feed says the same. */
  public String key() {
    if (!id.isEmpty()) {
      return id;
    }
    return link.isEmpty() ? title.plain() + published.map(at -> " " + at).orElse("") : link;
  }
}
