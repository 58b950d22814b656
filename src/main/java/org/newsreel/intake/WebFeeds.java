package org.newsreel.intake;

import org.newsreel.feeds.FeedReader;
import org.newsreel.source.FileLimit;
import org.newsreel.source.Web;
import org.newsreel.source.WebAnswer;
import org.newsreel.source.WebRequest;

/** Feeds from the web. */
public final class WebFeeds {
  private static final FileLimit LIMIT = new FileLimit("a feed", FeedReader.MOST_BYTES >> 20);

  /** Asks a feed's host; the reader gave its address. */
  public static final FeedFetch FETCH =
      (address, etag, lastModified) -> {
        WebAnswer answer =
            Web.ofProcess().get(WebRequest.typed(address).unlessStill(etag, lastModified), LIMIT);
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
