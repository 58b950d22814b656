package org.newsreel.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** A stretch of a file, whatever others read of it meanwhile. */
final class FilePiece extends InputStream {
  private final FileChannel file;
  private long at;
  private long left;

  FilePiece(FileChannel file, long at, long length) {
    this.file = file;
    this.at = at;
    left = length;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int start, int length) throws IOException {
    if (left == 0 || length == 0) {
      return length == 0 ? 0 : -1;
    }
    int read = file.read(ByteBuffer.wrap(bytes, start, (int) Math.min(length, left)), at);
    at += Math.max(0, read);
    left -= Math.max(0, read);
    return read;
  }
}
