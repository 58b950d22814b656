package org.newsreel.intake;

import org.newsreel.feeds.FeedReader;
import org.newsreel.library.KeptFeed;
import org.newsreel.source.FileLimit;
import org.newsreel.source.Web;
import org.newsreel.source.WebAnswer;
import org.newsreel.source.WebRequest;

/** Feeds from the web. */
public final class WebFeeds {
  private static final FileLimit LIMIT = new FileLimit("a feed", FeedReader.MOST_BYTES >> 20);

  /** Asks a feed's host. */
  public static final FeedFetch FETCH =
      feed -> {
        WebAnswer answer =
            Web.ofProcess().get(request(feed).unlessStill(feed.etag(), feed.lastModified()), LIMIT);
        return new FeedFetch.Answer(
            answer.address(),
            answer.isUnchanged(),
            answer.bytes(),
            answer.charset(),
            answer.etag(),
            answer.lastModified());
      };

  private WebFeeds() {}

  /** Asks for a feed with no more trust than its address has. */
  static WebRequest request(KeptFeed feed) {
    return feed.typed() ? WebRequest.typed(feed.address()) : WebRequest.found(feed.address());
  }
}
