package org.newsreel.library;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lays the rows that were saved from a damaged library over those of a backup. A table that was
 * read whole is taken as it is; of another, the backup's rows stay where none was read.
 */
record Merge(Copying stage, Copying base, Salvage.Found found) {
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
      attachStage(connection);
      try (Statement statement = connection.createStatement()) {
        statement.execute("BEGIN");
        for (var table : Shape.of(connection).tables().entrySet()) {
          lay(statement, table.getKey(), table.getValue());
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

  private void lay(Statement statement, String table, List<Shape.Column> columns)
      throws SQLException {
    if (found.whole().contains(table)) {
      statement.executeUpdate("DELETE FROM main.\"" + table + "\"");
    }
    List<String> names = new ArrayList<>();
    if (columns.stream().noneMatch(Shape.Column::number)) {
      names.add("rowid");
    }
    columns.forEach(column -> names.add('"' + column.name() + '"'));
    String all = String.join(", ", names);
    statement.executeUpdate(
        "INSERT OR REPLACE INTO main.\"%s\" (%s) SELECT %s FROM found.\"%s\""
            .formatted(table, all, all, table));
  }

  private static void finish(Connection connection) throws SQLException, LibraryException {
    dropOrphans(connection);
    if (!Copying.isGood(connection)) {
      throw new LibraryException("what could be read makes no good library");
    }
    Copying.fold(connection);
  }

  /** What is left of a story that is lost stays in the damaged file only. */
  private static void dropOrphans(Connection connection) throws SQLException {
    List<String> orphans = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA foreign_key_check")) {
      while (row.next()) {
        orphans.add(
            "DELETE FROM \"%s\" WHERE rowid = %d".formatted(row.getString(1), row.getLong(2)));
      }
    }
    try (Statement statement = connection.createStatement()) {
      for (String each : orphans) {
        statement.executeUpdate(each);
      }
    }
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
          Rescue.less(found.stories(), now).size(),
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
