package org.newsreel.library;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What a power cut must find on the disk. */
final class Disk {
  private static final System.Logger LOG = System.getLogger(Disk.class.getName());

  private Disk() {}

  /**
   * Makes a folder, and those that it lies in. One that is there may have been made just now by
   * somebody who has not yet put its name on the disk, so that is done again.
   */
  static void makeFolder(Path folder) throws IOException {
    Path around = folder.getParent();
    if (around == null) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      makeFolder(around);
      Files.createDirectories(folder);
    }
    sync(around);
  }

  /** Waits until a file's content, or the names in a folder, are on the disk. */
  static void sync(Path path) throws IOException {
    StandardOpenOption way =
        Files.isDirectory(path) ? StandardOpenOption.READ : StandardOpenOption.WRITE;
    try (FileChannel channel = FileChannel.open(path, way)) {
      channel.force(true);
    } catch (AccessDeniedException e) {
      if (way == StandardOpenOption.WRITE) {
        throw e;
      }
      // Windows does not open folders, and needs no telling.
      LOG.log(Level.DEBUG, "Folder not flushed", e);
    }
  }
}
