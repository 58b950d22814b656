package org.newsreel.library;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/** Held by the one who exchanges the files of a library: one thread of one program at a time. */
final class FolderLock implements AutoCloseable {
  private static final ReentrantLock IN_PROGRAM = new ReentrantLock();

  private final Optional<FileChannel> file;

  private FolderLock(Optional<FileChannel> file) {
    this.file = file;
  }

  /** Waits until nobody else has it. */
  static FolderLock take(Path folder) throws IOException {
    IN_PROGRAM.lock();
    boolean taken = false;
    try {
      FolderLock lock = new FolderLock(first(folder));
      taken = true;
      return lock;
    } finally {
      if (!taken) {
        IN_PROGRAM.unlock();
      }
    }
  }

  /** To close the file a second time would let go of the lock of the first. */
  private static Optional<FileChannel> first(Path folder) throws IOException {
    if (IN_PROGRAM.getHoldCount() > 1) {
      return Optional.empty();
    }
    FileChannel file =
        FileChannel.open(
            folder.resolve("library.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    file.lock();
    return Optional.of(file);
  }

  /** Says that it is wanted for being held only. */
  void held() {
    if (!IN_PROGRAM.isHeldByCurrentThread()) {
      throw new IllegalStateException("the lock is not held any more");
    }
  }

  @Override
  public void close() throws IOException {
    try {
      if (file.isPresent()) {
        file.get().close();
      }
    } finally {
      IN_PROGRAM.unlock();
    }
  }
}
