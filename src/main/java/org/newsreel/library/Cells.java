package org.newsreel.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes rows out of pages; whatever does not add up is an {@link IOException}. */
record Cells(Pages pages) {
  private static final int MOST = 1 << 30;

  /** The cell of a table's leaf at a place in its page. */
  RawRow row(ByteBuffer page, int at) throws IOException {
    ByteBuffer cell = page.duplicate().position(at);
    long length = varint(cell);
    long number = varint(cell);
    return new RawRow(number, values(payload(cell, length, pages.usable() - 35)));
  }

  /** The cell of an index; its number of a child page, if it has one, is skipped. */
  RawRow entry(ByteBuffer page, int at, boolean inner) throws IOException {
    ByteBuffer cell = page.duplicate().position(at + (inner ? 4 : 0));
    long length = varint(cell);
    int most = (pages.usable() - 12) * 64 / 255 - 23;
    return new RawRow(0, values(payload(cell, length, most)));
  }

  private ByteBuffer payload(ByteBuffer cell, long length, int most) throws IOException {
    if (length < 1 || length > Math.min(MOST, (long) pages.count() * pages.usable())) {
      throw new IOException("a row of " + length + " bytes");
    }
    int least = (pages.usable() - 12) * 32 / 255 - 23;
    int some = least + (int) ((length - least) % (pages.usable() - 4));
    int here = (int) (length <= most ? length : some <= most ? some : least);
    if (cell.remaining() < here) {
      throw new IOException("a row is longer than its page");
    }
    if (here == length) {
      return cell.slice(cell.position(), here);
    }
    ByteBuffer whole = ByteBuffer.allocate((int) length);
    whole.put(cell.slice(cell.position(), here));
    follow(cell.getInt(cell.position() + here), whole);
    return whole.flip();
  }

  private void follow(int first, ByteBuffer whole) throws IOException {
    int next = first;
    while (whole.hasRemaining()) {
      ByteBuffer page = pages.page(next);
      int part = Math.min(whole.remaining(), pages.usable() - 4);
      whole.put(page.slice(4, part));
      next = page.getInt(0);
    }
    if (next != 0) {
      throw new IOException("a row goes on after its end");
    }
  }

  private static List<Optional<Object>> values(ByteBuffer payload) throws IOException {
    ByteBuffer types = payload.duplicate();
    long header = varint(types);
    if (header < 1 || header > payload.limit()) {
      throw new IOException("a row's header of " + header + " bytes");
    }
    types.limit((int) header);
    payload.position((int) header);
    List<Optional<Object>> values = new ArrayList<>();
    while (types.hasRemaining()) {
      values.add(value(varint(types), payload));
    }
    if (payload.hasRemaining()) {
      throw new IOException("a row has more than its values");
    }
    return values;
  }

  private static Optional<Object> value(long type, ByteBuffer from) throws IOException {
    return switch ((int) Math.min(type, 12)) {
      case 0 -> Optional.empty();
      case 1, 2, 3, 4 -> Optional.of(number(from, (int) type));
      case 5 -> Optional.of(number(from, 6));
      case 6 -> Optional.of(number(from, 8));
      case 7 -> Optional.of(Double.longBitsToDouble(number(from, 8)));
      case 8, 9 -> Optional.of(type - 8);
      case 12 -> Optional.of(type % 2 == 0 ? bytes(from, type) : text(from, type));
      default -> throw new IOException("a value of type " + type);
    };
  }

  private static long number(ByteBuffer from, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(take(from, length));
    long number = bytes.get();
    while (bytes.hasRemaining()) {
      number = (number << 8) | (bytes.get() & 0xff);
    }
    return number;
  }

  private static byte[] bytes(ByteBuffer from, long type) throws IOException {
    return take(from, (type - 12) / 2);
  }

  /** Text that is not UTF-8 was not saved by us. */
  private static String text(ByteBuffer from, long type) throws IOException {
    byte[] bytes = take(from, (type - 13) / 2);
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private static byte[] take(ByteBuffer from, long length) throws IOException {
    if (length < 0 || length > from.remaining()) {
      throw new IOException("a value of " + length + " bytes");
    }
    byte[] bytes = new byte[(int) length];
    from.get(bytes);
    return bytes;
  }

  /** SQLite's numbers of one to nine bytes. */
  private static long varint(ByteBuffer from) throws IOException {
    long number = 0;
    for (int i = 0; i < 9; i++) {
      if (!from.hasRemaining()) {
        throw new IOException("a number is cut off");
      }
      int next = from.get();
      if (i == 8) {
        return (number << 8) | (next & 0xff);
      }
      number = (number << 7) | (next & 0x7f);
      if (next >= 0) {
        return number;
      }
    }
    return number;
  }
}
