package org.newsreel.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.newsreel.model.Clip;
import org.newsreel.model.Page;
import org.newsreel.model.Story;
import org.newsreel.model.StoryEntry;
import org.newsreel.model.StoryId;
import org.newsreel.model.StoryStatus;
import org.newsreel.model.SyncRung;
import org.newsreel.model.TimedTranscript;

/**
 * A folder of stories. What a call has saved when it returns survives a crash and a power cut. Any
 * thread may call, one is served at a time; only the copying of a clip does not keep others
 * waiting.
 */
public final class Library implements AutoCloseable {
  private static final String LIST =
      """
      SELECT story.id, title, source, language, published, added, length_us, length_ms, poster.file,
        rung, read, starred, clip_us, text_place, clip.name
      FROM story LEFT JOIN status ON status.story = id LEFT JOIN clip ON clip.story = id
        LEFT JOIN poster ON poster.story = id
        LEFT JOIN timing ON timing.story = id AND timing.clip = clip.name
      """;

  private final Path folder;
  private final Database database;
  private final ClipFiles clips;
  private final ClipFiles posters;

  private Library(Path folder, Database database) {
    this.folder = folder;
    this.database = database;
    clips = new ClipFiles(folder.resolve("clips"));
    posters = new ClipFiles(folder.resolve("posters"));
  }

  /**
   * Opens the library in a folder, and makes both where they are not there yet. A library that can
   * only be read is opened for reading; saving then fails.
   */
  public static Library open(Path folder) throws LibraryException {
    Path whole = folder.toAbsolutePath().normalize();
    Path file = whole.resolve("library.db");
    try {
      if (!Files.isDirectory(whole)) {
        Files.createDirectories(whole);
      }
    } catch (IOException e) {
      throw new LibraryException(
          "the library's folder " + whole + " cannot be made; choose another with --library", e);
    }
    boolean writable = Files.isWritable(whole);
    if (!writable && !Files.exists(file)) {
      throw new LibraryException(
          "the folder " + whole + " can only be read; choose another with --library");
    }
    return new Library(whole, Database.open(file, !writable));
  }

  public Path folder() {
    return folder;
  }

  /** Saves a story and the page it came from; of one saved before, keeps what the reader did. */
  public synchronized void save(Story story, Page page) throws LibraryException {
    database.change(
        """
        INSERT INTO story (id, added, title, source, language, published, length_ms, content,
          page_origin, page) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET title = excluded.title, source = excluded.source,
          language = excluded.language, published = excluded.published,
          length_ms = excluded.length_ms, content = excluded.content,
          page_origin = excluded.page_origin, page = excluded.page
        """,
        story.id().value(),
        Instant.now().toEpochMilli(),
        story.title(),
        story.source(),
        story.language(),
        story.published().map(LocalDate::toString),
        story.length().map(Duration::toMillis),
        StoryForm.write(story),
        page.origin(),
        page.text());
  }

  /** All stories, the last added first. */
  public synchronized List<StoryEntry> entries() throws LibraryException {
    return database.all(LIST + "ORDER BY added DESC, story.rowid DESC", this::entry);
  }

  public synchronized Optional<StoryEntry> entry(StoryId id) throws LibraryException {
    return database.one(LIST + "WHERE story.id = ?", this::entry, id.value());
  }

  private StoryEntry entry(ResultSet row) throws SQLException {
    String clip = row.getString("name");
    boolean hasClip = clip != null;
    String rung = row.getString("rung");
    return new StoryEntry(
        new StoryId(row.getString("id")),
        row.getString("title"),
        row.getString("source"),
        row.getString("language"),
        Optional.ofNullable(row.getString("published")).map(LocalDate::parse),
        Instant.ofEpochMilli(row.getLong("added")),
        hasClip
            ? Optional.of(micros(row.getLong("length_us")))
            : Optional.ofNullable(row.getObject("length_ms"))
                .map(length -> Duration.ofMillis(((Number) length).longValue())),
        hasClip,
        Optional.ofNullable(row.getString("file")).map(posters::file),
        rung == null ? SyncRung.TEXT_ONLY : SyncRung.valueOf(rung),
        status(row));
  }

