package org.newsreel.player;

/** Turns samples into what a line takes, as loud as asked, without a click at any change. */
final class Loudness {
  private static final double FADE_SECONDS = 0.005;

  private final int channels;
  private final int fade;
  private double now;

  Loudness(int sampleRate, int channels, double gain) {
    this.channels = channels;
    this.fade = (int) Math.round(sampleRate * FADE_SECONDS);
    this.now = gain;
  }

  /**
   * Writes 16-bit little-endian samples.
   *
   * @param first how many frames came before, since the start: it fades in
   * @param toEnd how many frames are left from the first of these on: it fades out, then is silent
   * @param gain from 0 to 1, reached by the last of these frames
   */
  void write(float[] samples, int frames, byte[] out, long first, long toEnd, double gain) {
    double step = (gain - now) / frames;
    for (int frame = 0; frame < frames; frame++) {
      now += step;
      double edge = Math.min(first + frame, toEnd - frame) / (double) fade;
      double factor = now * Math.clamp(edge, 0, 1) * Short.MAX_VALUE;
      for (int i = frame * channels; i < (frame + 1) * channels; i++) {
        int sample = (int) Math.round(Math.clamp(samples[i], -1f, 1f) * factor);
        out[2 * i] = (byte) sample;
        out[2 * i + 1] = (byte) (sample >> 8);
      }
    }
    now = gain;
  }
}
