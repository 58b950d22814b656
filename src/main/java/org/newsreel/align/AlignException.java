package org.newsreel.align;

/** A clip and a transcript that cannot be joined; the message says why, in the reader's words. */
public final class AlignException extends Exception {
  private static final long serialVersionUID = 1;

  public AlignException(String message) {
    super(message);
  }
}
