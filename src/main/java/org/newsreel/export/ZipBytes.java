package org.newsreel.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The records of a zip (PKWARE's APPNOTE 6.3): what stands before each entry, the list of all at
 * the end, and the end itself, with 64-bit numbers where 32 bits are too few.
 */
final class ZipBytes {
  static final int LOCAL = 0x04034b50;
  static final int LISTED = 0x02014b50;
  static final int END = 0x06054b50;
  static final int END64 = 0x06064b50;
  static final int LOCATOR = 0x07064b50;

  static final int LOCAL_SIZE = 30;
  static final int LISTED_SIZE = 46;
  static final int END_SIZE = 22;
  static final int END64_SIZE = 56;
  static final int LOCATOR_SIZE = 20;

  static final int STORED = 0;
  static final int DEFLATED = 8;

  static final long MOST_32 = 0xffff_ffffL;
  static final int MOST_16 = 0xffff;
  static final int EXTRA_64 = 1;

  /** Where a local record has the checksum and both sizes. */
  static final int CHECKSUM_AT = 14;

  /** Names are UTF-8. */
  private static final int FLAGS = 1 << 11;

  private static final int VERSION = 20;
  private static final int VERSION_64 = 45;

  /** The first of January 1980, as zips write a date: it is the same whenever it is written. */
  private static final int DATE = 1 << 5 | 1;

  private final ByteBuffer bytes;

  private ZipBytes(int most) {
    bytes = ByteBuffer.allocate(most).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** What stands before an entry. */
  static byte[] local(ZipPart part) {
    byte[] name = part.name().getBytes(UTF_8);
    boolean large = part.size() >= MOST_32 || part.packed() >= MOST_32;
    ZipBytes to = new ZipBytes(LOCAL_SIZE + name.length + 20);
    to.bytes.putInt(LOCAL);
    to.common(part, large, large);
    to.bytes.putShort((short) name.length).putShort((short) (large ? 20 : 0)).put(name);
    if (large) {
      to.bytes.putShort((short) EXTRA_64).putShort((short) 16);
      to.bytes.putLong(part.size()).putLong(part.packed());
    }
    return to.written();
  }

  /** How an entry stands in the list of all. */
  static byte[] listed(ZipPart part) {
    byte[] name = part.name().getBytes(UTF_8);
    boolean large = part.size() >= MOST_32 || part.packed() >= MOST_32;
    boolean far = part.at() >= MOST_32;
    int extra = (large || far ? 4 : 0) + (large ? 16 : 0) + (far ? 8 : 0);
    ZipBytes to = new ZipBytes(LISTED_SIZE + name.length + extra);
    to.bytes.putInt(LISTED).putShort((short) (large || far ? VERSION_64 : VERSION));
    to.common(part, large || far, large);
    to.bytes.putShort((short) name.length).putShort((short) extra).putShort((short) 0);
    to.bytes.putShort((short) 0).putShort((short) 0).putInt(0);
    to.bytes.putInt((int) (far ? MOST_32 : part.at())).put(name);
    if (extra > 0) {
      to.bytes.putShort((short) EXTRA_64).putShort((short) (extra - 4));
      if (large) {
        to.bytes.putLong(part.size()).putLong(part.packed());
      }
      if (far) {
        to.bytes.putLong(part.at());
      }
    }
    return to.written();
  }

  private void common(ZipPart part, boolean is64, boolean large) {
    bytes.putShort((short) (is64 ? VERSION_64 : VERSION)).putShort((short) FLAGS);
    bytes.putShort((short) part.method()).putShort((short) 0).putShort((short) DATE);
    bytes.putInt((int) part.checksum());
    bytes.putInt((int) (large ? MOST_32 : part.packed()));
    bytes.putInt((int) (large ? MOST_32 : part.size()));
  }

  /** What stands after the list of all: how many there are and where the list begins. */
  static byte[] end(long count, long listAt, long listSize) {
    ZipBytes to = new ZipBytes(END64_SIZE + LOCATOR_SIZE + END_SIZE);
    boolean large = count >= MOST_16 || listAt >= MOST_32 || listSize >= MOST_32;
    if (large) {
      to.bytes.putInt(END64).putLong(END64_SIZE - 12);
      to.bytes.putShort((short) VERSION_64).putShort((short) VERSION_64).putInt(0).putInt(0);
      to.bytes.putLong(count).putLong(count).putLong(listSize).putLong(listAt);
      to.bytes.putInt(LOCATOR).putInt(0).putLong(listAt + listSize).putInt(1);
    }
    short counted = (short) (large ? MOST_16 : count);
    to.bytes.putInt(END).putShort((short) 0).putShort((short) 0).putShort(counted);
    to.bytes.putShort(counted).putInt((int) (large ? MOST_32 : listSize));
    to.bytes.putInt((int) (large ? MOST_32 : listAt)).putShort((short) 0);
    return to.written();
  }

  private byte[] written() {
    return Arrays.copyOf(bytes.array(), bytes.position());
  }
}
