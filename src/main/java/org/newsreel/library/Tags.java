package org.newsreel.library;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.newsreel.model.StoryId;

/** Words that the reader puts on stories, to find them together. */
public final class Tags {
  /** Stories that the reader wants to practise with have this one. */
  public static final String TO_PRACTISE = "to practise";

  private static final String PUT = "INSERT OR IGNORE INTO tag (name, story) VALUES (?, ?)";

  private final Database database;
  private final Object lock;

  Tags(Database database, Object lock) {
    this.database = database;
    this.lock = lock;
  }

  /** Those of a story, in the order of the alphabet. */
  public List<String> of(StoryId id) throws LibraryException {
    synchronized (lock) {
      return database.all(
          "SELECT name FROM tag WHERE story = ? ORDER BY name",
          row -> row.getString(1),
          id.value());
    }
  }

  /** Those that all of these stories have. */
  public Set<String> ofAll(Collection<StoryId> stories) throws LibraryException {
    Set<String> common = new TreeSet<>();
    boolean isFirst = true;
    for (StoryId id : stories) {
      List<String> tags = of(id);
      if (isFirst) {
        common.addAll(tags);
      } else {
        common.retainAll(tags);
      }
      if (common.isEmpty()) {
        return common;
      }
      isFirst = false;
    }
    return common;
  }

  /** Puts a tag on stories; white space around it does not count, and an empty one is none. */
  public void add(Collection<StoryId> stories, String name) throws LibraryException {
    String plain = name.strip();
    if (!plain.isEmpty()) {
      each(stories, PUT, plain);
    }
  }

  /** In a transaction of the caller's. */
  void put(StoryId id, String name) throws LibraryException {
    database.change(PUT, name, id.value());
  }

  /** Takes a tag off stories. */
  public void remove(Collection<StoryId> stories, String name) throws LibraryException {
    each(stories, "DELETE FROM tag WHERE name = ? AND story = ?", name.strip());
  }

  private void each(Collection<StoryId> stories, String statement, String name)
      throws LibraryException {
    synchronized (lock) {
      database.each(stories, id -> database.change(statement, name, id.value()));
    }
  }
}
