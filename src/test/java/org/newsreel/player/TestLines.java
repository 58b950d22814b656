package org.newsreel.player;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import javax.sound.sampled.LineUnavailableException;

/** A sound device that plays by the test's time, fetching 20 ms at once, and keeps what it got. */
public final class TestLines implements SoundLine.Finder, LongSupplier {
  /** How a device behaves. */
  enum Manner {
    PLAYS,
    MISSING,
    STANDS_STILL,
    SWALLOWS
  }

  static final double BUFFER = 0.12;

  final List<TestLine> opened = new ArrayList<>();
  Manner manner = Manner.PLAYS;
  long nanos = 1_000_000_000L;

  @Override
  public long getAsLong() {
    return nanos;
  }

  @Override
  public SoundLine open(int sampleRate, int channels) throws LineUnavailableException {
    if (manner == Manner.MISSING) {
      throw new LineUnavailableException("none here");
    }
    TestLine line = new TestLine(sampleRate, channels);
    opened.add(line);
    return line;
  }

  public TestLine last() {
    return opened.getLast();
  }

  /** One use of the device. */
  public final class TestLine implements SoundLine {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final int rate;
    private final int channels;
    private long started = Long.MAX_VALUE;
    private long stoodStillAt = -1;
    boolean closed;

    TestLine(int rate, int channels) {
      this.rate = rate;
      this.channels = channels;
    }

    @Override
    public int room() {
      return (int) (Math.round(rate * BUFFER) - (writtenFrames() - position()));
    }

    @Override
    public int write(byte[] samples, int first, int frames) {
      written.write(samples, first * 2 * channels, frames * 2 * channels);
      return frames;
    }

    @Override
    public void start() {
      started = nanos;
    }

    @Override
    public long position() {
      if (manner == Manner.SWALLOWS && nanos > started) {
        return writtenFrames();
      }
      if (manner != Manner.STANDS_STILL || stoodStillAt < 0) {
        long fetch = Math.round(rate * 0.02);
        stoodStillAt = Math.min(writtenFrames(), (soundedFrames() + fetch - 1) / fetch * fetch);
      }
      return stoodStillAt;
    }

    /** How many frames have truly been heard. */
    long soundedFrames() {
      return nanos <= started ? 0 : Math.round((nanos - started) / 1e9 * rate);
    }

    long writtenFrames() {
      return written.size() / (2 * channels);
    }

    /** The first channel of all that was written. */
    public float[] samples() {
      byte[] bytes = written.toByteArray();
      float[] samples = new float[(int) writtenFrames()];
      for (int i = 0; i < samples.length; i++) {
        int at = 2 * channels * i;
        samples[i] = (short) ((bytes[at] & 0xff) | bytes[at + 1] << 8) / (float) Short.MAX_VALUE;
      }
      return samples;
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
