package org.newsreel.library;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All rows of a library, the search index apart, with the pages that each stands on, as SQLite
 * tells, and the story that it belongs to.
 */
record Rows(Set<Row> rows) {
  /**
   * A row.
   *
   * @param story its id; empty where the row is no story's
   */
  record Row(String written, Set<Integer> pages, String story) {
    boolean isOn(Set<Integer> damaged) {
      return pages.stream().anyMatch(damaged::contains);
    }
  }

  static Rows of(Path library) throws SQLException {
    Set<Row> rows = new HashSet<>();
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + library.resolve("library.db"));
        Statement statement = connection.createStatement()) {
      Map<String, String> ids = ids(connection);
      Shape shape = Shape.of(connection);
      for (String table : shape.tables().keySet()) {
        List<Set<Integer>> places = places(connection, table);
        String order = shape.numbered().contains(table) ? " ORDER BY rowid" : "";
        try (ResultSet row = statement.executeQuery("SELECT * FROM " + table + order)) {
          for (int i = 0; row.next(); i++) {
            rows.add(new Row(table + written(row), places.get(i), story(table, row, ids)));
          }
        }
      }
    }
    return new Rows(rows);
  }

  private static Map<String, String> ids(Connection connection) throws SQLException {
    Map<String, String> ids = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT number, id FROM story")) {
      while (row.next()) {
        ids.put(row.getString(1), row.getString(2));
      }
    }
    return ids;
  }

  private static String story(String table, ResultSet row, Map<String, String> ids)
      throws SQLException {
    return switch (table) {
      case "story" -> row.getString("id");
      case "text" -> ids.getOrDefault(row.getString("story"), "");
      case "status", "clip", "poster", "timing", "mended", "anchor", "checked", "tag", "mark" ->
          row.getString("story");
      default -> "";
    };
  }

  /** The pages of each row, in the order of the rows: its leaf, and where it goes on. */
  private static List<Set<Integer>> places(Connection connection, String table)
      throws SQLException {
    List<Set<Integer>> places = new ArrayList<>();
    Map<String, Integer> firsts = new HashMap<>();
    String query =
        "SELECT path, pageno, pagetype, ncell FROM dbstat WHERE name = '"
            + table
            + "' ORDER BY path";
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      while (row.next()) {
        String path = row.getString(1);
        if (row.getString(3).equals("leaf")) {
          firsts.put(path, places.size());
          for (int i = 0; i < row.getInt(4); i++) {
            places.add(new HashSet<>(Set.of(row.getInt(2))));
          }
        } else if (row.getString(3).equals("overflow")) {
          int end = path.lastIndexOf('+');
          int cell = path.lastIndexOf('/', end);
          int index = Integer.parseInt(path.substring(cell + 1, end), 16);
          places
              .get(firsts.getOrDefault(path.substring(0, cell + 1), 0) + index)
              .add(row.getInt(2));
        }
      }
    }
    return places;
  }

  private static String written(ResultSet row) throws SQLException {
    StringBuilder written = new StringBuilder();
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      written.append(' ').append(row.getString(i));
    }
    return written.toString();
  }

  Set<String> written() {
    return rows.stream().map(Row::written).collect(Collectors.toSet());
  }

  Set<String> stories() {
    return rows.stream()
        .map(Row::story)
        .filter(story -> !story.isEmpty())
        .collect(Collectors.toSet());
  }

  /** The stories of which neither the row nor the text is on one of some pages. */
  Set<String> wholeStories(Set<Integer> damaged) {
    Set<String> whole = stories();
    rows.stream()
        .filter(row -> row.written().startsWith("story ") || row.written().startsWith("text "))
        .filter(row -> row.isOn(damaged))
        .forEach(row -> whole.remove(row.story()));
    return whole;
  }
}
