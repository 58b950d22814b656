package org.newsreel.library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.newsreel.model.Story;
import org.newsreel.model.StoryId;

/**
 * Writes the rows of stories anew that could not be read, from their texts, which could. All but
 * the time when a story was added is in its text; that is taken from the story before it.
 *
 * @param numbers of the stories by their ids
 */
record Relisting(Connection connection, Map<String, Long> numbers) {
  void run() throws SQLException {
    Map<Long, String> ids = new HashMap<>();
    numbers.forEach((id, number) -> ids.put(number, id));
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT story, content FROM text WHERE story NOT IN (SELECT number FROM story)"
                    + " ORDER BY story");
        PreparedStatement insert =
            connection.prepareStatement(
                """
                INSERT OR IGNORE INTO story (number, id, title, source, language, published,
                  length_ms, added) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7,
                  coalesce((SELECT added FROM story WHERE number < ?1 ORDER BY number DESC LIMIT 1),
                    (SELECT min(added) FROM story), 0))
                """)) {
      while (row.next()) {
        String id = ids.getOrDefault(row.getLong(1), "");
        if (!id.isEmpty()) {
          put(insert, row.getLong(1), new StoryId(id), PackedText.read(row.getObject(2)));
        }
      }
    }
  }

  private static void put(PreparedStatement insert, long number, StoryId id, String content)
      throws SQLException {
    try {
      Story story = StoryForm.read(id, content);
      insert.setLong(1, number);
      insert.setString(2, id.value());
      insert.setString(3, story.title());
      insert.setString(4, story.source());
      insert.setString(5, story.language());
      insert.setObject(6, story.published().map(LocalDate::toString).orElse(null));
      insert.setObject(7, story.length().map(Duration::toMillis).orElse(null));
      insert.executeUpdate();
    } catch (LibraryException e) {
      // Its text is no story's: nothing can be said of it.
      return;
    }
  }
}
