package org.newsreel.audio;

import java.util.Optional;

/** Where the chunks of a track are, and how many units lie in each. To be asked in order. */
final class ChunkTable {
  private static final int RUN = 12;

  private final ClipFile file;
  private final long[] offsets;
  private final Box runs;
  private final long runCount;
  private long run;
  private long units;
  private long nextFirst;

  private ChunkTable(ClipFile file, long[] offsets, Box runs) throws AudioException {
    this.file = file;
    this.offsets = offsets;
    this.runs = runs;
    this.runCount = runs.entries(file, file.u32(runs.body() + 4), 8, RUN);
    readRun();
  }

  /**
   * Reads where the chunks are.
   *
   * @param most how many are wanted at most; a chunk holds at least one unit
   */
  static ChunkTable read(ClipFile file, Box table, int most) throws AudioException {
    Optional<Box> places = table.child(file, "co64");
    Box box = places.isPresent() ? places.get() : table.require(file, "stco");
    return new ChunkTable(file, offsets(file, box, most), table.require(file, "stsc"));
  }

  /** All at once: read in turn with the runs, the file would be read anew for each. */
  private static long[] offsets(ClipFile file, Box places, int most) throws AudioException {
    int size = places.type().equals("co64") ? 8 : 4;
    long count = places.entries(file, file.u32(places.body() + 4), 8, size);
    long[] offsets = new long[(int) Math.min(count, most)];
    for (int i = 0; i < offsets.length; i++) {
      long at = places.body() + 8 + (long) size * i;
      offsets[i] = size == 8 ? file.u64(at) : file.u32(at);
    }
    return offsets;
  }

  /** None without a single run that says how many units lie in one. */
  int count() {
    return runCount == 0 ? 0 : offsets.length;
  }

  long offset(int chunk) {
    return offsets[chunk];
  }

  /** The file counts chunks from 1, and says from which on each run counts. */
  long units(int chunk) throws AudioException {
    while (chunk + 1 >= nextFirst) {
      run++;
      readRun();
    }
    if (units == 0) {
      throw file.damaged("a list in its index (stsc) cannot be right");
    }
    return units;
  }

  private void readRun() throws AudioException {
    long at = runs.body() + 8 + RUN * run;
    units = run < runCount ? file.u32(at + 4) : 0;
    nextFirst = run + 1 < runCount ? file.u32(at + RUN) : Long.MAX_VALUE;
  }
}
