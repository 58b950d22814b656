package org.newsreel.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;
import org.newsreel.feeds.Feed;
import org.newsreel.feeds.FeedItem;

/** A feed for people: its title, and a line for each story. */
final class FeedSummary {
  private FeedSummary() {}

  static String of(Feed feed) {
    String title = Plain.line(feed.title().plain());
    return ((title.isEmpty() ? "(no title)" : title) + "  " + feed.link()).stripTrailing()
        + feed.items().stream()
            .map(FeedSummary::line)
            .map(line -> System.lineSeparator() + "  " + line)
            .collect(Collectors.joining());
  }

  private static String line(FeedItem item) {
    String date =
        item.published()
            .map(at -> LocalDate.ofInstant(at, ZoneId.systemDefault()).toString())
            .orElse("          ");
    return (date + "  " + Plain.line(item.title().plain()) + "  " + item.link()).stripTrailing();
  }
}
