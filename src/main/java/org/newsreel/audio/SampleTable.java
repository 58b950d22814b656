package org.newsreel.audio;

import java.util.Arrays;

/** Where each unit of a track is in the file, and how long. Units are counted from 0. */
final class SampleTable {
  /** At 1,024 frames a unit and 44,100 frames a second, 19 hours. */
  private static final int MOST = 3_000_000;

  private final long[] offsets;
  private final int[] sizes;

  private SampleTable(long[] offsets, int[] sizes) {
    this.offsets = offsets;
    this.sizes = sizes;
  }

  static SampleTable read(ClipFile file, Track track) throws AudioException {
    int[] sizes = sizes(file, track.table().require(file, "stsz"));
    long[] offsets = offsets(file, track.table(), sizes);
    return new SampleTable(offsets, sizes);
  }

  private static int[] sizes(ClipFile file, Box stsz) throws AudioException {
    long same = file.u32(stsz.body() + 4);
    long count = file.u32(stsz.body() + 8);
    if (same == 0) {
      stsz.entries(file, count, 12, 4);
    }
    if (count > MOST) {
      throw file.refused("has more sound than can be read here");
    }
    int[] sizes = new int[(int) count];
    for (int i = 0; i < sizes.length; i++) {
      long size = same == 0 ? file.u32(stsz.body() + 12 + 4L * i) : same;
      sizes[i] = (int) Math.min(size, Integer.MAX_VALUE);
    }
    return sizes;
  }

  /** As many as the chunks have room for. */
  private static long[] offsets(ClipFile file, Box table, int[] sizes) throws AudioException {
    ChunkTable chunks = ChunkTable.read(file, table, sizes.length);
    long[] offsets = new long[sizes.length];
    int unit = 0;
    for (int chunk = 0; chunk < chunks.count() && unit < sizes.length; chunk++) {
      long at = chunks.offset(chunk);
      for (long left = chunks.units(chunk); left > 0 && unit < sizes.length; left--) {
        offsets[unit] = at;
        at += sizes[unit++];
      }
    }
    return Arrays.copyOf(offsets, unit);
  }

  int count() {
    return offsets.length;
  }

  /** May lie outside the file, where it was cut off. */
  long offset(int unit) {
    return offsets[unit];
  }

  int size(int unit) {
    return sizes[unit];
  }
}
