package org.newsreel.audio;

import java.time.Duration;

/** The sound of a WAV file of 16-bit samples. Interleaved samples are read as they stand. */
final class WavSound implements PcmStream {
  private static final int PCM = 1;
  private static final int EXTENSIBLE = 0xfffe;
  private static final int SAMPLE = 2;
  private static final float FULL_SCALE = 32768;

  private final ClipFile file;
  private final Format format;
  private final byte[] buffer;
  private long place;

  /**
   * What the file says.
   *
   * @param start of the first sample in the file
   * @param frames so far as the file holds them
   */
  private record Format(int sampleRate, int channels, long start, long frames) {
    Duration length() {
      return Track.seconds(frames, sampleRate);
    }
  }

  private WavSound(ClipFile file, Format format) {
    this.file = file;
    this.format = format;
    this.buffer = new byte[1024 * format.channels() * SAMPLE];
  }

  static boolean isWav(ClipFile file) throws AudioException {
    return file.holds(0, 12) && file.type(0).equals("RIFF") && file.type(8).equals("WAVE");
  }

  /** Closes {@code file} when it is closed itself. */
  static PcmStream open(ClipFile file) throws AudioException {
    return new WavSound(file, format(file));
  }

  static ClipFacts probe(ClipFile file) throws AudioException {
    return new ClipFacts(format(file).length(), "PCM", "");
  }

  private static Format format(ClipFile file) throws AudioException {
    long fmt = chunk(file, "fmt ");
    int kind = little(file, fmt);
    int channels = little(file, fmt + 2);
    long sampleRate = little(file, fmt + 4) | (long) little(file, fmt + 6) << 16;
    if ((kind != PCM && kind != EXTENSIBLE) || little(file, fmt + 14) != 8 * SAMPLE) {
      throw file.undecodable("is a WAV file of another kind than 16-bit PCM");
    }
    if (channels == 0 || channels > 64 || sampleRate < 1_000 || sampleRate > 400_000) {
      throw file.damaged("its sound cannot be as it says");
    }
    long start = chunk(file, "data");
    long said = little(file, start - 4) | (long) little(file, start - 2) << 16;
    long bytes = Math.min(said, file.size() - start);
    return new Format((int) sampleRate, channels, start, bytes / ((long) channels * SAMPLE));
  }

  /** Where what a chunk holds begins. */
  private static long chunk(ClipFile file, String wanted) throws AudioException {
    long at = 12;
    for (int i = 0; i < Box.MOST && file.holds(at, 8); i++) {
      if (file.type(at).equals(wanted)) {
        return at + 8;
      }
      long size = little(file, at + 4) | (long) little(file, at + 6) << 16;
      at += 8 + size + size % 2;
    }
    throw file.damaged("a part of it (" + wanted.strip() + ") is missing");
  }

  private static int little(ClipFile file, long at) throws AudioException {
    return file.u8(at) | file.u8(at + 1) << 8;
  }

  @Override
  public int sampleRate() {
    return format.sampleRate();
  }

  @Override
  public int channels() {
    return Math.min(format.channels(), 2);
  }

  @Override
  public Duration length() {
    return format.length();
  }

  @Override
  public int read(float[] samples) throws AudioException {
    int bytesPerFrame = format.channels() * SAMPLE;
    int most = Math.min(samples.length / channels(), buffer.length / bytesPerFrame);
    int frames = (int) Math.min(most, format.frames() - place);
    if (frames <= 0) {
      return most > 0 ? -1 : 0;
    }
    file.read(format.start() + place * bytesPerFrame, buffer, frames * bytesPerFrame);
    for (int frame = 0; frame < frames; frame++) {
      mix(frame, samples);
    }
    place += frames;
    return frames;
  }

  /** Beyond two channels, even ones count as left and odd ones as right. */
  private void mix(int frame, float[] samples) {
    int to = channels();
    for (int side = 0; side < to; side++) {
      float sum = 0;
      int count = 0;
      for (int channel = side; channel < format.channels(); channel += to) {
        sum += sample(frame * format.channels() + channel);
        count++;
      }
      samples[frame * to + side] = sum / count;
    }
  }

  private float sample(int index) {
    int low = buffer[index * SAMPLE] & 0xff;
    return (buffer[index * SAMPLE + 1] << 8 | low) / FULL_SCALE;
  }

  @Override
  public void seek(Duration time) {
    place = Math.min(Cuts.frames(time, format.sampleRate()), format.frames());
  }

  @Override
  public void close() {
    file.close();
  }
}
