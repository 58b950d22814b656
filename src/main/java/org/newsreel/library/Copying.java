package org.newsreel.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * A copy of a database on its way to its place: a file of its own without a log. Closing it deletes
 * it, unless it was moved before.
 */
record Copying(Path file) implements AutoCloseable {
  private static final int STEP = 500;
  private static final Duration PAUSE = Duration.ofMillis(1);
  private static final Duration BUSY = Duration.ofMillis(100);
  private static final int TRIES = 50;

  /** A name for a copy in a folder; nothing is there yet. */
  static Copying in(Path folder) {
    return new Copying(folder.resolve(Incoming.PREFIX + UUID.randomUUID() + ".db"));
  }

  /**
   * Copies a library's database as it is at one moment, in steps. Others save meanwhile: what they
   * save is not in it, and does not make the copying begin anew.
   */
  void of(Path database) throws SQLException, LibraryException {
    DatabaseFile from = new DatabaseFile(database, false);
    try (Connection connection = from.config().createConnection(from.address());
        Statement statement = connection.createStatement()) {
      Database.trustNothing(connection);
      statement.execute("BEGIN");
      number(statement, "SELECT count(*) FROM sqlite_schema");
      int failed =
          connection
              .unwrap(SQLiteConnection.class)
              .getDatabase()
              .backup(
                  "main",
                  file.toString(),
                  (left, all) -> LockSupport.parkNanos(PAUSE.toNanos()),
                  (int) BUSY.toMillis(),
                  TRIES,
                  STEP);
      statement.execute("ROLLBACK");
      if (failed != 0) {
        throw new SQLiteException("not copied", SQLiteErrorCode.getErrorCode(failed));
      }
    }
  }

  /** Opens the copy, and trusts it as little as any file. */
  Connection open() throws SQLException, LibraryException {
    DatabaseFile copy = new DatabaseFile(file, false);
    Connection connection = copy.config().createConnection(copy.address());
    try (Statement statement = connection.createStatement()) {
      Database.trustNothing(connection);
      // It is synced as a whole, and thrown away if that is not reached.
      statement.execute("PRAGMA synchronous = OFF");
      statement.execute("PRAGMA foreign_keys = OFF");
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /** Makes the copy one file that can be moved. */
  static void fold(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA journal_mode = DELETE");
    }
  }

  static boolean isGood(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA quick_check(1)")) {
      return row.next() && "ok".equals(row.getString(1));
    }
  }

  static int stories(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return number(statement, "SELECT count(*) FROM story");
    }
  }

  static int number(Statement statement, String query) throws SQLException {
    try (ResultSet row = statement.executeQuery(query)) {
      return row.next() ? row.getInt(1) : 0;
    }
  }

  @Override
  public void close() throws IOException {
    for (String ending : new String[] {"", "-journal", "-wal", "-shm"}) {
      Files.deleteIfExists(file.resolveSibling(file.getFileName() + ending));
    }
  }
}
