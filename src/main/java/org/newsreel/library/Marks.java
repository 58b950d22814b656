package org.newsreel.library;

import java.lang.System.Logger.Level;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.newsreel.model.Mark;
import org.newsreel.model.Span;
import org.newsreel.model.Story;
import org.newsreel.model.StoryId;

/**
 * The reader's highlights, quotes and notes. They belong to the words: where a story is read anew
 * and words have moved, they move along; where the words are gone, they stay without a place.
 */
public final class Marks {
  private static final System.Logger LOG = System.getLogger(Marks.class.getName());

  private final Database database;
  private final StoryRows stories;
  private final Object lock;

  Marks(Database database, StoryRows stories, Object lock) {
    this.database = database;
    this.stories = stories;
    this.lock = lock;
  }

  /** Those of a story, where its words are now, in the order of the text. */
  public List<Mark> of(Story story) throws LibraryException {
    synchronized (lock) {
      MarkPlaces places = new MarkPlaces(story.transcript().words());
      return database
          .all(
              "SELECT * FROM mark WHERE story = ? ORDER BY first_word, id",
              Marks::read,
              story.id().value())
          .stream()
          .flatMap(Optional::stream)
          .map(places::put)
          .toList();
    }
  }

  /** Those of one kind in all stories that are not in the trash, the newest first. */
  public List<Mark> all(Mark.Kind kind) throws LibraryException {
    synchronized (lock) {
      return database
          .all(
              "SELECT mark.* FROM mark JOIN story ON story.id = mark.story"
                  + " WHERE kind = ? AND trashed IS NULL ORDER BY made DESC, mark.id DESC",
              Marks::read,
              kind.name())
          .stream()
          .flatMap(Optional::stream)
          .toList();
    }
  }

  /** Keeps a mark, a new one or one that was changed; returns it with its number. */
  public Mark save(Mark mark) throws LibraryException {
    synchronized (lock) {
      return database.together(() -> put(mark));
    }
  }

  public void delete(Mark mark) throws LibraryException {
    synchronized (lock) {
      database.together(
          () -> {
            database.change("DELETE FROM mark WHERE id = ?", mark.number());
            stories.index(mark.story());
            return 0;
          });
    }
  }

  private Mark put(Mark mark) throws LibraryException {
    Mark saved = write(database, mark);
    stories.index(mark.story());
    return saved;
  }

  /** Without the index. */
  static Mark write(Database database, Mark mark) throws LibraryException {
    Optional<Long> number = mark.number() == 0 ? Optional.empty() : Optional.of(mark.number());
    database.change(
        """
        INSERT OR REPLACE INTO mark (id, story, kind, first_word, end_word, said, start_us,
          end_us, note, made) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        number,
        mark.story().value(),
        mark.kind().name(),
        mark.firstWord(),
        mark.endWord(),
        mark.said(),
        mark.span().map(span -> TimingForm.micros(span.start())),
        mark.span().map(span -> TimingForm.micros(span.end())),
        mark.note(),
        mark.made().toEpochMilli());
    long saved =
        database.one("SELECT last_insert_rowid()", row -> row.getLong(1)).orElse(mark.number());
    return mark.withNumber(saved);
  }

  /** What the reader wrote to a story. */
  static List<String> notes(Database database, StoryId id) throws LibraryException {
    return database.all(
        "SELECT note FROM mark WHERE story = ? AND note <> ''",
        row -> row.getString(1),
        id.value());
  }

  /** One that is damaged does not cost the others. */
  static Optional<Mark> read(ResultSet row) throws SQLException {
    try {
      Optional<Span> span =
          row.getObject("start_us") == null
              ? Optional.empty()
              : Optional.of(new Span(time(row, "start_us"), time(row, "end_us")));
      return Optional.of(
          new Mark(
              row.getLong("id"),
              new StoryId(row.getString("story")),
              Mark.Kind.valueOf(row.getString("kind")),
              row.getInt("first_word"),
              row.getInt("end_word"),
              row.getString("said"),
              span,
              row.getString("note"),
              Instant.ofEpochMilli(row.getLong("made"))));
    } catch (IllegalArgumentException e) {
      LOG.log(Level.WARNING, "A mark is damaged", e);
      return Optional.empty();
    }
  }

  private static Duration time(ResultSet row, String column) throws SQLException {
    return Duration.of(row.getLong(column), ChronoUnit.MICROS);
  }
}
