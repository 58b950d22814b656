package org.newsreel.intake;

import org.newsreel.feeds.FeedReader;
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
        WebRequest request =
            feed.typed() ? WebRequest.typed(feed.address()) : WebRequest.found(feed.address());
        WebAnswer answer =
            Web.ofProcess().get(request.unlessStill(feed.etag(), feed.lastModified()), LIMIT);
        return new FeedFetch.Answer(
            answer.address(),
            answer.isUnchanged(),
            answer.bytes(),
            answer.charset(),
            answer.etag(),
            answer.lastModified());
      };

  private WebFeeds() {}
}
