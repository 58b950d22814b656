package org.newsreel.library;

import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.List;

/**
 * Clip files that no story uses: on their way in, or replaced. Only what is written down here is
 * ever deleted, so that a database brought back from a backup finds its clips. Its owner sees to it
 * that one thread is served at a time.
 */
record LooseFiles(Database database, ClipFiles clips) {
  private static final System.Logger LOG = System.getLogger(LooseFiles.class.getName());

  /** From now on a sweep may delete a file, if no story uses it and its time is over. */
  void letGo(String name) throws LibraryException {
    database.change(
        "INSERT OR REPLACE INTO loose (name, since) VALUES (?, ?)",
        name,
        Instant.now().toEpochMilli());
  }

  void keep(String name) throws LibraryException {
    database.change("DELETE FROM loose WHERE name = ?", name);
  }

  /** Deletes what no story uses and nobody plays any more. What cannot be, waits. */
  void sweep() {
    clips.sweep();
    Instant since = Instant.now().minus(ClipFiles.GRACE);
    try {
      if (!names(since).isEmpty()) {
        database.together(() -> sweep(since));
      }
    } catch (LibraryException e) {
      LOG.log(Level.WARNING, "Clips that no story uses stay", e);
    }
  }

  private int sweep(Instant since) throws LibraryException {
    int used = database.change("DELETE FROM loose WHERE name IN (SELECT name FROM clip)");
    for (String name : names(since)) {
      clips.remove(name);
      database.change("DELETE FROM peaks WHERE clip = ?", name);
      keep(name);
    }
    return used;
  }

  private List<String> names(Instant since) throws LibraryException {
    return database.all(
        "SELECT name FROM loose WHERE since < ?", row -> row.getString(1), since.toEpochMilli());
  }
}
