package org.newsreel.audio;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The sound of a clip as ffmpeg decodes it, piece by piece. */
final class PipedSound implements PcmStream {
  private static final int SAMPLE = 4;
  private static final int BLOCK = 1 << 14;

  /** Nothing that takes longer will come. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Decoders need some sound before it is as if they had decoded all. */
  private static final Duration PRE_ROLL = Duration.ofSeconds(1);

  private final Ffmpeg ffmpeg;
  private final Path clip;
  private final FfmpegListing listing;
  private final byte[] bytes = new byte[BLOCK];
  private @Nullable Running running;
  private long place;
  private long wanted;
  private boolean isClosed;

  /** A process and what watches over it. */
  private record Running(Process process, PushbackInputStream sound, Patience patience) {
    void stop() {
      patience.close();
      process.destroyForcibly();
    }
  }

  private PipedSound(Ffmpeg ffmpeg, Path clip, FfmpegListing listing) {
    this.ffmpeg = ffmpeg;
    this.clip = clip;
    this.listing = listing;
  }

  /**
   * Opens a clip at its start.
   *
   * @throws IOException if ffmpeg gets no sound out of it
   */
  static PcmStream open(Ffmpeg ffmpeg, Path clip, FfmpegListing listing)
      throws IOException, AudioException {
    PipedSound sound = new PipedSound(ffmpeg, clip, listing);
    sound.start(Duration.ZERO);
    if (!sound.isThere()) {
      sound.close();
      throw new IOException("ffmpeg cannot decode it");
    }
    return sound;
  }

  private boolean isThere() throws IOException, AudioException {
    int first = fill(1);
    if (running != null) {
      running.sound().unread(bytes, 0, first);
    }
    return first > 0;
  }

  private void start(Duration time) throws IOException {
    stop();
    Process process = ffmpeg.decode(clip, listing, time);
    running =
        new Running(
            process,
            new PushbackInputStream(process.getInputStream()),
            new Patience(process, PATIENCE));
    place = Cuts.frames(time, sampleRate());
  }

  private void stop() {
    if (running != null) {
      running.stop();
      running = null;
    }
  }

  @Override
  public int sampleRate() {
    return listing.sampleRate();
  }

  @Override
  public int channels() {
    return listing.channels();
  }

  @Override
  public Duration length() {
    return listing.length();
  }

  @Override
  public int read(float[] samples) throws AudioException {
    int most = Math.min(samples.length / channels(), BLOCK / SAMPLE / channels());
    if (most == 0) {
      return 0;
    }
    if (!skip()) {
      return -1;
    }
    int frames = fill(most * channels() * SAMPLE) / channels() / SAMPLE;
    ByteBuffer.wrap(bytes)
        .order(ByteOrder.LITTLE_ENDIAN)
        .asFloatBuffer()
        .get(samples, 0, frames * channels());
    for (int i = 0; i < frames * channels(); i++) {
      samples[i] = Float.isNaN(samples[i]) ? 0 : Math.clamp(samples[i], -1f, 1f);
    }
    place += frames;
    wanted = place;
    boolean isEnd = frames == 0 || place > Movie.LONGEST.toSeconds() * sampleRate();
    return isEnd ? -1 : frames;
  }

  /** Goes on to the frame that is wanted; answers whether it is there. */
  private boolean skip() throws AudioException {
    while (place < wanted) {
      long most = Math.min(wanted - place, BLOCK / SAMPLE / channels());
      int frames = fill((int) most * channels() * SAMPLE) / channels() / SAMPLE;
      if (frames == 0) {
        return false;
      }
      place += frames;
    }
    return true;
  }

  /** Fills the buffer with so many bytes; answers how many there were. */
  private int fill(int count) throws AudioException {
    if (running == null) {
      return 0;
    }
    Patience patience = running.patience();
    patience.begin();
    try {
      int filled = running.sound().readNBytes(bytes, 0, count);
      if (patience.isLost()) {
        throw lost(new InterruptedIOException("ffmpeg was stopped"));
      }
      return filled;
    } catch (IOException e) {
      if (isClosed) {
        return 0;
      }
      throw lost(e);
    } finally {
      patience.end();
    }
  }

  private AudioException lost(IOException cause) {
    return new AudioException(clip.getFileName() + " could not be read on by ffmpeg", cause);
  }

  @Override
  public void seek(Duration time) throws AudioException {
    wanted = Cuts.frames(time, sampleRate());
    boolean isNear = wanted >= place && wanted - place < 10L * sampleRate();
    Duration start = listing.isExact() ? before(time) : Duration.ZERO;
    if (isNear || isClosed || (wanted >= place && start.isZero())) {
      return;
    }
    try {
      start(start);
    } catch (IOException e) {
      throw lost(e);
    }
  }

  /** A whole second, so that it is a whole frame too. */
  private static Duration before(Duration time) {
    Duration before = time.minus(PRE_ROLL);
    return before.isNegative() ? Duration.ZERO : Duration.ofSeconds(before.toSeconds());
  }

  @Override
  public void close() {
    isClosed = true;
    stop();
  }
}
