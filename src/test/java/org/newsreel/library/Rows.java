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

/**
 * All rows of a library, and on which pages SQLite says that each stands.
 *
 * @param pages for each row, written out
 */
record Rows(Map<String, Set<Integer>> pages) {
  static Rows of(Path library) throws SQLException {
    Map<String, Set<Integer>> pages = new HashMap<>();
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + library.resolve("library.db"));
        Statement statement = connection.createStatement()) {
      for (String table : tables(connection)) {
        List<Set<Integer>> places = places(connection, table);
        try (ResultSet row = statement.executeQuery("SELECT * FROM " + table + " ORDER BY rowid")) {
          for (int i = 0; row.next(); i++) {
            pages.put(table + " " + written(row), places.get(i));
          }
        }
      }
    }
    return new Rows(pages);
  }

  private static List<String> tables(Connection connection) throws SQLException {
    return List.copyOf(Shape.of(connection).tables().keySet());
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
          Integer first = firsts.get(path.substring(0, cell + 1));
          places.get(first + index).add(row.getInt(2));
        }
      }
    }
    return places;
  }

  private static String written(ResultSet row) throws SQLException {
    StringBuilder written = new StringBuilder();
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      written.append(row.getString(i)).append('|');
    }
    return written.toString();
  }

  Set<String> all() {
    return pages.keySet();
  }

  /** Whether the story that another table's row begins with is there. */
  boolean hasStoryOf(String row) {
    String id = row.substring(row.indexOf(' ') + 1, row.indexOf('|'));
    return pages.keySet().stream().anyMatch(each -> each.startsWith("story " + id + "|"));
  }

  /** The rows that stand on none of some pages. */
  Set<String> without(Set<Integer> damaged) {
    Set<String> whole = new HashSet<>();
    pages.forEach(
        (row, places) -> {
          if (places.stream().noneMatch(damaged::contains)) {
            whole.add(row);
          }
        });
    return whole;
  }
}
