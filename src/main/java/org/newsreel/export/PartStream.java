package org.newsreel.export;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** The content of an entry, held against what the zip says of it. */
final class PartStream extends FilterInputStream {
  private static final int PIECE = 1 << 16;

  /** Texts and clips do not pack better; what claims to is made to fill memory or disk. */
  private static final long MOST_TIMES = 300;

  private static final long ANY_TIMES = 1 << 20;

  private final ZipPart part;
  private final CRC32 checksum = new CRC32();
  private long read;

  private PartStream(ZipPart part, InputStream content) {
    super(content);
    this.part = part;
  }

  static InputStream of(ZipPart part, InputStream packed, long most) throws IOException {
    boolean bomb = part.size() > ANY_TIMES && part.size() / MOST_TIMES > part.packed();
    if (part.size() > most || bomb) {
      throw new IOException("it would unpack to " + part.size() + " bytes");
    }
    return switch (part.method()) {
      case ZipBytes.STORED -> new PartStream(part, packed);
      case ZipBytes.DEFLATED -> new PartStream(part, new Inflated(packed));
      default -> throw new IOException("it is packed in a way that is not known here");
    };
  }

  /** Gives its memory back when it is closed, as the JDK's does only for an inflater of its own. */
  private static final class Inflated extends InflaterInputStream {
    Inflated(InputStream packed) {
      super(packed, new Inflater(true), PIECE);
    }

    @Override
    public void close() throws IOException {
      inf.end();
      super.close();
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int start, int length) throws IOException {
    int count = in.read(bytes, start, length);
    if (count > 0) {
      read += count;
      checksum.update(bytes, start, count);
    }
    boolean wrong = count < 0 && (read < part.size() || checksum.getValue() != part.checksum());
    if (read > part.size() || wrong) {
      throw new IOException("it is damaged");
    }
    return count;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
