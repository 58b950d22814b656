package org.newsreel.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Reads a zip of any size from anywhere in little memory, one entry after the other as its list has
 * them. Where the list is cut off or damaged, entries are looked for in the file itself; what one
 * entry claims never costs another. Entries that overlap are refused, so that a small file cannot
 * unpack to more than each of its parts may.
 */
final class ZipReader implements AutoCloseable {
  private static final int MOST_EXTRA = 1 << 16;
  private static final int LONGEST_NAME = 1_000;
  private static final int LOOKED_AT = 1 << 16;
  private static final int ENCRYPTED = 1;
  private static final int SIZES_BEHIND = 1 << 3;

  private final FileChannel zip;
  private final long size;
  private final long listAt;

  private boolean listed;
  private long next;

  /** Where the last entry ended that was given. */
  private long end;

  private boolean damaged;

  ZipReader(Path file) throws IOException {
    zip = FileChannel.open(file, StandardOpenOption.READ);
    size = zip.size();
    listAt = list();
    restart();
  }

  /** Begins anew with the first entry. */
  void restart() {
    listed = listAt >= 0;
    next = listed ? listAt : 0;
    end = 0;
    damaged = !listed;
  }

  /** Whether something between the entries could not be read so far. */
  boolean isDamaged() {
    return damaged;
  }

  /** How far reading has come in the file, and how long that is. */
  long position() {
    return end;
  }

  long size() {
    return size;
  }

  /** Where the list of entries begins; -1 where there is none. */
  private long list() throws IOException {
    int tail = (int) Math.min(size, ZipBytes.END_SIZE + MOST_EXTRA);
    ByteBuffer bytes = read(size - tail, tail);
    for (int at = tail - ZipBytes.END_SIZE; at >= 0; at--) {
      if (bytes.getInt(at) == ZipBytes.END) {
        long told = bytes.getInt(at + 16) & ZipBytes.MOST_32;
        long begin = told == ZipBytes.MOST_32 ? list64(size - tail + at) : told;
        boolean fits = bytes.getShort(at + 10) == 0 || isAt(begin, ZipBytes.LISTED);
        return fits ? begin : -1;
      }
    }
    return -1;
  }

  private long list64(long endAt) throws IOException {
    long locator = endAt - ZipBytes.LOCATOR_SIZE;
    if (locator < 0 || !isAt(locator, ZipBytes.LOCATOR)) {
      return -1;
    }
    long end64 = read(locator, ZipBytes.LOCATOR_SIZE).getLong(8);
    return isAt(end64, ZipBytes.END64) ? read(end64, ZipBytes.END64_SIZE).getLong(48) : -1;
  }

  private boolean isAt(long at, int signature) throws IOException {
    return at >= 0 && at <= size - 4 && read(at, 4).getInt(0) == signature;
  }

  /** The next entry; empty at the end. */
  Optional<ZipPart> next() throws IOException {
    while (next >= 0 && next <= size - 4) {
      Optional<ZipPart> part = listed ? fromList() : fromFile();
      if (part.isPresent()) {
        return part;
      }
    }
    return Optional.empty();
  }

  /** Leaves the list for the file where the list is damaged. */
  private Optional<ZipPart> fromList() throws IOException {
    int signature = read(next, 4).getInt(0);
    if (signature == ZipBytes.END || signature == ZipBytes.END64) {
      next = -1;
      return Optional.empty();
    }
    if (signature != ZipBytes.LISTED || next + ZipBytes.LISTED_SIZE > size) {
      listed = false;
      damaged = true;
      next = end;
      return Optional.empty();
    }
    ByteBuffer head = read(next, ZipBytes.LISTED_SIZE);
    int name = head.getShort(28) & ZipBytes.MOST_16;
    int extra = head.getShort(30) & ZipBytes.MOST_16;
    long at = next;
    next += ZipBytes.LISTED_SIZE + name + extra + (head.getShort(32) & ZipBytes.MOST_16);
    if (next > size) {
      return Optional.empty();
    }
    ByteBuffer more = read(at + ZipBytes.LISTED_SIZE, name + extra);
    ZipPart part = part(head, 8, more, name, head.getInt(42) & ZipBytes.MOST_32);
    long after = part.at() + ZipBytes.LOCAL_SIZE + part.packed();
    return accepted(part, after, part.at() >= end);
  }

