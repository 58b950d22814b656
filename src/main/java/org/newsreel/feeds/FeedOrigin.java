package org.newsreel.feeds;

/**
 * Where a feed came from, and what was said of it on the way.
 *
 * @param place what to call it in a failure: its address or file
 * @param address where on the web it is, so that its relative links lead somewhere; empty where
 *     nobody said
 * @param charset its encoding as the server named it; empty where it did not
 * @param language its language as the server named it; empty where it did not
 */
public record FeedOrigin(String place, String address, String charset, String language) {
  /** A feed from the web of which the server said nothing more. */
  public static FeedOrigin at(String address) {
    return new FeedOrigin(address, address, "", "");
  }

  /** A feed from a file. */
  public static FeedOrigin file(String name) {
    return new FeedOrigin(name, "", "", "");
  }
}
