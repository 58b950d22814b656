package org.newsreel.library;

/** Something that the library could not read or keep; the message says what and why. */
public sealed class LibraryException extends Exception permits LibraryHeldException {
  private static final long serialVersionUID = 1;

  public LibraryException(String message) {
    super(message);
  }

  public LibraryException(String message, Throwable cause) {
    super(message, cause);
  }
}
