package org.newsreel.feeds;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A feed as it was read; what it does not say is empty.
 *
 * @param kind what it is written in: "rss", "rdf", "cdf", "atom" or "json"
 * @param version of that, as the feed has it: "2.0"
 * @param link the page that it is the feed of
 * @param language as the feed has it, with hyphens: "en-US"
 * @param image the address of its picture
 */
public record Feed(
    String kind,
    String version,
    String id,
    FeedText title,
    FeedText description,
    String link,
    String language,
    List<FeedPerson> authors,
    FeedText rights,
    String generator,
    String image,
    List<String> categories,
    Optional<Instant> published,
    Optional<Instant> updated,
    List<FeedItem> items) {
  public Feed {
    authors = List.copyOf(authors);
    categories = List.copyOf(categories);
    items = List.copyOf(items);
  }
}
