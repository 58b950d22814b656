package org.newsreel.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.sql.SQLException;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Long texts in the database: deflated UTF-8 (RFC 1951) in a BLOB; texts that libraries of earlier
 * versions hold are TEXT, and stay so until they are next saved.
 */
final class PackedText {
  /** A text that claims to be longer has been tampered with: pages are cut far below. */
  private static final int LONGEST = 256 << 20;

  /**
   * Making one takes longer than packing a story with it. The best speed costs a twentieth more.
   */
  private static final ThreadLocal<Deflater> DEFLATERS =
      ThreadLocal.withInitial(() -> new Deflater(Deflater.BEST_SPEED, true));

  private PackedText() {}

  static byte[] pack(String text) {
    return pack(text.getBytes(UTF_8));
  }

  static byte[] pack(byte[] plain) {
    Deflater deflater = DEFLATERS.get();
    deflater.reset();
    deflater.setInput(plain);
    deflater.finish();
    ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 2 + 16);
    byte[] part = new byte[8_192];
    while (!deflater.finished()) {
      packed.write(part, 0, deflater.deflate(part));
    }
    return packed.toByteArray();
  }

  /** Reads a column's value back. */
  static String read(@Nullable Object value) throws SQLException {
    return value instanceof byte[] packed ? new String(unpack(packed), UTF_8) : value + "";
  }

  static byte[] unpack(byte[] packed) throws SQLException {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(packed);
      ByteArrayOutputStream plain = new ByteArrayOutputStream(packed.length * 3);
      byte[] part = new byte[8_192];
      while (!inflater.finished()) {
        int length = inflater.inflate(part);
        if ((length == 0 && !inflater.finished()) || plain.size() > LONGEST) {
          throw damaged();
        }
        plain.write(part, 0, length);
      }
      return plain.toByteArray();
    } catch (DataFormatException e) {
      SQLException damaged = damaged();
      damaged.initCause(e);
      throw damaged;
    } finally {
      inflater.end();
    }
  }

  private static SQLException damaged() {
    return new SQLiteException("a text in it is damaged", SQLiteErrorCode.SQLITE_CORRUPT);
  }
}
