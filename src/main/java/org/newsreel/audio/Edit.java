package org.newsreel.audio;

import java.util.ArrayList;
import java.util.List;

/**
 * One entry of an edit list: a stretch of what a track holds, or a wait.
 *
 * @param duration in the movie's timescale; 0 is to the end of the track
 * @param mediaTime where it begins, in the track's timescale; negative while waiting
 */
record Edit(long duration, long mediaTime) {
  private static final int MOST = 10_000;

  boolean isWait() {
    return mediaTime < 0;
  }

  static List<Edit> list(ClipFile file, Box elst) throws AudioException {
    boolean isLong = file.u8(elst.body()) == 1;
    int size = isLong ? 20 : 12;
    long count = elst.entries(file, file.u32(elst.body() + 4), 8, size);
    if (count > MOST) {
      throw file.damaged("it is cut together from too many pieces");
    }
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      edits.add(read(file, elst.body() + 8 + (long) i * size, isLong));
    }
    return edits;
  }

  private static Edit read(ClipFile file, long at, boolean isLong) throws AudioException {
    long duration = TimeFields.duration(file, at, isLong);
    return isLong
        ? new Edit(duration, file.u64(at + 8))
        : new Edit(duration, (int) file.u32(at + 4));
  }
}
