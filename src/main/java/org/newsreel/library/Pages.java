package org.newsreel.library;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/**
 * The pages of a database file that SQLite may not be able to read any more, with its log laid over
 * them. Only reads. The format is SQLite's own (sqlite.org/fileformat2.html).
 */
final class Pages implements AutoCloseable {
  private static final int USUAL_SIZE = 4096;
  private static final int HEADER = 100;

  private final FileChannel file;
  private final FileChannel log;
  private final Map<Integer, Long> logged;
  private final ByteBuffer header = ByteBuffer.allocate(HEADER);
  private final int size;
  private final int count;

  private Pages(FileChannel file, FileChannel log) throws IOException {
    this.file = file;
    this.log = log;
    PageLog inLog = PageLog.read(log);
    logged = inLog.pages();
    fill(file, 0, header);
    size = isSize(saidSize()) ? saidSize() : isSize(inLog.size()) ? inLog.size() : USUAL_SIZE;
    long whole = Math.ceilDiv(file.size(), (long) size);
    int last = logged.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    count = (int) Math.max(Math.min(whole, Integer.MAX_VALUE), last);
    if (logged.containsKey(1)) {
      page(1).get(0, header.array());
    }
  }

  /** Opens a database file, which may be missing or empty, and the log beside it. */
  static Pages open(Path database) throws IOException {
    FileChannel file = channel(database);
    try {
      FileChannel log = channel(database.resolveSibling(database.getFileName() + "-wal"));
      try {
        return new Pages(file, log);
      } catch (IOException | RuntimeException e) {
        log.close();
        throw e;
      }
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  private static FileChannel channel(Path file) throws IOException {
    if (Files.isRegularFile(file)) {
      return FileChannel.open(file, StandardOpenOption.READ);
    }
    return FileChannel.open(
        Files.createTempFile("newsreel", null),
        StandardOpenOption.READ,
        StandardOpenOption.DELETE_ON_CLOSE);
  }

  /** How many pages there are; they are counted from 1. */
  int count() {
    return count;
  }

  /** The bytes of a page that hold something. */
  int usable() {
    int reserved = header.get(20) & 0xff;
    return size - (reserved <= 32 ? reserved : 0);
  }

  /** The version of the schema, as far as the header can be believed. */
  int version() {
    return header.getInt(60);
  }

  /** The first page of the list of free pages; 0 for none. */
  int firstFree() {
    return header.getInt(32);
  }

  /** Reads a page; what the file has no more of is zero. */
  ByteBuffer page(int number) throws IOException {
    if (number < 1 || number > Math.max(count, 1)) {
      throw new EOFException("there is no page " + number);
    }
    ByteBuffer page = ByteBuffer.allocate(size);
    Long place = logged.get(number);
    if (place != null) {
      fill(log, place, page);
    } else {
      fill(file, (number - 1L) * size, page);
    }
    return page;
  }

  private static void fill(FileChannel from, long at, ByteBuffer page) throws IOException {
    int read = from.read(page, at);
    while (read > 0 && page.hasRemaining()) {
      read = from.read(page, at + page.position());
    }
    page.clear();
  }

  private int saidSize() {
    int said = header.getShort(16) & 0xffff;
    return said == 1 ? 65_536 : said;
  }

  static boolean isSize(int said) {
    return said >= 512 && said <= 65_536 && Integer.bitCount(said) == 1;
  }

  @Override
  public void close() throws IOException {
    try (log) {
      file.close();
    }
  }
}
