package org.newsreel.library;

import java.lang.System.Logger.Level;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsreel.model.Anchor;
import org.newsreel.model.Mark;
import org.newsreel.model.Page;
import org.newsreel.model.StoryId;
import org.newsreel.model.StoryStatus;

/** Gathers all that the tables hold of one story. Its owner sees to it that nothing changes. */
record RecordRows(Database database) {
  private static final System.Logger LOG = System.getLogger(RecordRows.class.getName());

  /** A row of the story's own, and its text. */
  private record Head(
      StoryId id, Instant added, Optional<Instant> trashed, String content, Page page) {}

  /** Empty where there is no such story; one whose text is damaged fails. */
  Optional<StoryRecord> read(long number) throws LibraryException {
    Optional<Head> head =
        database.one(
            "SELECT id, added, trashed, content, page_origin, page_address, page FROM story"
                + " JOIN text ON text.story = story.number WHERE number = ?",
            RecordRows::head,
            number);
    return head.isEmpty() ? Optional.empty() : Optional.of(record(head.get()));
  }

  Optional<StoryRecord> read(StoryId id) throws LibraryException {
    Optional<Long> number = StoryRows.find(database, id);
    return number.isEmpty() ? Optional.empty() : read(number.get());
  }

  private static Head head(ResultSet row) throws SQLException {
    long trashed = row.getLong("trashed");
    boolean kept = row.wasNull();
    return new Head(
        new StoryId(row.getString("id")),
        Instant.ofEpochMilli(row.getLong("added")),
        kept ? Optional.empty() : Optional.of(Instant.ofEpochMilli(trashed)),
        PackedText.read(row.getObject("content")),
        new Page(
            row.getString("page_origin"),
            row.getString("page_address"),
            PackedText.read(row.getObject("page"))));
  }

  private StoryRecord record(Head head) throws LibraryException {
    StoryId id = head.id();
    Optional<StoryRecord.Video> clip =
        one(
            "SELECT name, length_us, has_sound, fetched FROM clip WHERE story = ?",
            RecordRows::video,
            id);
    StoryForm.Stored stored = StoryForm.stored(id, head.content());
    return new StoryRecord(
        stored.story(),
        head.page(),
        stored.corrected(),
        head.added(),
        head.trashed(),
        one("SELECT * FROM status WHERE story = ?", RecordRows::status, id),
        clip,
        clip.isEmpty() ? Optional.empty() : StoryClips.peaks(database, clip.get().name()),
        times("timing", id),
        times("mended", id),
        said(id),
        database.all(
            "SELECT name FROM tag WHERE story = ? ORDER BY name",
            row -> row.getString(1),
            id.value()),
        database
            .all("SELECT * FROM mark WHERE story = ? ORDER BY id", Marks::read, id.value())
            .stream()
            .flatMap(Optional::stream)
            .toList());
  }

  /** A row that is damaged is none. */
  private <T> Optional<T> one(String query, Database.Row<T> row, StoryId id)
      throws LibraryException {
    return database
        .one(
            query,
            each -> {
              try {
                return Optional.of(row.read(each));
              } catch (IllegalArgumentException e) {
                LOG.log(Level.WARNING, "Something of story " + id + " is damaged", e);
                return Optional.<T>empty();
              }
            },
            id.value())
        .flatMap(found -> found);
  }

  private static StoryStatus status(ResultSet row) throws SQLException {
    return new StoryStatus(
        row.getBoolean("read"),
        row.getBoolean("starred"),
        Duration.of(row.getLong("clip_us"), ChronoUnit.MICROS),
        row.getInt("text_place"));
  }

  private static StoryRecord.Video video(ResultSet row) throws SQLException {
    return new StoryRecord.Video(
        row.getString(1),
        Duration.of(Math.max(0, row.getLong(2)), ChronoUnit.MICROS),
        row.getBoolean(3),
        row.getBoolean(4));
  }

  private Optional<StoryRecord.Times> times(String table, StoryId id) throws LibraryException {
    return database
        .one(
            "SELECT clip, rung, engine, words, reason FROM " + table + " WHERE story = ?",
            row -> {
              String clip = row.getString(1);
              return TimingForm.read(
                      row.getString(2), row.getString(3), row.getObject(4), row.getString(5))
                  .map(words -> new StoryRecord.Times(clip, words));
            },
            id.value())
        .flatMap(times -> times);
  }

  /** What the reader says, each text and clip once. */
  private List<StoryRecord.Said> said(StoryId id) throws LibraryException {
    List<StoryRecord.Said> owners =
        database.all(
            """
            SELECT clip, text, max(checked) FROM (
              SELECT clip, text, 1 AS checked FROM checked WHERE story = ?
              UNION ALL SELECT clip, text, 0 FROM anchor WHERE story = ?)
            GROUP BY clip, text ORDER BY clip, text
            """,
            row ->
                new StoryRecord.Said(
                    row.getString(1), row.getString(2), List.of(), row.getInt(3) == 1),
            id.value(),
            id.value());
    List<StoryRecord.Said> said = new ArrayList<>();
    for (StoryRecord.Said owner : owners) {
      List<Anchor> anchors = anchors(id, owner);
      said.add(new StoryRecord.Said(owner.clip(), owner.text(), anchors, owner.checked()));
    }
    return said;
  }

  private List<Anchor> anchors(StoryId id, StoryRecord.Said of) throws LibraryException {
    return database
        .all(
            "SELECT word, start_us FROM anchor WHERE story = ? AND clip = ? AND text = ?"
                + " ORDER BY word",
            row -> WordTimes.anchor(row.getInt(1), WordTimes.start(row.getObject(2))),
            id.value(),
            of.clip(),
            of.text())
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  /** The marks of a story that say the same are one mark. */
  static boolean areSame(Mark one, Mark other) {
    return one.kind() == other.kind()
        && one.made().equals(other.made())
        && one.said().equals(other.said());
  }
}
