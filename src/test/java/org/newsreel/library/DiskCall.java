package org.newsreel.library;

import java.nio.file.Path;

/** What a program asks of its disk. */
sealed interface DiskCall {
  /** Opens a file, which is made where it is not there. */
  record Make(Path file) implements DiskCall {}

  record MakeFolder(Path folder) implements DiskCall {}

  /** Writes into a file; at its end where {@code at} is negative. */
  // The bytes are nobody else's.
  @SuppressWarnings("ArrayRecordComponent")
  record Write(Path file, long at, byte[] bytes) implements DiskCall {}

  record Resize(Path file, long size) implements DiskCall {}

  /** Has a file, or the names in a folder, put on the disk. */
  record Sync(Path file) implements DiskCall {}

  record Move(Path from, Path to) implements DiskCall {}

  record Remove(Path file) implements DiskCall {}

  /** Tells the person in front of it something; on no disk, but it was said at that moment. */
  record Say(String text) implements DiskCall {}
}
