package org.newsreel.library;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.newsreel.model.StoryId;

/**
 * Stories that the reader threw away. They keep all they had, notes, stars and times, and come back
 * with it; after 30 days they are gone for good.
 */
public final class Trash {
  public static final Duration KEPT = Duration.ofDays(30);

  private static final System.Logger LOG = System.getLogger(Trash.class.getName());

  static final List<String> PARTS =
      List.of("status", "clip", "poster", "timing", "mended", "anchor", "checked", "tag", "mark");

  private final Database database;
  private final SearchIndex index;
  private final LooseFiles loose;
  private final ClipFiles posters;
  private final Object lock;

  Trash(Database database, SearchIndex index, LooseFiles loose, ClipFiles posters, Object lock) {
    this.database = database;
    this.index = index;
    this.loose = loose;
    this.posters = posters;
    this.lock = lock;
  }

  /** Throws stories away; those that lie there already go on doing so. */
  public void put(Collection<StoryId> stories) throws LibraryException {
    long now = Instant.now().toEpochMilli();
    each(
        stories,
        id ->
            database.change(
                "UPDATE story SET trashed = max(?, "
                    + StoryRows.LAST_ADDED
                    + ") WHERE id = ? AND trashed IS NULL",
                now,
                id.value()));
  }

  /** Takes stories out again. */
  public void bringBack(Collection<StoryId> stories) throws LibraryException {
    each(
        stories, id -> database.change("UPDATE story SET trashed = NULL WHERE id = ?", id.value()));
  }

  /** Deletes stories for good, as far as they lie there. */
  public void delete(Collection<StoryId> stories) throws LibraryException {
    synchronized (lock) {
      each(stories, id -> isThere(id) ? delete(id) : 0);
      // Only now: until then the stories might have stayed.
      for (StoryId id : stories) {
        if (StoryRows.find(database, id).isEmpty()) {
          posters.remove(id.value());
        }
      }
    }
  }

  private boolean isThere(StoryId id) throws LibraryException {
    return database
        .one(
            "SELECT 1 FROM story WHERE id = ? AND trashed IS NOT NULL",
            row -> row.getInt(1),
            id.value())
        .isPresent();
  }

  /** Deletes for good what lies there. */
  public void empty() throws LibraryException {
    delete(Instant.ofEpochMilli(Long.MAX_VALUE));
  }

  /** Deletes for good what has lain there for 30 days. What cannot be deleted, waits. */
  void sweep() {
    try {
      delete(Instant.now().minus(KEPT));
    } catch (LibraryException e) {
      LOG.log(Level.WARNING, "Old trash stays", e);
    }
  }

  private void delete(Instant before) throws LibraryException {
    synchronized (lock) {
      List<StoryId> old =
          database.all(
              "SELECT id FROM story WHERE trashed < ?",
              row -> new StoryId(row.getString(1)),
              before.toEpochMilli());
      if (!old.isEmpty()) {
        delete(old);
      }
    }
  }

  private void each(Collection<StoryId> stories, Database.Deed<StoryId> deed)
      throws LibraryException {
    synchronized (lock) {
      database.each(stories, deed);
    }
  }

  private int delete(StoryId id) throws LibraryException {
    Optional<Long> number = StoryRows.find(database, id);
    for (String clip :
        database.all(
            "SELECT name FROM clip WHERE story = ?", row -> row.getString(1), id.value())) {
      loose.letGo(clip);
    }
    for (String part : PARTS) {
      database.change("DELETE FROM " + part + " WHERE story = ?", id.value());
    }
    if (number.isPresent()) {
      index.remove(number.get());
      database.change("DELETE FROM text WHERE story = ?", number.get());
    }
    return database.change("DELETE FROM story WHERE id = ?", id.value());
  }
}
