package org.newsreel.intake;

import org.newsreel.library.KeptFeed;
import org.newsreel.source.FetchException;

/** How feeds are fetched, so that refreshing them can be tried without a network. */
public interface FeedFetch {
  /**
   * What the host of a feed answered.
   *
   * @param address where it was found in the end
   * @param isUnchanged whether nothing has changed since; then the feed is empty
   * @param charset the encoding that the host named; empty where it named none
   * @param etag to ask with next time; empty where there is none
   * @param lastModified likewise
   */
  // An array, because these are megabytes; answers are never compared.
  @SuppressWarnings("ArrayRecordComponent")
  record Answer(
      String address,
      boolean isUnchanged,
      byte[] feed,
      String charset,
      String etag,
      String lastModified) {}

  /**
   * Asks for a feed, if it has changed since its last answer.
   *
   * @throws FetchException if there is none there, or it cannot be reached
   */
  Answer get(KeptFeed feed) throws FetchException;
}
