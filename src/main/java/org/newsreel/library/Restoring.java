package org.newsreel.library;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;

/** Puts a copy of a library's database in its place, once it has been found good. */
record Restoring(Path library) {
  private static final System.Logger LOG = System.getLogger(Restoring.class.getName());
  private static final int LARGEST_NUMBER = Integer.MAX_VALUE;

  /** The file stays as it is: only a copy of it is ever opened. */
  Recovery from(Path file) throws LibraryException {
    try (FolderLock lock = FolderLock.take(library);
        Copying copy = Copying.in(library)) {
      lock.held();
      Swap swap = new Swap(library);
      swap.finish();
      copyFile(file, copy);
      int stories = prepare(file, copy);
      int noClip = withoutClip(copy);
      Path kept = swap.keep();
      swap.exchange(copy.file(), kept);
      DamageMark.of(library.resolve("library.db")).clear();
      keepAsNewest();
      return new Recovery(Optional.of(named(file)), stories, 0, 0, noClip, kept);
    } catch (IOException e) {
      throw new LibraryException(
          "the backup was not put back: the system says " + e.getMessage(), e);
    } catch (SQLException e) {
      throw new LibraryException("the backup was not put back: " + e.getMessage(), e);
    }
  }

  private static Snapshot named(Path file) throws IOException {
    Optional<Snapshot> named = Snapshot.of(file);
    Instant changed = Files.getLastModifiedTime(file).toInstant();
    return named.orElse(new Snapshot(file, changed, LARGEST_NUMBER));
  }

  /** A database from elsewhere may have its last changes in a log beside it. */
  static void copyFile(Path file, Copying copy) throws IOException, LibraryException {
    if (!Files.isRegularFile(file)) {
      String what = Files.isDirectory(file) ? "is a folder" : "is not there";
      throw new LibraryException(file + " " + what + ", so there is no backup in it");
    }
    Files.copy(file, copy.file());
    Path log = file.resolveSibling(file.getFileName() + "-wal");
    if (Files.exists(log)) {
      Files.copy(log, copy.file().resolveSibling(copy.file().getFileName() + "-wal"));
    }
  }

  /** Looks the copy through and brings it up to date; tells how many stories are in it. */
  static int prepare(Path file, Copying copy) throws LibraryException, IOException {
    int stories = look(file, copy);
    Disk.sync(copy.file());
    return stories;
  }

  private static int look(Path file, Copying copy) throws LibraryException {
    try (Connection connection = copy.open()) {
      int version = version(connection);
      if (version > Schema.newest()) {
        throw refused(file, "was made by a newer Newsreel; open it with that");
      }
      if (version <= 0) {
        throw refused(file, "is no backup of a library of Newsreel's");
      }
      check(file, connection);
      Schema.bringUpToDate(connection);
      int stories = Copying.stories(connection);
      Copying.fold(connection);
      return stories;
    } catch (SQLException e) {
      throw refused(file, "is damaged, or no backup of a library");
    }
  }

  private static void check(Path file, Connection connection)
      throws SQLException, LibraryException {
    try {
      Schema.check(connection, file, false);
    } catch (LibraryException e) {
      throw refused(file, "is damaged, or not made by Newsreel alone");
    }
    if (!Copying.isGood(connection)) {
      throw refused(file, "is damaged");
    }
  }

  private static LibraryException refused(Path file, String why) {
    return new LibraryException(
        "the backup " + file + " " + why + "; the library is as it was before");
  }

  private static int version(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return Copying.number(statement, "PRAGMA user_version");
    }
  }

  private int withoutClip(Copying copy) throws SQLException, LibraryException {
    try (Connection connection = copy.open()) {
      return withoutClip(connection, library);
    }
  }

  static int withoutClip(Connection connection, Path library) throws SQLException {
    ClipFiles clips = new ClipFiles(library.resolve("clips"));
    int gone = 0;
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT name FROM clip")) {
      while (row.next()) {
        gone +=
            clips.file(String.valueOf(row.getString(1))).filter(Files::exists).isPresent() ? 0 : 1;
      }
    }
    return gone;
  }

  /** From now on the newest copy is one of this state, not of what it has taken the place of. */
  private void keepAsNewest() {
    try {
      Backups.of(library).make();
    } catch (LibraryException e) {
      LOG.log(Level.WARNING, "No backup of what was put back", e);
    }
  }
}
