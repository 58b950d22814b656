package org.newsreel.library;

import java.nio.file.Path;

/** The library is open in a window of another process. */
public final class LibraryHeldException extends LibraryException {
  private static final long serialVersionUID = 1;

  private final transient LockHolder holder;

  /**
   * Says so.
   *
   * @param folder of the library
   */
  public LibraryHeldException(Path folder, LockHolder holder) {
    super(
        holder.said()
            + " has this library open: "
            + folder
            + "; close it there, or choose another with --library");
    this.holder = holder;
  }

  public LockHolder holder() {
    return holder;
  }
}
