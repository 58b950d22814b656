package org.newsreel.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.newsreel.library.Library;
import org.newsreel.library.LibraryException;
import org.newsreel.library.LibraryLock;

/** A library that is this window's alone, and where later starts of the program are heard. */
record HeldLibrary(Library library, LibraryLock lock, Optional<WindowDoor> door)
    implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(HeldLibrary.class.getName());

  /**
   * Opens the library in a folder. Where no socket is possible, only later starts suffer.
   *
   * @param heard told what a later start was given, on any thread
   * @throws LibraryException if it cannot be opened, or a window of another process has it
   */
  static HeldLibrary open(Path folder, Consumer<List<String>> heard) throws LibraryException {
    LibraryLock lock = LibraryLock.take(folder);
    boolean open = false;
    try {
      Library library = Library.open(folder);
      open = true;
      Optional<WindowDoor> door = lock.isHeld() ? door(library, heard) : Optional.empty();
      lock.announce(door.map(WindowDoor::socket).map(Path::toString).orElse(""));
      return new HeldLibrary(library, lock, door);
    } finally {
      if (!open) {
        lock.close();
      }
    }
  }

  private static Optional<WindowDoor> door(Library library, Consumer<List<String>> heard) {
    try {
      Optional<Path> socket = SocketFolder.socket(SocketFolder.ofUser(), library.folder());
      return socket.isPresent()
          ? Optional.of(WindowDoor.open(socket.get(), heard))
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.WARNING, "Later starts cannot be heard", e);
      return Optional.empty();
    }
  }

  /** Who comes now finds nobody at the door, and waits for the lock. */
  @Override
  public void close() throws LibraryException {
    door.ifPresent(WindowDoor::close);
    try {
      library.close();
    } finally {
      lock.close();
    }
  }
}
