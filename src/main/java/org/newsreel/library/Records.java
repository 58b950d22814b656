package org.newsreel.library;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsreel.model.StoryId;

/**
 * Everything of a library, to be carried to another one. Files are to be brought before the stories
 * that have them: a story whose clip is not there is restored without it.
 */
public final class Records {
  private static final System.Logger LOG = System.getLogger(Records.class.getName());

  /** What bringing stories back came to. */
  public record Outcome(int added, int changed, int same) {
    public static final Outcome NONE = new Outcome(0, 0, 0);

    public Outcome plus(Outcome other) {
      return new Outcome(added + other.added, changed + other.changed, same + other.same);
    }
  }

  private final Database database;
  private final ClipFiles clips;
  private final ClipFiles posters;
  private final LooseFiles loose;
  private final RecordRows rows;
  private final StoryRows stories;
  private final WordTimes times;
  private final SearchIndex index;
  private final Object lock;

  Records(Database database, ClipFiles clips, ClipFiles posters, Object lock) {
    this.database = database;
    this.clips = clips;
    this.posters = posters;
    loose = new LooseFiles(database, clips);
    rows = new RecordRows(database);
    index = new SearchIndex(database);
    stories = new StoryRows(database, index);
    times = new WordTimes(database);
    this.lock = lock;
  }

  /** Reads beside whatever else is going on. */
  public RecordReader reader() throws LibraryException {
    return new RecordReader(database.forReading(), clips, posters);
  }

  public boolean hasClip(String name) {
    return clips.file(name).filter(Files::isRegularFile).isPresent();
  }

  /**
   * Copies a clip in.
   *
   * @param name as {@link StoryRecord.Video} has it
   * @return whether the content is the one that has this name; if not, nothing was kept
   * @throws IOException if the content cannot be read
   * @throws LibraryException if it cannot be written
   */
  public boolean keepClip(String name, InputStream content) throws IOException, LibraryException {
    if (!ClipFiles.isName(name)) {
      return false;
    }
    try (Incoming copy = clips.take(content)) {
      boolean same = ClipFiles.isNameOf(name, copy);
      if (same) {
        synchronized (lock) {
          loose.letGo(name);
        }
        clips.place(copy, name);
      }
      return same;
    }
  }

  /** Keeps a picture of a story that has none yet. */
  public void keepPoster(StoryId id, byte[] picture) throws LibraryException {
    if (posters.file(id.value()).filter(Files::isRegularFile).isEmpty()) {
      posters.put(id.value(), picture);
    }
  }

  /**
   * Brings stories back, all or none. What the reader did with those that are there stays as it is,
   * and what was done elsewhere is added. Those that were in the trash for long have their thirty
   * days anew.
   */
  public Outcome restore(List<StoryRecord> records) throws LibraryException {
    synchronized (lock) {
      return database.together(
          () -> {
            Outcome outcome = Outcome.NONE;
            for (StoryRecord record : records) {
              outcome = outcome.plus(restore(record));
            }
            return outcome;
          });
    }
  }

  private Outcome restore(StoryRecord brought) throws LibraryException {
    StoryRecord given =
        brought.clip().filter(clip -> hasClip(clip.name())).isPresent()
            ? brought
            : brought.withoutClip();
    Optional<StoryRecord> before = known(given.story().id());
    StoryRecord now =
        before.isPresent() ? new Reunion(before.get(), given).made() : stillInTrash(given);
    boolean same = before.filter(now::equals).isPresent();
    if (!same) {
      write(now, before);
    }
    if (posters.file(now.story().id().value()).filter(Files::isRegularFile).isPresent()) {
      database.change(
          "INSERT OR IGNORE INTO poster (story, file) VALUES (?1, ?1)", now.story().id().value());
    }
    return new Outcome(before.isEmpty() ? 1 : 0, before.isPresent() && !same ? 1 : 0, same ? 1 : 0);
  }

