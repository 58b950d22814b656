package org.newsreel.model;

/**
 * A page as it was received.
 *
 * @param origin the address or file it came from, as the reader would name it; empty for pasted
 *     text
 * @param address where on the web it is, so that its relative links lead somewhere; empty where
 *     nobody said
 * @param text the page's whole text, line ends and all; of a web page, its markup
 */
public record Page(String origin, String address, String text) {
  /** A page of which nobody said where on the web it is. */
  public Page(String origin, String text) {
    this(origin, "", text);
  }
}
