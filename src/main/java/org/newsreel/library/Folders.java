package org.newsreel.library;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Folders whose names outlast a power cut. */
final class Folders {
  private static final System.Logger LOG = System.getLogger(Folders.class.getName());

  private Folders() {}

  /**
   * Makes a folder, and those that it lies in. One that is there may have been made just now by
   * somebody who has not yet put its name on the disk, so that is done again.
   */
  static void make(Path folder) throws IOException {
    Path around = folder.getParent();
    if (around == null) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      make(around);
      Files.createDirectories(folder);
    }
    keepNames(around);
  }

  /** A new name in a folder survives a power cut only when the folder itself is on the disk. */
  static void keepNames(Path folder) throws IOException {
    try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
      names.force(true);
    } catch (AccessDeniedException e) {
      // Windows does not open folders, and needs no telling.
      LOG.log(Level.DEBUG, "Folder not flushed", e);
    }
  }
}
