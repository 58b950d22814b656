package org.newsreel.audio;

/**
 * The timescale and duration of a movie or a track's media.
 *
 * @param timescale units a second; at least 1
 * @param duration 0 where the file does not know it
 */
record TimeFields(long timescale, long duration) {
  private static final long UNKNOWN = 0xffff_ffffL;

  /** A movie without a timescale still has tracks with their own. */
  static TimeFields ofMovie(ClipFile file, Box mvhd) throws AudioException {
    TimeFields read = read(file, mvhd);
    return read.timescale == 0 ? new TimeFields(1, 0) : read;
  }

  static TimeFields ofMedia(ClipFile file, Box mdhd) throws AudioException {
    TimeFields read = read(file, mdhd);
    if (read.timescale == 0) {
      throw file.damaged("one of its tracks does not say how it counts time");
    }
    return read;
  }

  private static TimeFields read(ClipFile file, Box box) throws AudioException {
    boolean isLong = file.u8(box.body()) == 1;
    long at = box.body() + (isLong ? 20 : 12);
    return new TimeFields(file.u32(at), duration(file, at + 4, isLong));
  }

  static long duration(ClipFile file, long at, boolean isLong) throws AudioException {
    long duration = isLong ? file.u64(at) : file.u32(at);
    return duration < 0 || (!isLong && duration == UNKNOWN) ? 0 : duration;
  }
}
