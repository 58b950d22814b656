package org.newsreel.library;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.newsreel.model.StoryId;

/** Looks whether long texts are whole, of which SQLite knows nothing. */
final class Texts {
  private static final StoryId ANY = StoryId.from("any");

  private Texts() {}

  /** Whether a value can be read; true of columns that hold no long texts. */
  static boolean isReadable(String column, Optional<Object> value) {
    try {
      switch (column) {
        case "content" -> StoryForm.read(ANY, PackedText.read(value.orElse("")));
        case "page" -> PackedText.read(value.orElse(""));
        default -> {}
      }
      return true;
    } catch (SQLException | LibraryException e) {
      return false;
    }
  }

  /** How many texts of an up-to-date library cannot be read. */
  static int unreadable(Connection connection) throws SQLException {
    int unreadable = 0;
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT content, page FROM text")) {
      while (row.next()) {
        boolean whole =
            isReadable("content", Optional.ofNullable(row.getObject(1)))
                && isReadable("page", Optional.ofNullable(row.getObject(2)));
        unreadable += whole ? 0 : 1;
      }
    }
    return unreadable;
  }
}
