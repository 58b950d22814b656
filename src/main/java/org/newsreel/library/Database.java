package org.newsreel.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The SQLite file. A commit is on the disk when a call returns (write-ahead log, synchronous=FULL:
 * 0.4 ms a commit, measured). Failures come out in words.
 */
final class Database implements AutoCloseable {
  /** Reads one row. */
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Queries and changes. */
  interface Work<T> {
    T run() throws LibraryException;
  }

  /** Changes one of many; returns how much was changed. */
  interface Deed<T> {
    int on(T one) throws LibraryException;
  }

  private static final Duration AGAIN = Duration.ofMillis(10);

  private final Path file;
  private final SQLiteConnection connection;
  private final boolean readOnly;
  private final LinkedHashMap<String, PreparedStatement> idle = new LinkedHashMap<>();

  private Database(Path file, SQLiteConnection connection, boolean readOnly) {
    this.file = file;
    this.connection = connection;
    this.readOnly = readOnly;
  }

  /**
   * Opens the file, makes it where it is not there yet, and brings its schema up to date. A file
   * that is not a library of this Newsreel or an older one stays as it is.
   */
  static Database open(Path file, boolean readOnly) throws LibraryException {
    DatabaseFile where = new DatabaseFile(file, readOnly);
    where.refuseRemains();
    try {
      SQLiteConnection opened = connect(where);
      try {
        Schema.check(opened, file, readOnly);
        if (!readOnly) {
          keepLog(opened);
          Backups.keepOld(file, opened);
          Schema.bringUpToDate(opened);
        } else {
          Schema.standIn(opened);
        }
        return new Database(file, opened, readOnly);
      } catch (SQLException | LibraryException e) {
        opened.close();
        throw e;
      }
    } catch (SQLException e) {
      throw failure(file, e);
    }
  }

