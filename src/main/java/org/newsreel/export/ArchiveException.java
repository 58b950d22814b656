package org.newsreel.export;

/** An exported library that could not be written or read; the message says what and why. */
public final class ArchiveException extends Exception {
  private static final long serialVersionUID = 1;

  public ArchiveException(String message) {
    super(message);
  }

  public ArchiveException(String message, Throwable cause) {
    super(message, cause);
  }
}
