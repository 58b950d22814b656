package org.newsreel.player;

import java.time.Duration;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.newsreel.audio.AudioException;
import org.newsreel.audio.PcmStream;

/** A sound in memory; may break at a place, as a damaged clip does. */
public final class TestSound implements PcmStream {
  private final float[] samples;
  private final int rate;
  private final int channels;
  private int frame;
  private int breaksAt = Integer.MAX_VALUE;
  boolean closed;

  /** A sound of interleaved samples. */
  public TestSound(float[] samples, int rate, int channels) {
    this.samples = samples.clone();
    this.rate = rate;
    this.channels = channels;
  }

  static TestSound of(double seconds, int rate, IntToDoubleFunction wave) {
    float[] samples = new float[(int) Math.round(seconds * rate)];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (float) wave.applyAsDouble(i);
    }
    return new TestSound(samples, rate, 1);
  }

  /** A pure tone. */
  public static TestSound tone(double hertz, double seconds, int rate) {
    return of(seconds, rate, i -> 0.5 * Math.sin(2 * Math.PI * hertz * i / rate));
  }

  /**
   * Something like speech that never repeats: bursts of noise, each with formants of its own, and
   * short pauses.
   */
  public static TestSound speech(double seconds, int rate, long seed) {
    Random random = new Random(seed);
    float[] samples = new float[(int) Math.round(seconds * rate)];
    for (int at = 0; at < samples.length; ) {
      int length = (int) (rate * (0.08 + 0.25 * random.nextDouble()));
      formant(samples, at, length, (300 + 600 * random.nextDouble()) / rate, random);
      formant(samples, at, length, (1000 + 1500 * random.nextDouble()) / rate, random);
      at += length + (int) (rate * 0.04 * random.nextDouble());
    }
    return new TestSound(samples, rate, 1);
  }

  /** Adds noise through a two-pole filter, louder and softer as a syllable is. */
  private static void formant(float[] samples, int from, int length, double pitch, Random random) {
    double radius = 0.95;
    double turn = 2 * radius * Math.cos(2 * Math.PI * pitch);
    double last = 0;
    double before = 0;
    for (int i = 0; i < length && from + i < samples.length; i++) {
      double now = random.nextGaussian() + turn * last - radius * radius * before;
      before = last;
      last = now;
      samples[from + i] += (float) (0.02 * now * Math.sin(Math.PI * i / length));
    }
  }

  TestSound breakingAt(double seconds) {
    breaksAt = (int) (seconds * rate);
    return this;
  }

  /** The first channel, for comparing. */
  public float[] samples() {
    float[] first = new float[samples.length / channels];
    for (int i = 0; i < first.length; i++) {
      first[i] = samples[i * channels];
    }
    return first;
  }

  @Override
  public int sampleRate() {
    return rate;
  }

  @Override
  public int channels() {
    return channels;
  }

  @Override
  public Duration length() {
    return Duration.ofNanos(Math.round(samples.length * 1e9 / rate / channels));
  }

  @Override
  public int read(float[] out) throws AudioException {
    if (frame >= breaksAt) {
      throw new AudioException("test.mp4: broken at frame " + frame);
    }
    int frames = Math.min(Math.min(out.length / channels, 700), samples.length / channels - frame);
    System.arraycopy(samples, frame * channels, out, 0, frames * channels);
    frame += frames;
    return frames == 0 ? -1 : frames;
  }

  @Override
  public void seek(Duration time) {
    frame = (int) Math.min(Math.round(time.toNanos() / 1e9 * rate), samples.length / channels);
  }

  @Override
  public void close() {
    closed = true;
  }
}
