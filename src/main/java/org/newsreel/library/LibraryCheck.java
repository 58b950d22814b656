package org.newsreel.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks a library through and changes nothing: the database with its search index, and whether the
 * clips are there and what they were. It takes a while: every byte is read.
 */
public final class LibraryCheck {
  /** How many faults of the database are told; more say nothing more. */
  private static final int MOST = 10;

  private final Path folder;
  private final Path database;
  private final List<String> faults = new ArrayList<>();

  private LibraryCheck(Path folder) {
    this.folder = folder;
    database = folder.resolve("library.db");
  }

  /**
   * Says what is wrong, a sentence each; empty where all is well. A library whose database is
   * damaged is repaired when it is next opened.
   */
  public static List<String> of(Path library) throws LibraryException {
    LibraryCheck check = new LibraryCheck(library.toAbsolutePath().normalize());
    if (!Files.exists(check.database)) {
      throw new LibraryException("there is no library in " + check.folder);
    }
    check.look();
    return List.copyOf(check.faults);
  }

  private void look() throws LibraryException {
    boolean readOnly = !Files.isWritable(folder) || !Files.isWritable(database);
    DatabaseFile file = new DatabaseFile(database, readOnly);
    try {
      file.refuseRemains();
      try (Connection connection = file.config().createConnection(file.address())) {
        Database.trustNothing(connection);
        Schema.check(connection, database, readOnly);
        lookAtRows(connection);
        lookAtTexts(connection);
        lookAtClips(connection);
      }
    } catch (LibraryException e) {
      damaged(e);
    } catch (SQLException e) {
      damaged(Database.failure(database, e));
    }
    if (!faults.isEmpty() && DamageMark.of(database).isSet()) {
      faults.add("the library will be repaired when it is next opened");
    }
  }

  private void damaged(LibraryException e) throws LibraryException {
    if (!e.isDamage()) {
      throw e;
    }
    mark(String.valueOf(e.getMessage()));
  }

  private void mark(String fault) {
    faults.add(fault);
    if (Files.isWritable(folder)) {
      DamageMark.of(database).set();
    }
  }

  private void lookAtRows(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      try (ResultSet row = statement.executeQuery("PRAGMA integrity_check(" + MOST + ")")) {
        while (row.next()) {
          String said = String.valueOf(row.getString(1));
          if (!said.equals("ok")) {
            mark("library.db is damaged: " + said.replaceAll("\\s+", " "));
          }
        }
      }
      try (ResultSet row = statement.executeQuery("PRAGMA foreign_key_check")) {
        if (row.next()) {
          faults.add("library.db has rows of stories that are not in it, in " + row.getString(1));
        }
      }
    }
  }

  private void lookAtTexts(Connection connection) throws SQLException {
    if (Schema.isOlder(connection)) {
      return;
    }
    int unreadable = Texts.unreadable(connection);
    if (unreadable > 0) {
      mark(
          "the texts of "
              + unreadable
              + (unreadable == 1 ? " story" : " stories")
              + " are damaged");
    }
  }

  private void lookAtClips(Connection connection) throws SQLException {
    ClipFiles clips = new ClipFiles(folder.resolve("clips"));
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT DISTINCT name FROM clip ORDER BY name")) {
      while (row.next()) {
        String name = String.valueOf(row.getString(1));
        clipFault(name, clips.file(name))
            .ifPresent(fault -> faults.add("the clip " + name + fault));
      }
    }
  }

  private static Optional<String> clipFault(String name, Optional<Path> file) {
    if (file.isEmpty()) {
      return Optional.of(" has a name that is not Newsreel's");
    }
    if (!Files.isRegularFile(file.get())) {
      return Optional.of(" is gone");
    }
    try {
      boolean same = name.replaceFirst("\\..*", "").equals(Incoming.digest(file.get()));
      return same ? Optional.empty() : Optional.of(" is not what it was when it was saved");
    } catch (IOException e) {
      return Optional.of(" cannot be read");
    }
  }
}