  /** Looks on for another entry where there is none. */
  private Optional<ZipPart> fromFile() throws IOException {
    int signature = read(next, 4).getInt(0);
    if (signature == ZipBytes.LISTED || signature == ZipBytes.END || signature == ZipBytes.END64) {
      next = -1;
      return Optional.empty();
    }
    if (signature != ZipBytes.LOCAL || next + ZipBytes.LOCAL_SIZE > size) {
      return lookOn();
    }
    ByteBuffer head = read(next, ZipBytes.LOCAL_SIZE);
    int name = head.getShort(26) & ZipBytes.MOST_16;
    int extra = head.getShort(28) & ZipBytes.MOST_16;
    long data = next + ZipBytes.LOCAL_SIZE + name + extra;
    if (data > size) {
      return lookOn();
    }
    ZipPart part = part(head, 6, read(next + ZipBytes.LOCAL_SIZE, name + extra), name, next);
    boolean whole = part.packed() >= 0 && data + part.packed() <= size;
    boolean known = (head.getShort(6) & SIZES_BEHIND) == 0;
    if (!whole || !known) {
      return lookOn();
    }
    next = data + part.packed();
    return accepted(part, next, true);
  }

  private Optional<ZipPart> accepted(ZipPart part, long after, boolean inOrder) {
    if (!inOrder || part.packed() < 0 || part.size() < 0 || after > size) {
      damaged = true;
      return Optional.empty();
    }
    end = after;
    return Optional.of(part);
  }

  private Optional<ZipPart> lookOn() throws IOException {
    damaged = true;
    long from = next + 1;
    while (from <= size - 4) {
      ByteBuffer bytes = read(from, (int) Math.min(size - from, LOOKED_AT));
      for (int i = 0; i <= bytes.limit() - 4; i++) {
        int signature = bytes.getInt(i);
        if (signature == ZipBytes.LOCAL || signature == ZipBytes.LISTED) {
          next = from + i;
          return Optional.empty();
        }
      }
      from += bytes.limit() - 3;
    }
    next = -1;
    return Optional.empty();
  }

  /** Both kinds of records have the same from the flags on. */
  private static ZipPart part(ByteBuffer head, int flagsAt, ByteBuffer more, int name, long at) {
    boolean readable = (head.getShort(flagsAt) & ENCRYPTED) == 0;
    long packed = head.getInt(flagsAt + 12) & ZipBytes.MOST_32;
    long full = head.getInt(flagsAt + 16) & ZipBytes.MOST_32;
    long begin = at;
    for (int extra = name; extra + 4 <= more.limit(); ) {
      int length = more.getShort(extra + 2) & ZipBytes.MOST_16;
      int field = extra + 4;
      extra = field + length;
      if (more.getShort(field - 4) == ZipBytes.EXTRA_64 && extra <= more.limit()) {
        if (full == ZipBytes.MOST_32 && field + 8 <= extra) {
          full = more.getLong(field);
          field += 8;
        }
        if (packed == ZipBytes.MOST_32 && field + 8 <= extra) {
          packed = more.getLong(field);
          field += 8;
        }
        if (begin == ZipBytes.MOST_32 && field + 8 <= extra) {
          begin = more.getLong(field);
        }
      }
    }
    return new ZipPart(
        name > LONGEST_NAME ? "" : text(more, name),
        readable ? head.getShort(flagsAt + 2) : -1,
        head.getInt(flagsAt + 8) & ZipBytes.MOST_32,
        full,
        packed,
        begin);
  }

  /** Some write folders as Windows does. */
  private static String text(ByteBuffer bytes, int length) {
    byte[] name = new byte[length];
    bytes.get(0, name);
    return new String(name, UTF_8).replace('\\', '/');
  }

  /**
   * Reads an entry. The stream fails where the content is not what the zip says of it.
   *
   * @param most how long the content may be
   */
  InputStream open(ZipPart part, long most) throws IOException {
    if (!isAt(part.at(), ZipBytes.LOCAL) || part.at() + ZipBytes.LOCAL_SIZE > size) {
      throw new IOException("nothing is where it should be");
    }
    ByteBuffer head = read(part.at(), ZipBytes.LOCAL_SIZE);
    long data =
        part.at()
            + ZipBytes.LOCAL_SIZE
            + (head.getShort(26) & ZipBytes.MOST_16)
            + (head.getShort(28) & ZipBytes.MOST_16);
    return PartStream.of(part, new FilePiece(zip, data, part.packed()), most);
  }

  private ByteBuffer read(long at, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining() && zip.read(bytes, at + bytes.position()) >= 0) {
      // Some file systems give less than was asked for.
    }
    if (bytes.hasRemaining()) {
      throw new IOException("the file became shorter");
    }
    return bytes.flip();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