  private static StoryStatus status(ResultSet row) throws SQLException {
    return new StoryStatus(
        row.getBoolean("read"),
        row.getBoolean("starred"),
        micros(Math.max(0, row.getLong("clip_us"))),
        Math.max(0, row.getInt("text_place")));
  }

  private static Duration micros(long time) {
    return Duration.of(time, ChronoUnit.MICROS);
  }

  public synchronized Story story(StoryId id) throws LibraryException {
    return StoryForm.read(id, column("content", id));
  }

  /** The page as it was received. */
  public synchronized Page page(StoryId id) throws LibraryException {
    return new Page(column("page_origin", id), column("page", id));
  }

  private String column(String name, StoryId id) throws LibraryException {
    return database
        .one("SELECT " + name + " FROM story WHERE id = ?", row -> row.getString(1), id.value())
        .orElseThrow(() -> new LibraryException("there is no story " + id + " in " + folder));
  }

  public synchronized void saveStatus(StoryId id, StoryStatus status) throws LibraryException {
    database.change(
        "INSERT OR REPLACE INTO status (story, read, starred, clip_us, text_place)"
            + " VALUES (?, ?, ?, ?, ?)",
        id.value(),
        status.read(),
        status.starred(),
        TimingForm.micros(status.clipPlace()),
        status.textPlace());
  }

  /**
   * Copies a video in as the clip of a story; the one before stays until then. Word times of
   * another clip no longer count.
   */
  public Clip attachClip(StoryId id, Path video, Duration length, boolean hasSound)
      throws LibraryException {
    String name = clips.take(video);
    synchronized (this) {
      database.change(
          "INSERT OR REPLACE INTO clip (story, name, length_us, has_sound) VALUES (?, ?, ?, ?)",
          id.value(),
          name,
          TimingForm.micros(length),
          hasSound);
    }
    return clip(id).orElseThrow(() -> new LibraryException("the clip of " + id + " is gone"));
  }

  public synchronized Optional<Clip> clip(StoryId id) throws LibraryException {
    return database.one(
        "SELECT name, length_us, has_sound, file FROM clip LEFT JOIN poster"
            + " ON poster.story = clip.story WHERE clip.story = ?",
        row ->
            new Clip(
                row.getString("name"),
                clips.file(row.getString("name")),
                micros(row.getLong("length_us")),
                row.getBoolean("has_sound"),
                Optional.ofNullable(row.getString("file")).map(posters::file)),
        id.value());
  }

  /** Keeps a picture (JPEG or PNG) to show for a story. */
  public synchronized void savePoster(StoryId id, byte[] picture) throws LibraryException {
    posters.put(id.value(), picture);
    database.change(
        "INSERT OR REPLACE INTO poster (story, file) VALUES (?, ?)", id.value(), id.value());
  }

  /** The word times that belong to a story's present clip. */
  public synchronized Optional<TimedTranscript> timings(StoryId id) throws LibraryException {
    Optional<String[]> found =
        database.one(
            "SELECT rung, engine, words FROM timing JOIN clip"
                + " ON clip.story = timing.story AND clip.name = timing.clip"
                + " WHERE timing.story = ?",
            row -> new String[] {row.getString(1), row.getString(2), row.getString(3)},
            id.value());
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            TimingForm.read(SyncRung.valueOf(found.get()[0]), found.get()[1], found.get()[2]));
  }

  /** Keeps the times of a story's words in its present clip. */
  public synchronized void saveTimings(StoryId id, TimedTranscript times) throws LibraryException {
    database.change(
        "INSERT OR REPLACE INTO timing (story, clip, rung, engine, words)"
            + " SELECT story, name, ?, ?, ? FROM clip WHERE story = ?",
        times.rung().name(),
        times.engine(),
        TimingForm.write(times),
        id.value());
  }

  /** A small thing to remember. */
  public synchronized Optional<String> note(String name) throws LibraryException {
    return database.one("SELECT value FROM note WHERE name = ?", row -> row.getString(1), name);
  }

  public synchronized void saveNote(String name, String value) throws LibraryException {
    database.change("INSERT OR REPLACE INTO note (name, value) VALUES (?, ?)", name, value);
  }

  @Override
  public synchronized void close() throws LibraryException {
    database.close();
  }
}
