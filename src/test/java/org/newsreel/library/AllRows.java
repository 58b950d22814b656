package org.newsreel.library;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every row of a library's tables, to compare two libraries by. */
public final class AllRows {
  private AllRows() {}

  /** Every row with all its numbers, the index apart, which has no rows of its own. */
  public static Map<String, List<String>> all(Path folder) throws SQLException {
    return of(folder, List.of());
  }

  /**
   * What must be the same in another library with the same stories: the numbers that rows happen to
   * have may differ, and which files are loose for now.
   */
  public static Map<String, List<String>> kept(Path folder) throws SQLException {
    Map<String, List<String>> rows = of(folder, List.of("story.number", "mark.id"));
    rows.remove("loose");
    return rows;
  }

  private static Map<String, List<String>> of(Path folder, List<String> without)
      throws SQLException {
    Map<String, List<String>> rows = new TreeMap<>();
    try (Connection database =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("library.db"));
        Statement statement = database.createStatement()) {
      for (String table : names(statement, "SELECT name FROM sqlite_schema WHERE type = 'table'")) {
        if (!table.matches("(words|begins|pieces|sqlite).*")) {
          rows.put(table, rows(statement, table, without));
        }
      }
    }
    return rows;
  }

  private static List<String> rows(Statement statement, String table, List<String> without)
      throws SQLException {
    List<String> columns = names(statement, "SELECT name FROM pragma_table_info('" + table + "')");
    columns.removeIf(column -> without.contains(table + "." + column));
    String from = table;
    // The story of a text is a number; its id stands for it.
    if (table.equals("text")) {
      columns.set(0, "story.id");
      from = "text JOIN story ON story.number = text.story";
    }
    List<String> rows = new ArrayList<>();
    try (ResultSet row =
        statement.executeQuery("SELECT " + String.join(", ", columns) + " FROM " + from)) {
      while (row.next()) {
        rows.add(row(row, columns.size()));
      }
    }
    rows.sort(null);
    return rows;
  }

  private static String row(ResultSet row, int columns) throws SQLException {
    List<String> values = new ArrayList<>();
    for (int i = 1; i <= columns; i++) {
      Object value = row.getObject(i);
      values.add(
          value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value));
    }
    return String.join(" | ", values);
  }

  private static List<String> names(Statement statement, String query) throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet row = statement.executeQuery(query)) {
      while (row.next()) {
        names.add(row.getString(1));
      }
    }
    return names;
  }
}
