package org.newsreel.library;

import java.util.LinkedHashMap;
import java.util.Map;

/** Searches that the reader wants to have at hand, by their names. */
public final class SavedSearches {
  private final Database database;
  private final Object lock;

  SavedSearches(Database database, Object lock) {
    this.database = database;
    this.lock = lock;
  }

  /** What was typed for each, in the order in which they were saved. */
  public Map<String, String> all() throws LibraryException {
    synchronized (lock) {
      Map<String, String> searches = new LinkedHashMap<>();
      database
          .all(
              "SELECT name, query FROM saved_search ORDER BY rowid",
              row -> Map.entry(row.getString(1), row.getString(2)))
          .forEach(each -> searches.put(each.getKey(), each.getValue()));
      return searches;
    }
  }

  /** Keeps a search, in place of the one of that name. */
  public void save(String name, String typed) throws LibraryException {
    synchronized (lock) {
      database.change(
          "INSERT INTO saved_search (name, query) VALUES (?, ?)"
              + " ON CONFLICT (name) DO UPDATE SET query = excluded.query",
          name,
          typed);
    }
  }

  public void remove(String name) throws LibraryException {
    synchronized (lock) {
      database.change("DELETE FROM saved_search WHERE name = ?", name);
    }
  }
}
