package org.newsreel.source;

import java.io.Serial;

/** A page could not be had. The message is one line for people: which page, and why. */
public class FetchException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final String place;
  private final String reason;

  /**
   * @param place the file or address, or "the pasted text"
   * @param reason what was wrong, to be read after the place: "is empty"
   */
  public FetchException(String place, String reason) {
    super(place + " " + reason);
    this.place = place;
    this.reason = reason;
  }

  public FetchException(String place, String reason, Throwable cause) {
    this(place, reason);
    initCause(cause);
  }

  public String place() {
    return place;
  }

  public String reason() {
    return reason;
  }
}
