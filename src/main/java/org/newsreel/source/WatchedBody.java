package org.newsreel.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * What a host sends, closed when it takes too long: java.net.http stops minding the time once it
 * has the headers, and a body can drip for ever.
 */
final class WatchedBody extends FilterInputStream {
  private final long silence;
  private final long end;
  private volatile long heard = System.nanoTime();
  private volatile boolean isOver;
  private volatile boolean isDone;

  /**
   * Begins to watch.
   *
   * @param silence how long nothing may come
   * @param whole how long all may take; forever is allowed
   */
  WatchedBody(InputStream body, Duration silence, Duration whole) {
    super(body);
    this.silence = silence.toNanos();
    this.end =
        heard
            + Math.min(whole.toSeconds(), Integer.MAX_VALUE) * 1_000_000_000L
            + whole.toNanosPart();
    lookLater();
  }

  private void lookLater() {
    long left = Math.max(1, Math.min(heard + silence, end) - System.nanoTime());
    CompletableFuture.delayedExecutor(left, TimeUnit.NANOSECONDS).execute(this::look);
  }

  private void look() {
    long now = System.nanoTime();
    if (isDone) {
      return;
    }
    if (now - end < 0 && now - heard - silence < 0) {
      lookLater();
      return;
    }
    isOver = true;
    try {
      in.close();
    } catch (IOException e) {
      // The reader of it meets the same failure, and tells.
      isDone = true;
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int start, int length) throws IOException {
    try {
      int read = in.read(bytes, start, length);
      heard = System.nanoTime();
      if (read < 0 && isOver) {
        throw late();
      }
      return read;
    } catch (IOException e) {
      throw isOver ? late() : e;
    }
  }

  private static IOException late() {
    return new HttpTimeoutException("the body took too long");
  }

  @Override
  public void close() throws IOException {
    isDone = true;
    in.close();
  }
}
