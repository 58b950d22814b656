package org.newsreel.align.search;

import java.util.stream.IntStream;

/** The likeliest way through a chain. */
public final class Path {
  /** Nothing is said. */
  public static final int PAUSE = -1;

  /** Something is said, but none of the words. */
  public static final int UNWRITTEN = -2;

  private final int[] starts;
  private final int[] ends;
  private final int[] columns;

  Path(int[] starts, int[] ends, int[] columns) {
    this.starts = starts;
    this.ends = ends;
    this.columns = columns;
  }

  public int words() {
    return starts.length;
  }

  public int frames() {
    return columns.length;
  }

  public boolean says(int word) {
    return starts[word] >= 0;
  }

  /** The first frame of a word; -1 where it is left out. */
  public int start(int word) {
    return starts[word];
  }

  /** The frame after the last of a word; -1 where it is left out. */
  public int end(int word) {
    return ends[word];
  }

  /** The column of the scores that is heard at a frame, {@link #PAUSE} or {@link #UNWRITTEN}. */
  public int heardAt(int frame) {
    return columns[frame];
  }

  /** The columns that are heard, frame by frame. */
  public IntStream heard() {
    return IntStream.of(columns);
  }
}
