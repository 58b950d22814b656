package org.newsreel.library;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The dated copies of a library's database, in its folder {@code backups}: at most ten, each whole
 * and looked through before it had its name. Clips are not in them; files of clips stay where they
 * are. Any thread may call; a copy is made while others read and save.
 */
public final class Backups {
  private static final System.Logger LOG = System.getLogger(Backups.class.getName());
  private static final int KEPT = 10;
  private static final Duration BETWEEN = Duration.ofDays(1);

  /** Left free beside a copy, so that a backup is not what fills the disk. */
  private static final long MARGIN = 1 << 20;

  private final Path library;
  private final Path folder;
  private final Path database;

  private Backups(Path library) {
    this.library = library;
    folder = library.resolve("backups");
    database = library.resolve("library.db");
  }

  /** Those of the library in a folder, which need not be open. */
  public static Backups of(Path library) {
    return new Backups(library.toAbsolutePath().normalize());
  }

  /** All there are, the newest first. */
  public List<Snapshot> all() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .flatMap(file -> Snapshot.of(file).stream())
          .sorted(Snapshot.NEWEST_FIRST)
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** The present state as the newest copy; where nothing has changed, the one there is. */
  public Snapshot make() throws LibraryException {
    if (!Files.exists(database)) {
      throw new LibraryException("the backup was not made: there is no library in " + library);
    }
    try {
      Disk.makeFolder(folder);
      new ClipFiles(folder).sweep();
      try (Copying copy = Copying.in(folder)) {
        take(copy);
        return keep(copy.file(), true);
      }
    } catch (IOException e) {
      throw new LibraryException("the backup was not made: " + reason(e), e);
    }
  }

  /**
   * Makes a copy if the newest is older than a day. Where that cannot be, as on a full disk, the
   * log says why: the reader is not to be kept from reading.
   */
  public void makeIfDue() {
    Instant now = Instant.now();
    Optional<Snapshot> newest = all().stream().findFirst();
    boolean recent =
        newest
            .map(Snapshot::made)
            .filter(made -> !made.isAfter(now) && made.isAfter(now.minus(BETWEEN)))
            .isPresent();
    if (!recent && Files.isWritable(library)) {
      try {
        make();
      } catch (LibraryException e) {
        LOG.log(Level.WARNING, "No backup for now", e);
      }
    }
  }

  /** Writes the present state to a file of the reader's choice, which must not be there yet. */
  public void write(Path file) throws LibraryException {
    Path to = file.toAbsolutePath();
    try (Copying copy = Copying.in(to.resolveSibling(""))) {
      if (Files.exists(to)) {
        throw new LibraryException(
            file + " is there already, and was left as it is; name another file");
      }
      take(copy);
      Files.move(copy.file(), to, StandardCopyOption.ATOMIC_MOVE);
      Disk.sync(to.resolveSibling(""));
    } catch (IOException e) {
      throw new LibraryException("the backup was not made: " + reason(e), e);
    }
  }

  /**
   * Puts a copy in the library's place; what was there is kept. The library must be closed. What is
   * no good copy of a library is refused, and nothing is changed.
   */
  public Recovery restore(Path copy) throws LibraryException {
    return new Restoring(library).from(copy);
  }

  private void take(Copying copy) throws LibraryException, IOException {
    long size =
        database.toFile().length() + database.resolveSibling("library.db-wal").toFile().length();
    if (Files.getFileStore(copy.file().resolveSibling("")).getUsableSpace() < size + MARGIN) {
      throw new LibraryException("the backup was not made: the disk has no room for it");
    }
    try {
      copy.of(database);
      try (Connection connection = copy.open()) {
        if (!Copying.isGood(connection)) {
          DamageMark.of(database).set();
          throw new LibraryException(
              "the backup was not kept: library.db is damaged; open the library anew to have it"
                  + " repaired");
        }
        Copying.fold(connection);
      }
    } catch (SQLException e) {
      throw Database.failure(database, e);
    }
    Disk.sync(copy.file());
  }

  /** Gives a copy its name. One that was looked through may stand for an older one. */
  private Snapshot keep(Path copy, boolean checked) throws IOException {
    try (FolderLock lock = FolderLock.take(library)) {
      lock.held();
      List<Snapshot> before = all();
      if (!before.isEmpty() && Files.mismatch(copy, before.getFirst().file()) < 0) {
        return before.getFirst();
      }
      int number = before.stream().mapToInt(Snapshot::number).max().orElse(0) + 1;
      Instant now = Instant.now().truncatedTo(ChronoUnit.MINUTES);
      Path place = folder.resolve(Snapshot.name(now, number));
      Files.move(copy, place, StandardCopyOption.ATOMIC_MOVE);
      Disk.sync(folder);
      if (checked) {
        for (Snapshot old : before.stream().skip(KEPT - 1).toList()) {
          Files.deleteIfExists(old.file());
        }
      }
      return new Snapshot(place, now, number);
    }
  }

  /**
   * Keeps an older library as it is before its tables are changed. It is not looked through, which
   * could take long, and so is no reason to let go of another.
   */
  static void keepOld(Path database, Connection connection) throws SQLException {
    if (Schema.isOlder(connection)) {
      Backups backups = of(database.resolveSibling(""));
      try {
        Disk.makeFolder(backups.folder);
        try (Copying copy = Copying.in(backups.folder)) {
          copy.of(database);
          try (Connection copied = copy.open()) {
            Copying.fold(copied);
          }
          Disk.sync(copy.file());
          backups.keep(copy.file(), false);
        }
      } catch (IOException | SQLException | LibraryException e) {
        LOG.log(Level.WARNING, "There is no copy of the library before its change", e);
      }
    }
  }

  private static String reason(IOException e) {
    return "the system says " + e.getMessage();
  }
}
