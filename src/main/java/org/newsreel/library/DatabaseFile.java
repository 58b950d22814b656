package org.newsreel.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.sqlite.SQLiteConfig;

/**
 * The file of the database and SQLite's log beside it, and how they can be opened without losing
 * anything in them.
 */
record DatabaseFile(Path path, boolean readOnly) {
  /** Another process may be saving: wait this long for it. */
  static final Duration PATIENCE = Duration.ofSeconds(5);

  /**
   * A file that is empty, or not there, is a new library, except where something of an old one is
   * left: SQLite would delete its log.
   */
  void refuseRemains() throws LibraryException {
    boolean remains = size(log("-wal")) > 0 || (Files.exists(path) && hasClips());
    if (size(path) == 0 && remains) {
      throw LibraryException.damage(
          said()
              + " is empty or gone and was left as it is; bring it back from a backup, or move what"
              + " is left of the library away to begin a new one");
    }
  }

  private boolean hasClips() {
    try (Stream<Path> clips = Files.list(path.resolveSibling("clips"))) {
      return clips.findAny().isPresent();
    } catch (IOException e) {
      return false;
    }
  }

  SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout((int) PATIENCE.toMillis());
    config.enforceForeignKeys(true);
    config.setReadOnly(readOnly);
    if (!readOnly) {
      config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    }
    return config;
  }

  /**
   * Where only reading is allowed, SQLite cannot make the index of its log, so it is told that
   * nothing changes; it then overlooks the log and the last commits in it. Where there is a log,
   * its index must therefore be there too.
   */
  String address() throws LibraryException {
    String file = "jdbc:sqlite:" + path.toUri().toString().replaceFirst("^file:/+", "file:///");
    if (!readOnly) {
      return file;
    }
    boolean indexed = Files.exists(log("-wal")) && Files.exists(log("-shm"));
    if (!indexed && size(log("-wal")) > 0) {
      throw new LibraryException(
          said()
              + " can only be read and the last changes are not yet in it; copy the folder to where"
              + " it can be changed, and open the copy");
    }
    return file + (indexed ? "?mode=ro" : "?immutable=1");
  }

  private String said() {
    return "the library in " + path.getParent() + ": its file " + path.getFileName();
  }

  private Path log(String ending) {
    return path.resolveSibling(path.getFileName() + ending);
  }

  /** 0 where there is no such file. */
  private static long size(Path file) {
    return file.toFile().length();
  }
}