  /** A file may come from elsewhere, and be made to harm. */
  static void trustNothing(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA trusted_schema = OFF");
      statement.execute("PRAGMA cell_size_check = ON");
    }
  }

  /** Another connection to the same file, for reading beside this one. */
  Database forReading() throws LibraryException {
    try {
      SQLiteConnection second = connect(new DatabaseFile(file, readOnly));
      try (Statement statement = second.createStatement()) {
        if (readOnly) {
          Schema.standIn(second);
        }
        statement.execute("PRAGMA query_only = ON");
        return new Database(file, second, true);
      } catch (SQLException e) {
        second.close();
        throw e;
      }
    } catch (SQLException e) {
      throw failure(file, e);
    }
  }

  private static SQLiteConnection connect(DatabaseFile where)
      throws SQLException, LibraryException {
    SQLiteConnection opened = (SQLiteConnection) where.config().createConnection(where.address());
    try {
      trustNothing(opened);
      return opened;
    } catch (SQLException e) {
      opened.close();
      throw e;
    }
  }

  /** SQLite does not wait by itself where two want to begin a log: it could wait for ever. */
  private static void keepLog(Connection connection) throws SQLException {
    long until = System.nanoTime() + DatabaseFile.PATIENCE.toNanos();
    while (!hasLog(connection, until)) {
      LockSupport.parkNanos(AGAIN.toNanos());
    }
  }

  private static boolean hasLog(Connection connection, long until) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA journal_mode = WAL");
      return true;
    } catch (SQLiteException e) {
      if (e.getResultCode() != SQLiteErrorCode.SQLITE_BUSY || System.nanoTime() > until) {
        throw e;
      }
      return false;
    }
  }

  <T> List<T> all(String query, Row<T> row, Object... values) throws LibraryException {
    try (Prepared prepared = prepared(query, values);
        ResultSet rows = prepared.statement().executeQuery()) {
      List<T> found = new ArrayList<>();
      while (rows.next()) {
        found.add(row.read(rows));
      }
      return found;
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** The first column of each row. */
  long[] numbers(String query, Object... values) throws LibraryException {
    LongStream.Builder numbers = LongStream.builder();
    try (Prepared prepared = prepared(query, values);
        ResultSet rows = prepared.statement().executeQuery()) {
      while (rows.next()) {
        numbers.add(rows.getLong(1));
      }
      return numbers.build().toArray();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** Breaks off the query that runs, if one does. */
  void interrupt() {
    try {
      connection.getDatabase().interrupt();
    } catch (SQLException e) {
      throw new IllegalStateException("the library is closed", e);
    }
  }

  <T> Optional<T> one(String query, Row<T> row, Object... values) throws LibraryException {
    return all(query, row, values).stream().findFirst();
  }

  /**
   * Changes rows, in a transaction of its own where none is open.
   *
   * @return how many rows were changed
   */
  int change(String statement, Object... values) throws LibraryException {
    refuseGone();
    try (Prepared prepared = prepared(statement, values)) {
      return prepared.statement().executeUpdate();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** Where a folder is deleted or a disk let go of, SQLite goes on writing to nowhere. */
  private void refuseGone() throws LibraryException {
    if (!Files.exists(file)) {
      throw new LibraryException(
          "the library in " + file.getParent() + ": its folder or disk is gone");
    }
  }

  /** Does work of which all is saved or nothing, and in which no other process has a hand. */
  <T> T together(Work<T> work) throws LibraryException {
    if (readOnly) {
      throw new LibraryException("the library in " + file.getParent() + ": it can only be read");
    }
    return within("BEGIN IMMEDIATE", work);
  }

  /** Does the same to many, all or none; returns how much was done to all of them. */
  <T> int each(Collection<T> many, Deed<? super T> deed) throws LibraryException {
    return together(
        () -> {
          int done = 0;
          for (T one : many) {
            done += deed.on(one);
          }
          return done;
        });
  }

  /** Does work of reading that sees the library as it is at one moment. */
  <T> T atOneMoment(Work<T> work) throws LibraryException {
    return within("BEGIN", work);
  }

  private <T> T within(String begin, Work<T> work) throws LibraryException {
    change(begin);
    boolean saved = false;
    try {
      T result = work.run();
      change("COMMIT");
      saved = true;
      return result;
    } finally {
      if (!saved) {
        takeBack();
      }
    }
  }

  private void takeBack() {
    try (Statement statement = connection.createStatement()) {
      statement.execute("ROLLBACK");
    } catch (SQLException e) {
      // SQLite has taken it back by itself, as it does where the disk is full; the failure that
      // led here is on its way to the caller.
      return;
    }
  }

  private Prepared prepared(String sql, Object... values) throws SQLException {
    return Prepared.of(connection, idle, sql, values);
  }

  /** What {@link #interrupt} leads to, whatever SQLite calls it. */
  LibraryException brokenOff(LibraryException why) {
    return new LibraryException(
        "the library in " + file.getParent() + ": what was looked for was broken off", why);
  }

  /** Damage that shows only now is repaired when the library is next opened. */
  private LibraryException failed(SQLException e) {
    LibraryException failure = failure(file, e);
    if (failure.isDamage() && Files.isWritable(file)) {
      DamageMark.of(file).set();
    }
    return failure;
  }

  static LibraryException failure(Path file, SQLException e) {
    SQLiteErrorCode code =
        String.valueOf(e.getMessage()).contains("unsupported file format")
            ? SQLiteErrorCode.SQLITE_NOTADB
            : e instanceof SQLiteException known
                ? known.getResultCode()
                : SQLiteErrorCode.UNKNOWN_ERROR;
    String why =
        switch (code.code & 0xff) {
          case 8 -> "it can only be read";
          case 10 -> "the disk did not take or give the data";
          case 11, 26 -> "its file " + file.getFileName() + " is damaged and was left as it is";
          case 13 -> "the disk is full";
          case 5, 6 -> "another program is using it";
          case 14 ->
              Files.isDirectory(file) ? "a folder stands in its place" : "it cannot be opened";
          case 19 -> "there is no such story in it";
          default -> "its database says " + e.getMessage();
        };
    int kind = code.code & 0xff;
    return new LibraryException(
        "the library in " + file.getParent() + ": " + why, e, kind == 11 || kind == 26);
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
