package org.newsreel.source;

/**
 * What to ask the web for.
 *
 * @param typed whether the reader gave this address, and not a page or feed: only then may it be
 *     one of this computer or the local network
 * @param etag of the copy that is here already; empty where there is none
 * @param lastModified of that copy, as its host wrote it; empty where it did not
 */
public record WebRequest(String address, boolean typed, String etag, String lastModified) {
  /** For an address that the reader typed or pasted. */
  public static WebRequest typed(String address) {
    return new WebRequest(address, true, "", "");
  }

  /** For an address that stands in a page, a feed or a file. */
  public static WebRequest found(String address) {
    return new WebRequest(address, false, "", "");
  }

  /** For an address that stands in what this one leads to. */
  public WebRequest to(String other) {
    return typed && WebAddress.isNeighbour(other, address) ? typed(other) : found(other);
  }

  /** The same, but only what changed since a copy was made. */
  public WebRequest unlessStill(String knownEtag, String knownLastModified) {
    return new WebRequest(address, typed, knownEtag, knownLastModified);
  }
}
