package org.newsreel.player;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/** The computer's sound device, through Java Sound. */
final class JavaSoundLine implements SoundLine {
  /** Long enough to outlast a busy moment, short enough that a change of speed is heard at once. */
  private static final double BUFFER_SECONDS = 0.12;

  private final SourceDataLine line;
  private final int frameSize;

  private JavaSoundLine(SourceDataLine line, int frameSize) {
    this.line = line;
    this.frameSize = frameSize;
  }

  /**
   * Opens the default device.
   *
   * @throws LineUnavailableException where there is none, or none that takes this sound
   */
  static SoundLine open(int sampleRate, int channels) throws LineUnavailableException {
    AudioFormat format = new AudioFormat(sampleRate, 16, channels, true, false);
    try {
      SourceDataLine line = AudioSystem.getSourceDataLine(format);
      int frames = (int) Math.round(sampleRate * BUFFER_SECONDS);
      line.open(format, frames * format.getFrameSize());
      return new JavaSoundLine(line, format.getFrameSize());
    } catch (IllegalArgumentException | SecurityException e) {
      // Java Sound says so where no device of the computer takes the format, or none is there.
      LineUnavailableException none = new LineUnavailableException("no device takes " + format);
      none.initCause(e);
      throw none;
    }
  }

  @Override
  public int room() {
    return line.available() / frameSize;
  }

  @Override
  public int write(byte[] samples, int first, int frames) {
    return line.write(samples, first * frameSize, frames * frameSize) / frameSize;
  }

  @Override
  public void start() {
    line.start();
  }

  @Override
  public long position() {
    return line.getLongFramePosition();
  }

  @Override
  public void close() {
    line.close();
  }
}
