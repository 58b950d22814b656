package org.newsreel.align;

import java.util.Arrays;
import org.newsreel.audio.AudioException;
import org.newsreel.audio.PcmStream;

/**
 * How loud a sound is, every 10 ms, in dB below full scale, between the pitches where voices are
 * louder than most else. Holds four bytes for each.
 */
final class Loudness {
  static final int STEPS_PER_SECOND = 100;

  /** What is quieter than this is silence. */
  static final float SILENCE = -90;

  /** Below are hum, rumble and a constant offset; above, hiss. In Hz. */
  private static final double LOWEST = 200;

  private static final double HIGHEST = 4000;

  private final float[] levels;
  private final double seconds;

  private Loudness(float[] levels, double seconds) {
    this.levels = levels;
    this.seconds = seconds;
  }

  /** Listens to the rest of a sound, whose start is time 0. */
  static Loudness of(PcmStream sound) throws AudioException, AlignException {
    Meter meter = new Meter(sound.sampleRate(), sound.channels());
    float[] samples = new float[4096 * sound.channels()];
    for (int frames = sound.read(samples); frames >= 0; frames = sound.read(samples)) {
      Interruption.check();
      meter.take(samples, frames);
    }
    return meter.loudness();
  }

  int steps() {
    return levels.length;
  }

  double seconds() {
    return seconds;
  }

  float level(int step) {
    return levels[step];
  }

  /** Two one-pole filters and a sum of squares. */
  static final class Meter {
    private final int rate;
    private final int channels;
    private final double slow;
    private final double fast;
    private float[] powers = new float[1 << 14];
    private int steps;
    private long frames;
    private int framesInStep;
    private double low;
    private double kept;
    private double sum;

    Meter(int rate, int channels) {
      this.rate = rate;
      this.channels = channels;
      slow = 1 - Math.exp(-2 * Math.PI * LOWEST / rate);
      fast = 1 - Math.exp(-2 * Math.PI * HIGHEST / rate);
    }

    void take(float[] samples, int count) {
      for (int i = 0; i < count; i++) {
        float left = samples[i * channels];
        take(channels == 1 ? left : (left + samples[i * channels + 1]) / 2);
      }
    }

    private void take(float sample) {
      // A damaged clip may yield anything, and one NaN would stay in the filters.
      double sound = Math.abs(sample) <= 4 ? sample : 0;
      low += slow * (sound - low);
      kept += fast * (sound - low - kept);
      sum += kept * kept;
      framesInStep++;
      frames++;
      if (frames * STEPS_PER_SECOND >= (steps + 1L) * rate) {
        endStep();
      }
    }

    private void endStep() {
      if (steps == powers.length) {
        powers = Arrays.copyOf(powers, steps * 2);
      }
      powers[steps] = (float) (sum / framesInStep);
      steps++;
      sum = 0;
      framesInStep = 0;
    }

    Loudness loudness() {
      float[] levels = new float[steps];
      for (int i = 0; i < steps; i++) {
        levels[i] = level(i);
      }
      return new Loudness(levels, (double) frames / rate);
    }

    /** Over 50 ms: shorter is the beat of a deep voice. */
    private float level(int step) {
      int from = Math.max(step - 2, 0);
      int to = Math.min(step + 3, steps);
      double mean = 0;
      for (int i = from; i < to; i++) {
        mean += powers[i] / (to - from);
      }
      return Math.max(SILENCE, (float) (10 * Math.log10(mean + 1e-12)));
    }
  }
}
