package org.newsreel.library;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The file of a library, changed and read behind its back. */
final class Raw {
  private Raw() {}

  static void change(Path folder, String... statements) throws SQLException {
    try (Connection connection = connect(folder);
        Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.executeUpdate(each);
      }
    }
  }

  static String read(Path folder, String query) throws SQLException {
    try (Connection connection = connect(folder);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      return row.next() ? String.valueOf(row.getString(1)) : "";
    }
  }

  private static Connection connect(Path folder) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:sqlite:"
            + folder.resolve("library.db").toUri().toString().replaceFirst("^file:/+", "file:///"));
  }
}
