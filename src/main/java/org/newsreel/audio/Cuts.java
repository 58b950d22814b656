package org.newsreel.audio;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * An edit list in frames: which stretch of a track sounds when.
 *
 * @param all in the order of time, without gaps, from 0; at least one
 */
record Cuts(List<Cut> all) {
  /**
   * From frame {@code start} of the clip up to {@code end}, the track sounds from its frame {@code
   * media} on; a negative one is a wait.
   */
  record Cut(long start, long end, long media) {
    boolean isWait() {
      return media < 0;
    }
  }

  Cuts {
    all = List.copyOf(all);
  }

  /**
   * Without edits, the whole track.
   *
   * @param length of the track in frames
   */
  static Cuts of(ClipFile file, Movie movie, Track track, int sampleRate, long length)
      throws AudioException {
    List<Cut> cuts = new ArrayList<>();
    Duration end = Duration.ZERO;
    for (Edit edit : track.edits()) {
      long start = frames(end, sampleRate);
      long media = mediaFrame(edit, track, sampleRate);
      end = end.plus(Track.seconds(edit.duration(), movie.timescale()));
      if (end.compareTo(Movie.LONGEST) > 0) {
        throw Movie.tooLong(file);
      }
      boolean isOpen = edit.duration() == 0 && !edit.isWait();
      long stop = isOpen ? start + Math.max(0, length - media) : frames(end, sampleRate);
      cuts.add(new Cut(start, stop, media));
      if (isOpen) {
        break;
      }
    }
    return cuts.isEmpty() ? new Cuts(List.of(new Cut(0, length, 0))) : new Cuts(cuts);
  }

  private static long mediaFrame(Edit edit, Track track, int sampleRate) {
    return edit.isWait()
        ? -1
        : frames(Track.seconds(edit.mediaTime(), track.media().timescale()), sampleRate);
  }

  /** The nearest frame; 0 before the start. */
  static long frames(Duration time, int sampleRate) {
    if (time.isNegative()) {
      return 0;
    }
    long part = (time.getNano() * (long) sampleRate + 500_000_000L) / 1_000_000_000L;
    return Math.min(time.getSeconds(), Movie.LONGEST.toSeconds()) * sampleRate + part;
  }

  /** The cut that a frame lies in; the last one for those behind it. */
  Cut at(long frame) {
    int low = 0;
    int high = all.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (frame < all.get(middle).end()) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return all.get(low);
  }
}
