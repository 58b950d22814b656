package org.newsreel.library;

/** Something that the library could not read or keep; the message says what and why. */
public sealed class LibraryException extends Exception permits LibraryHeldException {
  private static final long serialVersionUID = 1;

  private final boolean damage;

  public LibraryException(String message) {
    super(message);
    damage = false;
  }

  public LibraryException(String message, Throwable cause) {
    this(message, cause, false);
  }

  LibraryException(String message, Throwable cause, boolean damage) {
    super(message, cause);
    this.damage = damage;
  }

  private LibraryException(String message, boolean damage) {
    super(message);
    this.damage = damage;
  }

  /** The database is not as it was saved. */
  static LibraryException damage(String message) {
    return new LibraryException(message, true);
  }

  boolean isDamage() {
    return damage;
  }
}
