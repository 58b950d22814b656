package org.newsreel.audio;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * A sound whose peaks are collected while somebody reads it to its end. What is skipped by a seek
 * counts as unheard until it is read. For one thread at a time.
 */
public final class MeteredSound implements PcmStream {
  private final PcmStream sound;
  private final int peaksPerSecond;
  private byte[] levels = new byte[1024];
  private long place;

  /** All frames before this one were heard. */
  private long heard;

  private boolean isWhole;

  /**
   * Closes {@code sound} when it is closed itself.
   *
   * @param sound at its start
   */
  public MeteredSound(PcmStream sound, int peaksPerSecond) {
    if (peaksPerSecond < 1 || peaksPerSecond > sound.sampleRate()) {
      throw new IllegalArgumentException(peaksPerSecond + " peaks a second");
    }
    this.sound = sound;
    this.peaksPerSecond = peaksPerSecond;
  }

  /** The peaks of the whole sound, once all of it was read; also after it was closed. */
  public Optional<Peaks> peaks() {
    return isWhole
        ? Optional.of(new Peaks(peaksPerSecond, Arrays.copyOf(levels, slots())))
        : Optional.empty();
  }

  private int slots() {
    return heard == 0 ? 0 : slot(heard - 1) + 1;
  }

  private int slot(long frame) {
    return (int) (frame * peaksPerSecond / sampleRate());
  }

  @Override
  public int sampleRate() {
    return sound.sampleRate();
  }

  @Override
  public int channels() {
    return sound.channels();
  }

  @Override
  public Duration length() {
    return sound.length();
  }

  @Override
  public int read(float[] samples) throws AudioException {
    int frames = sound.read(samples);
    if (frames < 0) {
      isWhole |= place == heard;
      return frames;
    }
    if (place <= heard && place + frames > heard) {
      hear(samples, (int) (heard - place), frames);
    }
    place += frames;
    return frames;
  }

  /** Frames from {@code first} on that were not heard before. */
  private void hear(float[] samples, int first, int end) {
    int last = slot(place + end - 1);
    if (last >= levels.length) {
      levels = Arrays.copyOf(levels, Math.max(last + 1, 2 * levels.length));
    }
    for (int from = first; from < end; ) {
      int slot = slot(place + from);
      int to = (int) Math.min(end, startOf(slot + 1) - place);
      float loudest = loudest(samples, from * channels(), to * channels());
      byte level = Peaks.level(loudest);
      levels[slot] = (byte) Math.max(levels[slot] & 0xff, level & 0xff);
      from = to;
    }
    heard = place + end;
  }

  private long startOf(int slot) {
    return Math.ceilDiv((long) slot * sampleRate(), peaksPerSecond);
  }

  private static float loudest(float[] samples, int from, int to) {
    float loudest = 0;
    for (int i = from; i < to; i++) {
      loudest = Math.max(loudest, Math.abs(samples[i]));
    }
    return loudest;
  }

  @Override
  public void seek(Duration time) throws AudioException {
    sound.seek(time);
    place = Cuts.frames(time, sampleRate());
  }

  @Override
  public void close() {
    sound.close();
  }
}
