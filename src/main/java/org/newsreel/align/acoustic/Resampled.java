package org.newsreel.align.acoustic;

import java.time.Duration;
import java.util.Arrays;
import org.newsreel.audio.AudioException;
import org.newsreel.audio.PcmStream;

/** The sound of a stream as one channel of 16 kHz, by a windowed sinc for each phase. */
public final class Resampled implements PcmStream {
  private static final int RATE = Cepstra.SAMPLE_RATE;

  /** Zero crossings of the sinc on each side. */
  private static final int CROSSINGS = 12;

  /** Of the lower rate's half: what is above fades out. */
  private static final double PASSED = 0.94;

  /** Frames that are read at a time. */
  private static final int PIECE = 4096;

  /** A damaged clip may yield anything. */
  private static final float LOUDEST = 4;

  private final PcmStream sound;
  private final int rate;
  private final int step;
  private final int phases;
  private final float[][] taps;
  private final int reach;
  private final float[] read;
  private float[] held;
  private int count;
  private boolean ended;

  /** The place of the next sample to give, in {@code held} and in phases. */
  private int place;

  private int phase;

  public Resampled(PcmStream sound) {
    this.sound = sound;
    rate = sound.sampleRate();
    int common = gcd(rate, RATE);
    step = rate / common;
    phases = RATE / common;
    double cut = PASSED * Math.min(1, (double) RATE / rate);
    reach = rate == RATE ? 0 : (int) Math.ceil(CROSSINGS / cut);
    taps = rate == RATE ? new float[][] {{1}} : taps(cut);
    read = new float[Math.max(PIECE, reach) * sound.channels()];
    held = new float[4 * PIECE + 2 * reach];
    count = reach;
  }

  private static int gcd(int a, int b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  private float[][] taps(double cut) {
    float[][] all = new float[phases][2 * reach + 1];
    for (int i = 0; i < phases; i++) {
      double sum = 0;
      for (int k = -reach; k <= reach; k++) {
        double x = k - (double) i / phases;
        double window = Math.abs(x) > reach ? 0 : 0.5 + 0.5 * Math.cos(Math.PI * x / (reach + 1));
        double value = (x == 0 ? 1 : Math.sin(Math.PI * cut * x) / (Math.PI * cut * x)) * window;
        all[i][k + reach] = (float) value;
        sum += value;
      }
      for (int k = 0; k <= 2 * reach; k++) {
        all[i][k] /= (float) sum;
      }
    }
    return all;
  }

  @Override
  public int sampleRate() {
    return RATE;
  }

  @Override
  public int channels() {
    return 1;
  }

  @Override
  public Duration length() {
    return sound.length();
  }

  @Override
  public int read(float[] samples) throws AudioException {
    int given = 0;
    while (given == 0) {
      given = give(samples);
      if (given == 0 && !fill()) {
        return -1;
      }
    }
    return given;
  }

  /** Gives what can be given of what is held. */
  private int give(float[] samples) {
    int given = 0;
    while (given < samples.length && place + 2 * reach < count) {
      float sum = 0;
      float[] weights = taps[phase];
      for (int k = 0; k < weights.length; k++) {
        sum += weights[k] * held[place + k];
      }
      samples[given++] = sum;
      phase += step;
      place += phase / phases;
      phase %= phases;
    }
    return given;
  }

  /** Holds more sound; at its end, as much silence as the last sample needs. */
  private boolean fill() throws AudioException {
    if (ended) {
      return false;
    }
    int keep = Math.min(place, count);
    System.arraycopy(held, keep, held, 0, count - keep);
    count -= keep;
    place -= keep;
    int frames = sound.read(read);
    if (frames < 0) {
      ended = true;
      frames = reach;
      Arrays.fill(read, 0, reach * sound.channels(), 0);
    }
    if (count + frames > held.length) {
      held = Arrays.copyOf(held, 2 * (count + frames));
    }
    mix(frames);
    return frames > 0;
  }

  private void mix(int frames) {
    int channels = sound.channels();
    for (int i = 0; i < frames; i++) {
      float sum = 0;
      for (int channel = 0; channel < channels; channel++) {
        sum += read[i * channels + channel];
      }
      float sample = sum / channels;
      held[count++] = Math.abs(sample) <= LOUDEST ? sample : 0;
    }
  }

  @Override
  public void seek(Duration time) throws AudioException {
    sound.seek(time);
    Arrays.fill(held, 0, reach, 0);
    count = reach;
    place = 0;
    phase = 0;
    ended = false;
  }

  @Override
  public void close() {
    sound.close();
  }
}
