package org.newsreel.library;

import java.lang.System.Logger.Level;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsreel.model.StoryEntry;
import org.newsreel.model.StoryId;
import org.newsreel.model.StoryStatus;
import org.newsreel.model.SyncRung;

/**
 * A line of the story list as the database has it. What is damaged in it is left out: one bad field
 * never costs the line, one bad line never the list.
 */
record ListRow(ResultSet row, ClipFiles clips, ClipFiles posters) {
  static final String QUERY =
      """
      SELECT story.number, story.id, title, source, language, published, added, length_us, length_ms, poster.file,
        coalesce(mended.rung, timing.rung) AS rung, read, starred, clip_us, text_place, clip.name
      FROM story LEFT JOIN status ON status.story = id LEFT JOIN clip ON clip.story = id
        LEFT JOIN poster ON poster.story = id
        LEFT JOIN timing ON timing.story = id AND timing.clip = clip.name
        LEFT JOIN mended ON mended.story = id AND mended.clip = clip.name
      """;

  private static final System.Logger LOG = System.getLogger(ListRow.class.getName());

  /** Empty where not even the story's id can be read. */
  Optional<StoryEntry> entry() throws SQLException {
    try {
      return Optional.of(entry(new StoryId(text("id"))));
    } catch (IllegalArgumentException e) {
      LOG.log(Level.WARNING, "A line of the list is damaged", e);
      return Optional.empty();
    }
  }

  private StoryEntry entry(StoryId id) throws SQLException {
    boolean hasClip = clips.file(text("name")).isPresent();
    return new StoryEntry(
        id,
        text("title"),
        text("source"),
        text("language"),
        published(),
        Instant.ofEpochMilli(row.getLong("added")),
        hasClip ? Optional.of(time("length_us", ChronoUnit.MICROS)) : said(),
        hasClip,
        posters.file(text("file")),
        rung(),
        status());
  }

  private Optional<LocalDate> published() throws SQLException {
    String date = text("published");
    try {
      return date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date));
    } catch (DateTimeException e) {
      LOG.log(Level.WARNING, "A story's date is damaged", e);
      return Optional.empty();
    }
  }

  private Optional<Duration> said() throws SQLException {
    return Optional.of(time("length_ms", ChronoUnit.MILLIS)).filter(Duration::isPositive);
  }

  private SyncRung rung() throws SQLException {
    String name = text("rung");
    return Arrays.stream(SyncRung.values())
        .filter(rung -> rung.name().equals(name))
        .findFirst()
        .orElse(SyncRung.TEXT_ONLY);
  }

  private StoryStatus status() throws SQLException {
    return new StoryStatus(
        row.getBoolean("read"),
        row.getBoolean("starred"),
        time("clip_us", ChronoUnit.MICROS),
        Math.max(0, row.getInt("text_place")));
  }

  private Duration time(String column, ChronoUnit unit) throws SQLException {
    return Duration.of(Math.max(0, row.getLong(column)), unit);
  }

  private String text(String column) throws SQLException {
    @Nullable String value = row.getString(column);
    return value == null ? "" : value;
  }
}
