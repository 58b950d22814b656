package org.newsreel.library;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsreel.model.Story;

/**
 * What SQLite can do at best with the same texts: one table, one FTS5 index over it with prefixes,
 * statements prepared once, nothing else kept.
 */
final class RawStore implements AutoCloseable {
  private static final String RANK = "bm25(10.0, 4.0, 1.0)";

  private final Connection connection;
  private final Map<String, PreparedStatement> statements = new HashMap<>();

  RawStore(Path file) throws SQLException {
    connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    try (Statement make = connection.createStatement()) {
      make.execute("PRAGMA journal_mode = WAL");
      make.execute("PRAGMA synchronous = FULL");
      make.executeUpdate(
          """
          CREATE TABLE story (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT,
            lede TEXT, transcript TEXT, source TEXT, published TEXT, read INTEGER);
          CREATE VIRTUAL TABLE words USING fts5 (title, lede, transcript, content = 'story',
            content_rowid = 'number', prefix = '1 2 3', tokenize = "unicode61 remove_diacritics 2");
          """);
    }
  }

  /** Saves a batch in one transaction. */
  void save(List<Story> stories) throws SQLException {
    connection.setAutoCommit(false);
    for (Story story : stories) {
      change(
          "INSERT INTO story (id, title, lede, transcript, source, published, read)"
              + " VALUES (?, ?, ?, ?, ?, ?, 0)",
          story.id().value(),
          story.title(),
          story.lede(),
          story.transcript().text(),
          story.source(),
          String.valueOf(story.published()));
      change(
          "INSERT INTO words (rowid, title, lede, transcript)"
              + " SELECT number, title, lede, transcript FROM story WHERE id = ?",
          story.id().value());
    }
    connection.commit();
    connection.setAutoCommit(true);
  }

  int typed(String match, int most) throws SQLException {
    return rows(
        "SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT " + most, match);
  }

  /** With a snippet of each. */
  int ranked(String match, int most) throws SQLException {
    return rows(
        "SELECT rowid, snippet(words, 2, '', '', '', 16) FROM words WHERE words MATCH ?"
            + " AND rank MATCH '"
            + RANK
            + "' ORDER BY rank LIMIT "
            + most,
        match);
  }

  int numbers() throws SQLException {
    return rows("SELECT number FROM story ORDER BY number DESC");
  }

  int page(long below) throws SQLException {
    return rows(
        "SELECT number, id, title, source, published, read FROM story WHERE number < ?"
            + " ORDER BY number DESC LIMIT 50",
        below);
  }

  int story(String id) throws SQLException {
    return rows("SELECT title, lede, transcript, source FROM story WHERE id = ?", id);
  }

  int markRead(String id, boolean read) throws SQLException {
    return change("UPDATE story SET read = ? WHERE id = ?", read, id);
  }

  private int change(String sql, Object... values) throws SQLException {
    return prepare(sql, values).executeUpdate();
  }

  private int rows(String sql, Object... values) throws SQLException {
    try (ResultSet rows = prepare(sql, values).executeQuery()) {
      int columns = rows.getMetaData().getColumnCount();
      List<Object> read = new ArrayList<>();
      while (rows.next()) {
        for (int column = 1; column <= columns; column++) {
          read.add(String.valueOf(rows.getObject(column)));
        }
      }
      return read.size() / columns;
    }
  }

  private PreparedStatement prepare(String sql, Object... values) throws SQLException {
    PreparedStatement statement = statements.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      statements.put(sql, statement);
    }
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
