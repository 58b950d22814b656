package org.newsreel.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes a zip of any size in little memory. The list of all entries, which stands at a zip's end,
 * grows in a file of its own meanwhile: that of the JDK is kept in memory, a third of a kilobyte an
 * entry. Sizes stand before each entry, so that a zip that is cut off can be read up to there.
 */
final class ZipWriter implements AutoCloseable {
  private static final int PIECE = 1 << 16;

  private final FileChannel zip;
  private final FileChannel list;
  private final OutputStream listed;
  private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
  private final ByteArrayOutputStream waiting = new ByteArrayOutputStream(PIECE);
  private final byte[] piece = new byte[PIECE];
  private long count;

  /** Begins a new file; the list grows beside it, in a file without a name where that can be. */
  ZipWriter(Path file) throws IOException {
    zip = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    Path beside = file.resolveSibling(file.getFileName() + ".list");
    list =
        FileChannel.open(
            beside,
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    listed = new BufferedOutputStream(Channels.newOutputStream(list), PIECE);
  }

  /** Adds a text. */
  void add(String name, String text) throws IOException {
    byte[] plain = text.getBytes(UTF_8);
    deflater.reset();
    deflater.setInput(plain);
    deflater.finish();
    ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 2 + 64);
    while (!deflater.finished()) {
      packed.write(piece, 0, deflater.deflate(piece));
    }
    CRC32 checksum = new CRC32();
    checksum.update(plain);
    ZipPart part =
        new ZipPart(
            name, ZipBytes.DEFLATED, checksum.getValue(), plain.length, packed.size(), position());
    put(ZipBytes.local(part));
    put(packed.toByteArray());
    listed(part);
  }

  /**
   * Adds a file as it is. One that is empty, cannot be read to its end, or is not as long as it
   * said, leaves nothing in the zip.
   *
   * @return whether it was added
   * @throws IOException if the zip cannot be written
   */
  boolean add(String name, Path file) throws IOException {
    flush();
    long at = position();
    long size = file.toFile().length();
    put(ZipBytes.local(new ZipPart(name, ZipBytes.STORED, 0, size, size, at)));
    flush();
    CRC32 checksum = new CRC32();
    if (!isCopied(file, size, checksum)) {
      zip.truncate(at);
      zip.position(at);
      return false;
    }
    ByteBuffer sum = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN);
    sum.putInt((int) checksum.getValue()).flip();
    zip.write(sum, at + ZipBytes.CHECKSUM_AT);
    listed(new ZipPart(name, ZipBytes.STORED, checksum.getValue(), size, size, at));
    return true;
  }

  private boolean isCopied(Path file, long size, CRC32 checksum) throws IOException {
    try (InputStream content = open(file)) {
      long left = size;
      int read = 0;
      while (read >= 0 && left >= 0) {
        checksum.update(piece, 0, read);
        write(zip, piece, read);
        read = read(content);
        left -= Math.max(0, read);
      }
      return size > 0 && left == 0;
    }
  }

  private static InputStream open(Path file) {
    try {
      return Files.newInputStream(file);
    } catch (IOException e) {
      return InputStream.nullInputStream();
    }
  }

  /** A file that breaks ends before its time. */
  private int read(InputStream content) {
    try {
      return content.read(piece);
    } catch (IOException e) {
      return -1;
    }
  }

  private long position() throws IOException {
    return zip.position() + waiting.size();
  }

  private void put(byte[] bytes) throws IOException {
    waiting.write(bytes, 0, bytes.length);
    if (waiting.size() > PIECE) {
      flush();
    }
  }

  private void flush() throws IOException {
    write(zip, waiting.toByteArray(), waiting.size());
    waiting.reset();
  }

  private static void write(FileChannel to, byte[] bytes, int length) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(bytes, 0, length);
    while (rest.hasRemaining()) {
      to.write(rest);
    }
  }

  private void listed(ZipPart part) throws IOException {
    listed.write(ZipBytes.listed(part));
    count++;
  }

  /** Ends the zip; it is on the disk when this returns. */
  void finish() throws IOException {
    listed.flush();
    long at = position();
    flush();
    list.position(0);
    long size = list.size();
    for (long done = 0; done < size; ) {
      done += list.transferTo(done, size - done, zip);
    }
    put(ZipBytes.end(count, at, size));
    flush();
    zip.force(true);
  }

  long size() throws IOException {
    return position();
  }

  @Override
  public void close() throws IOException {
    deflater.end();
    list.close();
    zip.close();
  }
}
