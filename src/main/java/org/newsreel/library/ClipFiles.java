package org.newsreel.library;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The files beside the database. A file is named after its content, so that one clip of two stories
 * is kept once, and a name never comes from outside; it appears whole or not at all.
 */
final class ClipFiles {
  private static final int PIECE = 1 << 20;
  private static final Pattern ENDING = Pattern.compile(".*\\.([a-z0-9]{1,5})");

  private final Path folder;

  ClipFiles(Path folder) {
    this.folder = folder;
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  /**
   * Copies a file in; broken off by interruption, it leaves nothing behind.
   *
   * @return the name it now has
   */
  String take(Path original) throws LibraryException {
    Path copy = folder.resolve("incoming-" + Thread.currentThread().threadId());
    try {
      Files.createDirectories(folder);
      try {
        String name = copy(original, copy) + ending(original);
        Files.move(copy, file(name), StandardCopyOption.ATOMIC_MOVE);
        return name;
      } finally {
        Files.deleteIfExists(copy);
      }
    } catch (IOException e) {
      throw new LibraryException(
          original.getFileName() + " could not be copied into the library: " + why(e), e);
    }
  }

  /** Writes a small file. */
  void put(String name, byte[] content) throws LibraryException {
    Path fresh = folder.resolve(name + ".new");
    try {
      Files.createDirectories(folder);
      try {
        Files.write(fresh, content);
        Files.move(
            fresh, file(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException e) {
      throw new LibraryException("a picture could not be kept: " + why(e), e);
    }
  }

  private static String copy(Path original, Path copy) throws IOException {
    MessageDigest digest = sha256();
    try (FileChannel from = FileChannel.open(original, StandardOpenOption.READ);
        FileChannel to =
            FileChannel.open(
                copy,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
      ByteBuffer piece = ByteBuffer.allocate(PIECE);
      while (from.read(piece.clear()) >= 0) {
        if (Thread.interrupted()) {
          throw new InterruptedIOException("it was broken off");
        }
        digest.update(piece.flip().duplicate());
        while (piece.hasRemaining()) {
          to.write(piece);
        }
      }
      to.force(true);
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 16);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The system's players tell files apart by their ending. */
  private static String ending(Path original) {
    var named = ENDING.matcher(original.toString().toLowerCase(Locale.ROOT));
    return named.matches() ? "." + named.group(1) : "";
  }

  private static String why(IOException e) {
    String said = String.valueOf(e.getMessage());
    return said.contains("No space left") ? "the disk is full" : said;
  }
}
