package org.newsreel.player;

import java.util.Arrays;
import org.newsreel.audio.AudioException;
import org.newsreel.audio.PcmStream;

/**
 * Plays a sound faster or slower and keeps its pitch: WSOLA (Verhelst and Roelands 1993). The sound
 * is taken in pieces of 30 ms, each laid over the last one's second half, from the spot near its
 * due place where the waves match best. What is heard at the end of each hop is within {@link
 * #SEARCH_SECONDS} of {@link #place()}; at speed 1 the samples come out as they went in.
 */
final class Stretch {
  private static final double HOP_SECONDS = 0.015;

  /** Both ways together more than the longest period of a low voice (70 Hz). */
  private static final double SEARCH_SECONDS = 0.008;

  private final PcmStream stream;
  private final int channels;
  private final int hop;
  private final int search;
  private final float[] fadeIn;
  private final float[] fetched;

  /** Interleaved samples from frame {@code first} of the stream on. */
  private float[] samples = new float[0];

  private long first;
  private int frames;

  /** The place of the next hop, and where the last piece would go on by itself. */
  private double place;

  private long natural;
  private boolean streamEnded;

  /** Begins where {@code stream} stands, which is {@code place} seconds into the clip. */
  Stretch(PcmStream stream, double place) {
    this.stream = stream;
    channels = stream.channels();
    hop = (int) Math.round(stream.sampleRate() * HOP_SECONDS);
    search = (int) Math.round(stream.sampleRate() * SEARCH_SECONDS);
    fetched = new float[hop * channels];
    fadeIn = new float[hop];
    for (int i = 0; i < hop; i++) {
      fadeIn[i] = (float) (0.5 - 0.5 * Math.cos(Math.PI * (i + 0.5) / hop));
    }
    this.place = place * stream.sampleRate();
    first = Math.round(this.place);
    natural = first;
  }

  /** How many frames {@link #next} gives. */
  int hop() {
    return hop;
  }

  /** The clip time, in seconds, that the next hop begins with. */
  double place() {
    return place / stream.sampleRate();
  }

  /**
   * Writes the next hop into {@code out}: {@code speed} hops of the stream, silence after its end.
   */
  void next(float[] out, double speed) throws AudioException {
    place += hop * speed;
    long due = Math.max(first, Math.round(place) - hop);
    dropBefore(Math.max(first, Math.min(due - search, natural)));
    fetchUntil(Math.max(due + search, natural) + hop);
    long best = bestNear(due, speed);
    int from = (int) (natural - first) * channels;
    int to = (int) (best - first) * channels;
    for (int i = 0; i < hop * channels; i++) {
      out[i] = samples[from + i] + (samples[to + i] - samples[from + i]) * fadeIn[i / channels];
    }
    natural = best + hop;
  }

  private long bestNear(long due, double speed) {
    if (speed == 1 && Math.abs(due - natural) <= search) {
      return natural;
    }
    int low = (int) (Math.max(first, due - search) - first);
    int high = (int) (due + search - first);
    WaveMatch match = new WaveMatch(samples, channels, hop);
    return first + match.best((int) (natural - first), low, high);
  }

  private void dropBefore(long frame) {
    int drop = (int) Math.min(frame - first, frames);
    if (drop > 0) {
      System.arraycopy(samples, drop * channels, samples, 0, (frames - drop) * channels);
      first += drop;
      frames -= drop;
    }
  }

  private void fetchUntil(long end) throws AudioException {
    int wanted = (int) (end - first);
    if (samples.length < wanted * channels) {
      samples = Arrays.copyOf(samples, (wanted + hop) * channels);
    }
    while (frames < wanted) {
      append(wanted);
    }
  }

  private void append(int wanted) throws AudioException {
    int got = streamEnded ? -1 : stream.read(fetched);
    streamEnded = got < 0;
    if (streamEnded) {
      Arrays.fill(samples, frames * channels, wanted * channels, 0);
      frames = wanted;
      return;
    }
    if (samples.length < (frames + got) * channels) {
      samples = Arrays.copyOf(samples, (frames + got) * channels * 2);
    }
    System.arraycopy(fetched, 0, samples, frames * channels, got * channels);
    frames += got;
  }
}
