package org.newsreel.audio;

import java.util.Optional;

/** Where the chunks of a track are, and how many units lie in each. To be asked in order. */
final class ChunkTable {
  private static final int RUN = 12;

  private final ClipFile file;
  private final Box places;
  private final Box runs;
  private final boolean isLong;
  private final long count;
  private final long runCount;
  private long run;

  private ChunkTable(ClipFile file, Box places, Box runs) throws AudioException {
    this.file = file;
    this.places = places;
    this.runs = runs;
    this.isLong = places.type().equals("co64");
    this.count = places.entries(file, file.u32(places.body() + 4), 8, isLong ? 8 : 4);
    this.runCount = runs.entries(file, file.u32(runs.body() + 4), 8, RUN);
  }

  static ChunkTable read(ClipFile file, Box table) throws AudioException {
    Optional<Box> places = table.child(file, "co64");
    return new ChunkTable(
        file,
        places.isPresent() ? places.get() : table.require(file, "stco"),
        table.require(file, "stsc"));
  }

  /** None without a single run that says how many units lie in one. */
  long count() {
    return runCount == 0 ? 0 : count;
  }

  long offset(long chunk) throws AudioException {
    return isLong
        ? file.u64(places.body() + 8 + 8 * chunk)
        : file.u32(places.body() + 8 + 4 * chunk);
  }

  /** The file counts chunks from 1, and says from which on each run counts. */
  long units(long chunk) throws AudioException {
    while (run + 1 < runCount && firstOf(run + 1) <= chunk + 1) {
      run++;
    }
    long units = file.u32(at(run) + 4);
    if (units == 0) {
      throw file.damaged("a list in its index (stsc) cannot be right");
    }
    return units;
  }

  private long firstOf(long index) throws AudioException {
    return file.u32(at(index));
  }

  private long at(long index) {
    return runs.body() + 8 + RUN * index;
  }
}
