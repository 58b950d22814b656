package org.newsreel.export;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Why a file could not be read or written, in the reader's words. */
final class Reasons {
  /** Where no more room than this is left, a failure is a full disk. */
  private static final long MARGIN = 1 << 20;

  private Reasons() {}

  /**
   * Says why.
   *
   * @param folder in which was written
   */
  static String of(IOException failure, Path folder) {
    return switch (failure) {
      case ClosedByInterruptException broken -> "it was broken off";
      case NoSuchFileException gone -> "there is no such file or folder";
      case AccessDeniedException denied -> "this is not allowed there";
      case FileSystemException e when e.getReason() != null -> "the system says " + e.getReason();
      default -> isFull(folder) ? "the disk is full" : "the system says " + failure.getMessage();
    };
  }

  private static boolean isFull(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace() < MARGIN;
    } catch (IOException e) {
      return false;
    }
  }
}
