package org.newsreel.desktop;

import java.util.Arrays;
import org.newsreel.audio.AudioException;
import org.newsreel.audio.PcmStream;

/** All the samples of a clip at once, as the test's recorder would have them. */
final class ClipSamples {
  private ClipSamples() {}

  /** The channels' mean, at {@code rate}; closes {@code sound}. */
  static float[] of(PcmStream sound, int rate) throws AudioException {
    try (sound) {
      float[] own = mono(sound);
      float[] samples = new float[(int) ((long) own.length * rate / sound.sampleRate())];
      for (int i = 0; i < samples.length; i++) {
        double at = (double) i * sound.sampleRate() / rate;
        int first = (int) at;
        float next = own[Math.min(first + 1, own.length - 1)];
        samples[i] = (float) (own[first] + (at - first) * (next - own[first]));
      }
      return samples;
    }
  }

  private static float[] mono(PcmStream sound) throws AudioException {
    int channels = sound.channels();
    float[] block = new float[8192 * channels];
    float[] all = new float[sound.sampleRate()];
    int length = 0;
    for (int frames = sound.read(block); frames >= 0; frames = sound.read(block)) {
      if (length + frames > all.length) {
        all = Arrays.copyOf(all, 2 * (length + frames));
      }
      for (int i = 0; i < frames * channels; i++) {
        all[length + i / channels] += block[i] / channels;
      }
      length += frames;
    }
    return Arrays.copyOf(all, length);
  }
}
