package org.newsreel.audio;

import java.time.Duration;
import java.util.Arrays;
import org.newsreel.audio.mp3.FrameDecoder;
import org.newsreel.audio.mp3.Header;

/** The sound of an MP3 file. */
final class Mp3Sound implements PcmStream {
  /** A frame sounds into the next, and its subbands into the one after. */
  private static final int PRE_ROLL = 2;

  /** Where the sound of a frame may begin: so many bytes of data before it. */
  private static final int LONGEST_BACK = 511;

  /** No frame has more beside its data. */
  private static final int SIDE = 38;

  private static final int NONE = -2;

  private final ClipFile file;
  private final Mp3Frames frames;
  private final FrameDecoder decoder;
  private int decoded = NONE;
  private int decodedChannels;
  private long place;

  private Mp3Sound(ClipFile file, Mp3Frames frames) {
    this.file = file;
    this.frames = frames;
    this.decoder = new FrameDecoder(frames.first());
  }

  /** Closes {@code file} when it is closed itself. */
  static PcmStream open(ClipFile file) throws AudioException {
    return new Mp3Sound(file, frames(file));
  }

  static ClipFacts probe(ClipFile file) throws AudioException {
    Mp3Frames frames = frames(file);
    return new ClipFacts(Track.seconds(frames.length(), frames.first().sampleRate()), "MP3", "");
  }

  private static Mp3Frames frames(ClipFile file) throws AudioException {
    return Mp3Frames.find(file).orElseThrow(() -> file.damaged("its sound is missing"));
  }

  @Override
  public int sampleRate() {
    return frames.first().sampleRate();
  }

  @Override
  public int channels() {
    return frames.first().channels();
  }

  @Override
  public Duration length() {
    return Track.seconds(frames.length(), sampleRate());
  }

  @Override
  public int read(float[] samples) throws AudioException {
    int most = samples.length / channels();
    int filled = 0;
    while (filled < most && place < frames.length()) {
      int count = readOn(samples, filled, most - filled);
      filled += count;
      place += count;
    }
    return filled == 0 && most > 0 ? -1 : filled;
  }

  private int readOn(float[] samples, int first, int most) throws AudioException {
    int each = frames.first().frames();
    long at = place + frames.delay();
    int frame = (int) (at / each);
    int within = (int) (at % each);
    if (frame != decoded) {
      decode(frame);
    }
    int count = (int) Math.min(Math.min(most, each - within), frames.length() - place);
    for (int channel = 0; channel < channels(); channel++) {
      float[] sound = decoder.sound(Math.min(channel, decodedChannels - 1));
      for (int i = 0; i < count; i++) {
        samples[(first + i) * channels() + channel] = Math.clamp(sound[within + i], -1f, 1f);
      }
    }
    return count;
  }

  private void decode(int frame) throws AudioException {
    int from = frame;
    if (frame != decoded + 1) {
      decoder.restart();
      from = warmUp(frame);
    }
    decoded = NONE;
    for (int each = from; each <= frame; each++) {
      decodeNext(each);
    }
    decoded = frame;
  }

  /** The first frame that a frame's sound depends on. */
  private int warmUp(int frame) throws AudioException {
    int from = Math.max(0, frame - PRE_ROLL);
    for (int data = 0; from > 0 && data < LONGEST_BACK; from--) {
      data += Math.max(0, header(from - 1).size() - SIDE);
    }
    return from;
  }

  private Header header(int frame) throws AudioException {
    return Mp3Frames.header(file, frames.offsets()[frame]).orElse(frames.first());
  }

  private void decodeNext(int frame) throws AudioException {
    Header header = header(frame);
    long at = frames.offsets()[frame];
    int length = (int) Math.min(header.size(), file.size() - at);
    byte[] bytes = Arrays.copyOf(file.bytes(at, length), header.size());
    decoder.decode(bytes, header);
    decodedChannels = header.channels();
  }

  @Override
  public void seek(Duration time) {
    place = Cuts.frames(time, sampleRate());
  }

  @Override
  public void close() {
    file.close();
  }
}
