package org.newsreel.desktop;

import java.util.stream.IntStream;

/**
 * Finds which place of a clip a recording sounds like, by normalised correlation of short windows:
 * short, because a stretched sound is the clip's in pieces of 15 to 30 ms.
 */
final class HeardPlaces {
  /** Every fourth sample is enough for speech and sixteen times faster. */
  private static final int COARSE = 4;

  private static final double RATE = NullSink.RATE / (double) COARSE;
  private static final int REACH = (int) (0.3 * RATE);

  /**
   * A place that was found.
   *
   * @param sureness the correlation, from -1 to 1
   */
  record Place(double seconds, double sureness) {}

  private final float[] clip;
  private final float[] recording;
  private final int window;

  HeardPlaces(float[] clip, float[] recording, double windowSeconds) {
    this.clip = coarse(clip);
    this.recording = coarse(recording);
    this.window = (int) (windowSeconds * RATE);
  }

  /** Whether a moment of the recording is loud throughout: a window partly silent fits anywhere. */
  boolean isLoud(double at) {
    int quarter = window / 4;
    int from = first(at);
    return from >= 0
        && from + window <= recording.length
        && IntStream.range(0, 4).allMatch(i -> loudness(from + i * quarter, quarter) > 0.01);
  }

  private double loudness(int from, int length) {
    return IntStream.range(from, from + length).mapToDouble(i -> Math.abs(recording[i])).sum()
        / length;
  }

  /** The place within 300 ms of {@code near} that is most like a moment of the recording. */
  Place find(double at, double near) {
    int from = first(at);
    int low = Math.max(0, first(near) - REACH);
    int high = Math.min(clip.length - window, first(near) + REACH);
    int best = low;
    double most = -1;
    for (int place = low; place <= high; place++) {
      double likeness = likeness(from, place);
      if (likeness > most) {
        most = likeness;
        best = place;
      }
    }
    return new Place((best + window / 2.0) / RATE, most);
  }

  private int first(double center) {
    return (int) Math.round(center * RATE - window / 2.0);
  }

  private double likeness(int from, int place) {
    double product = 0;
    double energy = 1e-9;
    double other = 1e-9;
    for (int i = 0; i < window; i++) {
      product += recording[from + i] * clip[place + i];
      energy += clip[place + i] * clip[place + i];
      other += recording[from + i] * recording[from + i];
    }
    return product / Math.sqrt(energy * other);
  }

  private static float[] coarse(float[] fine) {
    float[] coarse = new float[fine.length / COARSE];
    for (int i = 0; i < coarse.length; i++) {
      for (int j = 0; j < COARSE; j++) {
        coarse[i] += fine[COARSE * i + j] / COARSE;
      }
    }
    return coarse;
  }
}
