package org.newsreel.parse;

import java.io.Serial;

/** A page is no story, or not one that we can read. The message is one line for people. */
public final class ParseException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final String place;
  private final String lookedFor;

  /**
   * @param place the page's origin; empty for pasted text
   * @param lookedFor what was looked for, and what was there instead: "a title; there was none"
   */
  public ParseException(String place, String lookedFor) {
    super(
        (place.isEmpty() ? "the pasted text" : place)
            + " is no story that can be read here: looked for "
            + lookedFor);
    this.place = place;
    this.lookedFor = lookedFor;
  }

  public String place() {
    return place;
  }

  public String lookedFor() {
    return lookedFor;
  }
}
