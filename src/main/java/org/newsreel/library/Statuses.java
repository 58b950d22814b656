package org.newsreel.library;

import java.util.Collection;
import org.newsreel.model.StoryId;

/** What the reader says of several stories at once; their places in text and clip stay. */
public final class Statuses {
  private final Database database;
  private final Object lock;

  Statuses(Database database, Object lock) {
    this.database = database;
    this.lock = lock;
  }

  /** Says of stories that they have been read, or have not. */
  public void read(Collection<StoryId> stories, boolean read) throws LibraryException {
    each(
        stories,
        "INSERT INTO status VALUES (?, ?, 0, 0, 0)"
            + " ON CONFLICT (story) DO UPDATE SET read = excluded.read",
        read);
  }

  /** Puts a star on stories, or takes it off. */
  public void starred(Collection<StoryId> stories, boolean starred) throws LibraryException {
    each(
        stories,
        "INSERT INTO status VALUES (?, 0, ?, 0, 0)"
            + " ON CONFLICT (story) DO UPDATE SET starred = excluded.starred",
        starred);
  }

  private void each(Collection<StoryId> stories, String statement, boolean value)
      throws LibraryException {
    synchronized (lock) {
      database.each(stories, id -> database.change(statement, id.value(), value));
    }
  }
}
