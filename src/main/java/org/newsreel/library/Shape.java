package org.newsreel.library;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsreel.library.Shape.Column;

/**
 * What a database is made of.
 *
 * @param tables the columns of each table that holds rows of its own
 * @param numbered those whose rows have a number (SQLite's rowid)
 */
record Shape(Map<String, List<Column>> tables, Set<String> numbered) {
  /**
   * A column.
   *
   * @param number whether it is another name of SQLite's rowid
   */
  record Column(String name, String type, boolean needed, boolean number) {
    /** Whether a value may stand in this column. */
    boolean takes(Optional<Object> value) {
      return value.map(this::takes).orElse(number || !needed);
    }

    private boolean takes(Object value) {
      return switch (type) {
        case "INTEGER" -> value instanceof Long;
        case "TEXT" -> value instanceof String;
        case "BLOB" -> value instanceof byte[];
        default -> true;
      };
    }
  }

  /** All that SQLite runs by itself, or gives to code of its own, when a database is used. */
  private static final String ACTIVE =
      "SELECT sql FROM sqlite_schema WHERE type NOT IN ('table', 'index')"
          + " OR ltrim(sql, ' ') NOT LIKE 'CREATE %' OR sql LIKE 'CREATE VIRTUAL%'";

  private static final String COLUMNS =
      """
      SELECT t.name, c.name, c.type, c."notnull", c.pk, (SELECT max(pk) FROM pragma_table_info(t.name)),
        t.wr
      FROM pragma_table_list AS t JOIN pragma_table_info(t.name) AS c
      WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
      ORDER BY t.name, c.cid
      """;

  static Shape of(Connection connection) throws SQLException {
    Map<String, List<Column>> tables = new LinkedHashMap<>();
    Set<String> numbered = new HashSet<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(COLUMNS)) {
      while (row.next()) {
        if (!row.getBoolean(7)) {
          numbered.add(row.getString(1));
        }
        boolean number = row.getInt(5) == 1 && row.getInt(6) == 1;
        tables
            .computeIfAbsent(row.getString(1), name -> new ArrayList<>())
            .add(column(row, number));
      }
    }
    return new Shape(tables, numbered);
  }

  private static Column column(ResultSet row, boolean onlyKey) throws SQLException {
    String type = row.getString(3);
    return new Column(row.getString(2), type, row.getBoolean(4), onlyKey && type.equals("INTEGER"));
  }

  /** The statements that made what is active in a database; reading them runs nothing. */
  static Set<String> active(Connection connection) throws SQLException {
    Set<String> active = new HashSet<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(ACTIVE)) {
      while (row.next()) {
        active.add(String.valueOf(row.getString(1)).replaceAll("\\s+", " "));
      }
    }
    return active;
  }

  /** Whether a row could be one of a table; of added columns it may be short. */
  boolean fits(String table, RawRow row) {
    List<Column> columns = tables.getOrDefault(table, List.of());
    if (row.values().isEmpty() || row.values().size() > columns.size()) {
      return false;
    }
    for (int i = 0; i < row.values().size(); i++) {
      if (!columns.get(i).takes(row.values().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a database of this shape has all tables and columns of another. */
  boolean has(Shape other) {
    return other.tables.entrySet().stream()
        .allMatch(
            table ->
                tables.getOrDefault(table.getKey(), List.of()).stream()
                    .map(Column::name)
                    .toList()
                    .containsAll(table.getValue().stream().map(Column::name).toList()));
  }
}
