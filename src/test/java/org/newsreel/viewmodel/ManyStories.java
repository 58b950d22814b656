package org.newsreel.viewmodel;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.newsreel.library.Library;
import org.newsreel.library.LibraryException;
import org.newsreel.model.StoryId;

/** Rows of a list without texts: written past the library, because thousands are wanted at once. */
final class ManyStories {
  private ManyStories() {}

  /** Stories named after their number, which is their age too: the last comes first. */
  static void in(Path folder, int count) throws LibraryException, SQLException {
    Library.open(folder).close();
    try (Connection file =
        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("library.db"))) {
      file.setAutoCommit(false);
      try (PreparedStatement row =
          file.prepareStatement(
              "INSERT INTO story (id, added, title, source, language, length_ms)"
                  + " VALUES (?, ?, ?, ?, 'en', ?)")) {
        for (int number = 1; number <= count; number++) {
          row.setString(1, id(number).value());
          row.setLong(2, number);
          row.setString(3, title(number));
          row.setString(4, number % 3 == 0 ? "DW" : "VOA");
          row.setLong(5, number * 1000L);
          row.addBatch();
        }
        row.executeBatch();
      }
      file.commit();
    }
  }

  static StoryId id(int number) {
    return StoryId.from("story " + number);
  }

  static String title(int number) {
    return "Story %05d".formatted(number);
  }
}
