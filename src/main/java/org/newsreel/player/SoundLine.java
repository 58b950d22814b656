package org.newsreel.player;

import javax.sound.sampled.LineUnavailableException;

/**
 * A way to the sound device, used once: opened, filled, started, and closed when the sound stops or
 * jumps. Nothing here waits for the device.
 */
interface SoundLine extends AutoCloseable {
  /** Finds lines: the computer's own, or a test's. */
  @FunctionalInterface
  interface Finder {
    SoundLine open(int sampleRate, int channels) throws LineUnavailableException;
  }

  /** How many frames it takes now. */
  int room();

  /**
   * Takes 16-bit little-endian frames, also before the start.
   *
   * @param first the first frame in {@code samples} to take
   * @return how many it took; fewer than {@code frames} where something is wrong
   */
  int write(byte[] samples, int first, int frames);

  void start();

  /** How many frames have left for the device since the start. */
  long position();

  @Override
  void close();
}
