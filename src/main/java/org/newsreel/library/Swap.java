package org.newsreel.library;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts a new database in the place of a library's. The old one is moved, never deleted; and SQLite
 * never sees the log of one beside the other. A program that is killed meanwhile leaves what the
 * next start goes on with.
 */
record Swap(Path folder) {
  private static final String READY = "library.new.";
  private static final List<String> ENDINGS = List.of("-wal", "-shm", "-journal", "");

  /** Where SQLite locks a database that is open (sqlite3.c, SHARED_FIRST and SHARED_SIZE). */
  private static final long LOCKED = 0x40000002L;

  private static final int LOCKED_SIZE = 510;

  /** Makes a folder for what is there now. */
  Path keep() throws IOException {
    Path kept = Files.createDirectories(folder.resolve("recovered"));
    Disk.sync(folder);
    Path own = Files.createDirectory(free(kept, Snapshot.stamp(Instant.now())));
    Disk.sync(kept);
    return own;
  }

  private static Path free(Path kept, String stamp) {
    return Stream.iterate(1, i -> i + 1)
        .map(i -> kept.resolve(i == 1 ? stamp : stamp + "-" + i))
        .filter(path -> !Files.exists(path))
        .findFirst()
        .orElseThrow();
  }

  /**
   * Exchanges the databases. No connection of this program may be open.
   *
   * @param ready a whole database in the library's folder; it is on the disk
   * @param kept takes what was there
   */
  void exchange(Path ready, Path kept) throws IOException, LibraryException {
    Path database = folder.resolve("library.db");
    if (!Files.exists(database)) {
      begin(ready, kept);
      return;
    }
    try (FileChannel file = FileChannel.open(database, StandardOpenOption.WRITE);
        FileLock alone = lock(file, kept)) {
      if (alone.isValid()) {
        begin(ready, kept);
      }
    }
  }

  private void begin(Path ready, Path kept) throws IOException {
    Files.move(ready, folder.resolve(READY + kept.getFileName()), StandardCopyOption.ATOMIC_MOVE);
    Disk.sync(folder);
    finish();
  }

  private FileLock lock(FileChannel file, Path kept) throws IOException, LibraryException {
    FileLock lock = file.tryLock(LOCKED, LOCKED_SIZE, false);
    if (lock == null) {
      Files.delete(kept);
      throw new LibraryException(
          "the library in " + folder + ": another program is using it; close that first");
    }
    return lock;
  }

  /** Goes on with what was begun, if anything was. */
  void finish() throws IOException {
    try (DirectoryStream<Path> begun = Files.newDirectoryStream(folder, READY + "*")) {
      for (Path ready : begun) {
        String name = String.valueOf(ready.getFileName()).substring(READY.length());
        Path kept = Files.createDirectories(folder.resolve("recovered").resolve(name));
        for (String ending : ENDINGS) {
          move(folder.resolve("library.db" + ending), kept);
        }
        Disk.sync(kept);
        Files.move(ready, folder.resolve("library.db"), StandardCopyOption.ATOMIC_MOVE);
        Disk.sync(folder);
      }
    }
  }

  private static void move(Path file, Path kept) throws IOException {
    if (Files.exists(file)) {
      Files.move(file, kept.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
    }
  }

  boolean isBegun() throws IOException {
    try (DirectoryStream<Path> begun = Files.newDirectoryStream(folder, READY + "*")) {
      return begun.iterator().hasNext();
    }
  }
}
