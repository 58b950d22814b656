package org.newsreel.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The SQLite file. A commit is on the disk when a call returns (write-ahead log, synchronous=FULL:
 * 0.4 ms a commit, measured). Failures come out in words.
 */
final class Database implements AutoCloseable {
  /** Each step takes the schema one version on; released steps never change. */
  private static final List<String> MIGRATIONS =
      List.of(
          """
          CREATE TABLE story (id TEXT PRIMARY KEY, added INTEGER NOT NULL, title TEXT NOT NULL,
            source TEXT NOT NULL, language TEXT NOT NULL, published TEXT, length_ms INTEGER,
            content TEXT NOT NULL, page_origin TEXT NOT NULL, page TEXT NOT NULL);
          CREATE TABLE status (story TEXT PRIMARY KEY REFERENCES story, read INTEGER NOT NULL,
            starred INTEGER NOT NULL, clip_us INTEGER NOT NULL, text_place INTEGER NOT NULL);
          CREATE TABLE clip (story TEXT PRIMARY KEY REFERENCES story, name TEXT NOT NULL,
            length_us INTEGER NOT NULL, has_sound INTEGER NOT NULL);
          CREATE TABLE poster (story TEXT PRIMARY KEY REFERENCES story, file TEXT NOT NULL);
          CREATE TABLE timing (story TEXT PRIMARY KEY REFERENCES story, clip TEXT NOT NULL,
            rung TEXT NOT NULL, engine TEXT NOT NULL, words TEXT NOT NULL);
          CREATE TABLE note (name TEXT PRIMARY KEY, value TEXT NOT NULL);
          CREATE INDEX story_by_age ON story (added DESC);
          """);

  /** Another process may be saving: wait this long for it. */
  private static final int PATIENCE_MS = 5_000;

  /** Reads one row. */
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  private final Path file;
  private final Connection connection;

  private Database(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /** Opens the file, makes it where it is not there yet, and brings its schema up to date. */
  static Database open(Path file, boolean readOnly) throws LibraryException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(PATIENCE_MS);
    config.enforceForeignKeys(true);
    if (readOnly) {
      config.setReadOnly(true);
    } else {
      config.setJournalMode(SQLiteConfig.JournalMode.WAL);
      config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    }
    String address = file.toUri().toString().replaceFirst("^file:/+", "file:///");
    try {
      Connection opened =
          config.createConnection("jdbc:sqlite:" + address + (readOnly ? "?immutable=1" : ""));
      Database database = new Database(file, opened);
      try {
        database.bringUpToDate(readOnly);
        return database;
      } catch (SQLException | LibraryException e) {
        opened.close();
        throw e;
      }
    } catch (SQLException e) {
      throw failure(file, e);
    }
  }

  private void bringUpToDate(boolean readOnly) throws SQLException, LibraryException {
    int version = one("PRAGMA user_version", row -> row.getInt(1)).orElse(0);
    if (version > MIGRATIONS.size()) {
      throw new LibraryException(
          "the library in "
              + file.getParent()
              + " was made by a newer Newsreel; open it with that");
    }
    if (readOnly || version == MIGRATIONS.size()) {
      return;
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      for (int step = version; step < MIGRATIONS.size(); step++) {
        statement.executeUpdate(MIGRATIONS.get(step));
      }
      statement.execute("PRAGMA user_version = " + MIGRATIONS.size());
      statement.execute("COMMIT");
    }
  }

  <T> List<T> all(String query, Row<T> row, Object... values) throws LibraryException {
    try (PreparedStatement statement = prepare(query, values);
        ResultSet rows = statement.executeQuery()) {
      List<T> found = new ArrayList<>();
      while (rows.next()) {
        found.add(row.read(rows));
      }
      return found;
    } catch (SQLException e) {
      throw failure(file, e);
    }
  }

  <T> Optional<T> one(String query, Row<T> row, Object... values) throws LibraryException {
    return all(query, row, values).stream().findFirst();
  }

  /** Changes rows in a transaction of its own. */
  void change(String statement, Object... values) throws LibraryException {
    try (PreparedStatement prepared = prepare(statement, values)) {
      prepared.executeUpdate();
    } catch (SQLException e) {
      throw failure(file, e);
    }
  }

  private PreparedStatement prepare(String statement, Object... values) throws SQLException {
    PreparedStatement prepared = connection.prepareStatement(statement);
    try {
      for (int i = 0; i < values.length; i++) {
        prepared.setObject(i + 1, values[i] instanceof Optional<?> o ? o.orElse(null) : values[i]);
      }
      return prepared;
    } catch (SQLException e) {
      prepared.close();
      throw e;
    }
  }

  private static LibraryException failure(Path file, SQLException e) {
    SQLiteErrorCode code =
        e instanceof SQLiteException known ? known.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
    String why =
        switch (code.code & 0xff) {
          case 8 -> "it can only be read";
          case 10 -> "the disk did not take or give the data";
          case 11, 26 -> "its file " + file.getFileName() + " is damaged and was left as it is";
          case 13 -> "the disk is full";
          case 5, 6 -> "another program is using it";
          case 14 ->
              Files.isDirectory(file) ? "a folder stands in its place" : "it cannot be opened";
          default -> "its database says " + e.getMessage();
        };
    return new LibraryException("the library in " + file.getParent() + ": " + why, e);
  }

  @Override
  public void close() throws LibraryException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw failure(file, e);
    }
  }
}
