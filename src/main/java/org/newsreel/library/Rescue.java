package org.newsreel.library;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes a good library of a damaged one: the newest good backup, and over it all that can still be
 * read. The damaged files are kept.
 */
record Rescue(Path library) {
  private static final System.Logger LOG = System.getLogger(Rescue.class.getName());

  /** Does it; where nothing can be read and there is no backup, the reason is thrown on. */
  Recovery run(LibraryException reason) throws LibraryException {
    Path database = library.resolve("library.db");
    try (Copying stage = Copying.in(library);
        Copying base = Copying.in(library)) {
      Optional<Snapshot> backup = openNewestGood(base);
      Salvage.Found found = salvage(database, backup, stage);
      // A log without its database is too little to make a library of.
      if (backup.isEmpty() && (found.rows() == 0 || database.toFile().length() == 0)) {
        throw reason;
      }
      Merge merge = new Merge(stage, base, found, Salvage.version(database) == Schema.newest());
      Path ready = merge.needsBase(backup) ? merge.intoBase() : merge.stageAlone();
      Optional<Snapshot> used = ready.equals(base.file()) ? backup : Optional.empty();
      Swap swap = new Swap(library);
      Path kept = swap.keep();
      Recovery recovery = merge.recovery(ready, used, library, kept);
      if (backup.isEmpty() && recovery.stories() == 0 && !found.whole().contains("story")) {
        Files.delete(kept);
        throw reason;
      }
      swap.exchange(ready, kept);
      DamageMark.of(database).clear();
      LOG.log(Level.WARNING, recovery.said(), reason);
      return recovery;
    } catch (IOException e) {
      throw new LibraryException(
          reason.getMessage() + ", and could not be repaired: the system says " + e.getMessage(),
          e);
    } catch (SQLException e) {
      throw new LibraryException(
          reason.getMessage() + ", and could not be repaired: " + e.getMessage(), e);
    }
  }

  private Optional<Snapshot> openNewestGood(Copying base) throws IOException {
    for (Snapshot each : Backups.of(library).all()) {
      try {
        Restoring.copyFile(each.file(), base);
        Restoring.prepare(each.file(), base);
        return Optional.of(each);
      } catch (LibraryException e) {
        LOG.log(Level.WARNING, "A backup is passed over", e);
        base.close();
      }
    }
    return Optional.empty();
  }

  private static Salvage.Found salvage(Path database, Optional<Snapshot> backup, Copying stage)
      throws IOException, SQLException, LibraryException {
    int version = Salvage.version(database);
    try (Connection connection = stage.open()) {
      Schema.take(connection, version);
    }
    // A donor of another version has its tables elsewhere; the rows then just do not fit.
    Path donor = backup.map(Snapshot::file).orElse(stage.file());
    Salvage.Found found;
    try (Connection connection = stage.open()) {
      found = Salvage.read(database, donor, connection);
    }
    return found;
  }

  /** The ids that are in one set and not in the other. */
  static Set<String> less(Set<String> all, Set<String> some) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(some);
    return rest;
  }
}
