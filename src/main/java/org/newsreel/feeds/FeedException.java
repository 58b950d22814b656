package org.newsreel.feeds;

/** What was given is no feed, or no list of feeds, that can be read; the message says why. */
public final class FeedException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * Says what is wrong with what.
   *
   * @param place the address or file, as the reader would name it
   * @param fault what is wrong with it: "is not a feed"
   */
  FeedException(String place, String fault) {
    super((place.isEmpty() ? "the feed" : place) + " " + fault);
  }
}
