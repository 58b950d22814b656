package org.newsreel.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.HashMap;
import java.util.Map;

/**
 * Which pages SQLite's write-ahead log has, and where: those of whole transactions, up to the first
 * that is damaged, as SQLite itself reads it (sqlite.org/fileformat2.html, section 4).
 *
 * @param size of a page; 0 where there is no log
 */
record PageLog(int size, Map<Integer, Long> pages) {
  private static final PageLog NONE = new PageLog(0, Map.of());
  private static final int HEADER = 32;
  private static final int FRAME_HEADER = 24;
  private static final int MAGIC = 0x377f0682;

  static PageLog read(FileChannel log) throws IOException {
    ByteBuffer header = ByteBuffer.allocate(HEADER);
    if (log.read(header, 0) < HEADER || (header.getInt(0) & ~1) != MAGIC) {
      return NONE;
    }
    int size = header.getInt(8);
    Sum sum = new Sum((header.getInt(0) & 1) == 1 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    sum.add(header, 0, 24);
    boolean whole = Pages.isSize(size) && sum.is(header.getInt(24), header.getInt(28));
    return whole ? new PageLog(size, frames(log, header.getLong(16), size, sum)) : NONE;
  }

  private static Map<Integer, Long> frames(FileChannel log, long salt, int size, Sum sum)
      throws IOException {
    Map<Integer, Long> committed = new HashMap<>();
    Map<Integer, Long> open = new HashMap<>();
    ByteBuffer frame = ByteBuffer.allocate(FRAME_HEADER + size);
    for (long at = HEADER;
        log.read(frame.clear(), at) == frame.capacity();
        at += frame.capacity()) {
      sum.add(frame, 0, 8);
      sum.add(frame, FRAME_HEADER, size);
      if (frame.getLong(8) != salt || !sum.is(frame.getInt(16), frame.getInt(20))) {
        break;
      }
      open.put(frame.getInt(0), at + FRAME_HEADER);
      if (frame.getInt(4) != 0) {
        committed.putAll(open);
        open.clear();
      }
    }
    return committed;
  }

  /** SQLite's running checksum. */
  private static final class Sum {
    private final ByteOrder order;
    private int first;
    private int second;

    Sum(ByteOrder order) {
      this.order = order;
    }

    void add(ByteBuffer bytes, int from, int length) {
      ByteBuffer ordered = bytes.duplicate().order(order);
      for (int i = from; i < from + length; i += 8) {
        first += ordered.getInt(i) + second;
        second += ordered.getInt(i + 4) + first;
      }
    }

    boolean is(int one, int two) {
      return first == one && second == two;
    }
  }
}
