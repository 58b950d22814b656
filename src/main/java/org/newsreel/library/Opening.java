package org.newsreel.library;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A library's database as it was opened, and what had to be done for that. */
record Opening(Database database, Recovery recovery) {
  /** Opens it; where it is damaged and may be changed, it is repaired first. */
  static Opening of(Path folder, boolean readOnly) throws LibraryException {
    Path file = folder.resolve("library.db");
    if (readOnly) {
      return new Opening(Database.open(file, true), Recovery.NONE);
    }
    Recovery recovery = beforehand(folder, file);
    try {
      return new Opening(Database.open(file, false), recovery);
    } catch (LibraryException e) {
      if (!e.isDamage() || !recovery.isNone()) {
        throw e;
      }
      return repaired(folder, file, e);
    }
  }

  /** Another program may have repaired it by the time that it is our turn. */
  private static Opening repaired(Path folder, Path file, LibraryException damage)
      throws LibraryException {
    try (FolderLock lock = FolderLock.take(folder)) {
      lock.held();
      try {
        return new Opening(Database.open(file, false), Recovery.NONE);
      } catch (LibraryException e) {
        if (!e.isDamage()) {
          throw e;
        }
        Recovery recovery = new Rescue(folder).run(damage);
        return new Opening(Database.open(file, false), recovery);
      }
    } catch (IOException e) {
      throw damage;
    }
  }

  /** What an earlier run has left to be done. */
  private static Recovery beforehand(Path folder, Path file) throws LibraryException {
    Swap swap = new Swap(folder);
    try {
      if (!swap.isBegun() && !DamageMark.of(file).isSet()) {
        return Recovery.NONE;
      }
      try (FolderLock lock = FolderLock.take(folder)) {
        lock.held();
        swap.finish();
        return DamageMark.of(file).isSet() ? lookedAt(folder, file) : Recovery.NONE;
      }
    } catch (IOException e) {
      throw new LibraryException(
          "the library in " + folder + " could not be repaired: the system says " + e.getMessage(),
          e);
    }
  }

  private static Recovery lookedAt(Path folder, Path file) throws LibraryException {
    if (isWhole(file)) {
      DamageMark.of(file).clear();
      return Recovery.NONE;
    }
    return new Rescue(folder)
        .run(
            LibraryException.damage(
                "the library in "
                    + folder
                    + ": its file library.db is damaged and was left as it is"));
  }

  private static boolean isWhole(Path file) throws LibraryException {
    DatabaseFile database = new DatabaseFile(file, false);
    try (Connection connection = database.config().createConnection(database.address());
        Statement statement = connection.createStatement()) {
      Database.trustNothing(connection);
      try (ResultSet row = statement.executeQuery("PRAGMA integrity_check(1)")) {
        boolean whole = row.next() && "ok".equals(row.getString(1));
        return whole && (Schema.isOlder(connection) || Texts.unreadable(connection) == 0);
      }
    } catch (SQLException e) {
      return false;
    }
  }
}
