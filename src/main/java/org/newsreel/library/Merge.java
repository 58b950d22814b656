package org.newsreel.library;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lays the rows that were saved from a damaged library over those of a backup. A table that was
 * read whole is taken as it is; of another, the backup's rows stay where none was read.
 *
 * @param numbered whether the numbers of stories are those that they have now
 */
record Merge(Copying stage, Copying base, Salvage.Found found, boolean numbered) {
  /** Texts of the backup whose story has another number by now, or whose number another story. */
  private static final String OF_OTHERS =
      """
      DELETE FROM main.text WHERE story IN (SELECT old.number FROM main.story AS old
        JOIN found.story AS now ON (old.number = now.number) <> (old.id = now.id)
          AND (old.number = now.number OR old.id = now.id))
      """;

  /** Of such a story nothing could be shown. */
  private static final String WITHOUT_TEXT =
      "DELETE FROM story WHERE number NOT IN (SELECT story FROM text)";

  /** What the rows of a table refer to; without a column's name, to the primary key. */
  private static final String PARENTS =
      """
      SELECT key."from", key."table", coalesce(key."to",
        (SELECT name FROM pragma_table_info(key."table") WHERE pk = 1))
      FROM pragma_foreign_key_list(?) AS key
      """;

  /** Whether something is missing that the backup may have. */
  boolean needsBase(Optional<Snapshot> backup) throws SQLException {
    try (Connection model = Schema.model(Schema.newest())) {
      return backup.isPresent() && !found.whole().containsAll(Shape.of(model).tables().keySet());
    }
  }

  /** What was read, for itself. */
  Path stageAlone() throws SQLException, LibraryException, IOException {
    try (Connection connection = stage.open()) {
      Schema.bringUpToDate(connection);
      finish(connection);
    }
    Disk.sync(stage.file());
    return stage.file();
  }

  Path intoBase() throws SQLException, LibraryException, IOException {
    try (Connection connection = stage.open()) {
      Schema.bringUpToDate(connection);
    }
    try (Connection connection = base.open()) {
      Shape shape = Shape.of(connection);
      attachStage(connection);
      try (Statement statement = connection.createStatement()) {
        statement.execute("BEGIN");
        statement.executeUpdate(OF_OTHERS);
        for (var table : shape.tables().entrySet()) {
          boolean numbered = shape.numbered().contains(table.getKey());
          lay(statement, table.getKey(), table.getValue(), numbered);
        }
        statement.execute("COMMIT");
        statement.execute("DETACH found");
      }
      finish(connection);
    }
    Disk.sync(base.file());
    return base.file();
  }

  private void attachStage(Connection connection) throws SQLException {
    try (PreparedStatement attach = connection.prepareStatement("ATTACH ? AS found")) {
      attach.setString(1, stage.file().toString());
      attach.execute();
    }
  }

  private void lay(Statement statement, String table, List<Shape.Column> columns, boolean numbered)
      throws SQLException {
    if (found.whole().contains(table)) {
      statement.executeUpdate("DELETE FROM main.\"" + table + "\"");
    }
    List<String> names = new ArrayList<>();
    if (numbered && columns.stream().noneMatch(Shape.Column::number)) {
      names.add("rowid");
    }
    columns.forEach(column -> names.add('"' + column.name() + '"'));
    String all = String.join(", ", names);
    statement.executeUpdate(
        "INSERT OR REPLACE INTO main.\"%s\" (%s) SELECT %s FROM found.\"%s\""
            .formatted(table, all, all, table));
  }

  private void finish(Connection connection) throws SQLException, LibraryException {
    clearIndex(connection);
    if (numbered) {
      new Relisting(connection, found.stories()).run();
    }
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(WITHOUT_TEXT);
    }
    dropOrphans(connection);
    if (!Copying.isGood(connection)) {
      throw new LibraryException("what could be read makes no good library");
    }
    Copying.fold(connection);
  }

  /** The search index is made again from the stories, in the background. */
  private static void clearIndex(Connection connection) throws SQLException {
    Map<String, String> indexes = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT name, sql FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL%'")) {
      while (row.next()) {
        indexes.put(row.getString(1), row.getString(2));
      }
    }
    try (Statement statement = connection.createStatement()) {
      for (Map.Entry<String, String> index : indexes.entrySet()) {
        statement.executeUpdate("DROP TABLE \"" + index.getKey() + "\"");
        statement.executeUpdate(index.getValue());
      }
    }
  }

  /** What is left of a story that is lost stays in the damaged file only. */
  private static void dropOrphans(Connection connection) throws SQLException {
    List<String> drops = new ArrayList<>();
    for (String table : orphaned(connection)) {
      try (PreparedStatement parents = connection.prepareStatement(PARENTS)) {
        parents.setString(1, table);
        ResultSet row = parents.executeQuery();
        while (row.next()) {
          drops.add(
              "DELETE FROM \"%s\" WHERE \"%s\" NOT IN (SELECT \"%s\" FROM \"%s\")"
                  .formatted(table, row.getString(1), row.getString(3), row.getString(2)));
        }
      }
    }
    try (Statement statement = connection.createStatement()) {
      for (String drop : drops) {
        statement.executeUpdate(drop);
      }
    }
  }

  private static Set<String> orphaned(Connection connection) throws SQLException {
    Set<String> tables = new HashSet<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA foreign_key_check")) {
      while (row.next()) {
        tables.add(row.getString(1));
      }
    }
    return tables;
  }

  Recovery recovery(Path ready, Optional<Snapshot> used, Path library, Path kept)
      throws SQLException, LibraryException {
    Set<String> read = ids(stage);
    try (Connection connection = new Copying(ready).open()) {
      Set<String> now = ids(connection);
      return new Recovery(
          used,
          now.size(),
          Rescue.less(now, read).size(),
          Rescue.less(found.stories().keySet(), now).size(),
          Restoring.withoutClip(connection, library),
          kept);
    }
  }

  private static Set<String> ids(Copying copy) throws SQLException, LibraryException {
    try (Connection connection = copy.open()) {
      return ids(connection);
    }
  }

  private static Set<String> ids(Connection connection) throws SQLException {
    Set<String> ids = new HashSet<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT id FROM story")) {
      while (row.next()) {
        ids.add(String.valueOf(row.getString(1)));
      }
    }
    return ids;
  }
}
