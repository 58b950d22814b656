package org.newsreel.library;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file beside a database that says: something in it could not be read, look at it. */
record DamageMark(Path file) {
  private static final System.Logger LOG = System.getLogger(DamageMark.class.getName());

  static DamageMark of(Path database) {
    return new DamageMark(database.resolveSibling("library.damaged"));
  }

  boolean isSet() {
    return Files.exists(file);
  }

  void set() {
    try {
      Files.writeString(
          file,
          "Newsreel will repair library.db when it next opens it.\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.WRITE);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The damage will have to be found again", e);
    }
  }

  void clear() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The library will be looked at again", e);
    }
  }
}
