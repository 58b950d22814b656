package org.newsreel.audio;

import java.util.Arrays;

/**
 * At which frame of its track each unit begins. Units follow one another without a gap, unless the
 * file's times leave one that is longer than a unit: then there is silence, so that the sound does
 * not run ahead of the picture.
 */
final class UnitTimes {
  private final int unitLength;
  private final int count;
  private int[] firstUnits = new int[1];
  private long[] firstFrames = new long[1];
  private int runs = 1;

  private UnitTimes(int unitLength, int count) {
    this.unitLength = unitLength;
    this.count = count;
  }

  static UnitTimes read(ClipFile file, Track track, AacConfig config, int count)
      throws AudioException {
    UnitTimes times = new UnitTimes(config.unitLength(), count);
    Box stts = track.table().require(file, "stts");
    long entries = stts.entries(file, file.u32(stts.body() + 4), 8, 8);
    double framesPerTick = (double) config.sampleRate() / track.media().timescale();
    double said = 0;
    long unit = 0;
    for (long i = 0; i < entries && unit < count; i++) {
      long same = Math.min(file.u32(stts.body() + 8 + 8 * i), count - unit);
      double step = file.u32(stts.body() + 12 + 8 * i) * framesPerTick;
      for (long end = unit + same; unit < end; unit++, said += step) {
        times.leaveGapBefore((int) unit, Math.round(said));
      }
      if (said > (double) Movie.LONGEST.toSeconds() * config.sampleRate()) {
        throw Movie.tooLong(file);
      }
    }
    return times;
  }

  private void leaveGapBefore(int unit, long said) {
    if (said - startOf(unit) <= unitLength) {
      return;
    }
    if (runs == firstUnits.length) {
      firstUnits = Arrays.copyOf(firstUnits, 2 * runs);
      firstFrames = Arrays.copyOf(firstFrames, 2 * runs);
    }
    firstUnits[runs] = unit;
    firstFrames[runs++] = said;
  }

  long startOf(int unit) {
    int run = Arrays.binarySearch(firstUnits, 0, runs, unit);
    run = run < 0 ? -run - 2 : run;
    return firstFrames[run] + (long) (unit - firstUnits[run]) * unitLength;
  }

  /** The unit that sounds at a frame, or the last before a gap there; the count after the last. */
  int unitAt(long frame) {
    int run = Arrays.binarySearch(firstFrames, 0, runs, frame);
    run = run < 0 ? -run - 2 : run;
    int last = run + 1 < runs ? firstUnits[run + 1] - 1 : count;
    return (int) Math.min(last, firstUnits[run] + (frame - firstFrames[run]) / unitLength);
  }

  /** Behind the last unit. */
  long length() {
    return startOf(count);
  }
}
