package org.newsreel.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * A copy on its way into the library: whole and on the disk, under a name that nobody else uses.
 * Closing it deletes it, unless it was moved to its place before.
 *
 * @param digest 32 hexadecimal digits that name the content
 */
record Incoming(Path file, String digest) implements AutoCloseable {
  /** How the names of such copies begin. */
  static final String PREFIX = "incoming-";

  private static final int PIECE = 1 << 20;

  /** Copies all of {@code content}; broken off by interruption, it leaves nothing behind. */
  static Incoming copy(InputStream content, Path folder) throws IOException {
    Path file = folder.resolve(PREFIX + UUID.randomUUID());
    boolean whole = false;
    try (FileChannel to =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      String digest = write(content, to);
      to.force(true);
      whole = true;
      return new Incoming(file, digest);
    } finally {
      if (!whole) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** Names the content of a file in the same way. */
  static String digest(Path file) throws IOException {
    MessageDigest digest = sha256();
    byte[] piece = new byte[PIECE];
    try (InputStream content = Files.newInputStream(file)) {
      for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
        digest.update(piece, 0, read);
      }
    }
    return hex(digest);
  }

  /** Names a content in the same way. */
  static String digest(byte[] content) {
    MessageDigest digest = sha256();
    digest.update(content);
    return hex(digest);
  }

  private static String write(InputStream content, FileChannel to) throws IOException {
    MessageDigest digest = sha256();
    byte[] piece = new byte[PIECE];
    for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
      if (Thread.currentThread().isInterrupted()) {
        throw new InterruptedIOException("it was broken off");
      }
      digest.update(piece, 0, read);
      ByteBuffer rest = ByteBuffer.wrap(piece, 0, read);
      while (rest.hasRemaining()) {
        to.write(rest);
      }
    }
    return hex(digest);
  }

  private static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest(), 0, 16);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }
}