  /** One whose text here is damaged is as good as none. */
  private Optional<StoryRecord> known(StoryId id) throws LibraryException {
    try {
      return rows.read(id);
    } catch (LibraryException e) {
      LOG.log(Level.WARNING, "A damaged story is replaced", e);
      return Optional.empty();
    }
  }

  private static StoryRecord stillInTrash(StoryRecord record) {
    Instant now = Instant.now();
    return record.withTrashed(
        record.trashed().map(when -> when.isBefore(now.minus(Trash.KEPT)) ? now : when));
  }

  private void write(StoryRecord record, Optional<StoryRecord> before) throws LibraryException {
    StoryId id = record.story().id();
    stories.write(record.story(), record.page(), record.corrected());
    database.change(
        "UPDATE story SET added = ?, trashed = ? WHERE id = ?",
        record.added().toEpochMilli(),
        record.trashed().map(Instant::toEpochMilli),
        id.value());
    // The one saved last is known by its place in the table: what was there stays there.
    if (record.status().isPresent() && !before.flatMap(StoryRecord::status).isPresent()) {
      StoryRows.saveStatus(database, id, record.status().get());
    }
    writeClip(id, record);
    writeTimes(id, record);
    for (String tag : record.tags()) {
      database.change("INSERT OR IGNORE INTO tag (name, story) VALUES (?, ?)", tag, id.value());
    }
    for (var mark : record.marks()) {
      Marks.write(database, mark);
    }
    index.put(stories.number(id), record.story(), Marks.notes(database, id));
  }

  private void writeClip(StoryId id, StoryRecord record) throws LibraryException {
    if (record.clip().isPresent()) {
      StoryRecord.Video clip = record.clip().get();
      new StoryClips(database, clips, posters, loose)
          .use(id, clip.name(), clip.length(), clip.hasSound());
      database.change(
          "UPDATE clip SET fetched = ? WHERE story = ?", clip.fetched() ? 1 : 0, id.value());
      if (record.peaks().isPresent()) {
        database.change(
            "INSERT OR IGNORE INTO peaks (clip, per_second, peaks) VALUES (?, ?, ?)",
            clip.name(),
            record.peaks().get().perSecond(),
            record.peaks().get().bytes());
      }
    }
  }

  private void writeTimes(StoryId id, StoryRecord record) throws LibraryException {
    times.forget(id);
    if (record.found().isPresent()) {
      times.put("timing", id, record.found().get().clip(), record.found().get().words());
    }
    if (record.mended().isPresent()) {
      times.put("mended", id, record.mended().get().clip(), record.mended().get().words());
    }
    for (StoryRecord.Said said : record.said()) {
      times.put(id, said.clip(), said.text(), said.anchors(), said.checked());
    }
  }

  /** The small things that the library remembers, by their names. */
  public Map<String, String> notes() throws LibraryException {
    synchronized (lock) {
      Map<String, String> notes = new LinkedHashMap<>();
      database
          .all(
              "SELECT name, value FROM note ORDER BY rowid",
              row -> Map.entry(row.getString(1), row.getString(2)))
          .forEach(note -> notes.put(note.getKey(), note.getValue()));
      return notes;
    }
  }

  /** Remembers what is not remembered yet. */
  public void restoreNotes(Map<String, String> notes) throws LibraryException {
    each("INSERT OR IGNORE INTO note (name, value) VALUES (?, ?)", notes);
  }

  /** Keeps searches that have a name which none has yet. */
  public void restoreSearches(Map<String, String> searches) throws LibraryException {
    each("INSERT OR IGNORE INTO saved_search (name, query) VALUES (?, ?)", searches);
  }

  private void each(String statement, Map<String, String> pairs) throws LibraryException {
    synchronized (lock) {
      database.each(
          pairs.entrySet(), pair -> database.change(statement, pair.getKey(), pair.getValue()));
    }
  }
}
