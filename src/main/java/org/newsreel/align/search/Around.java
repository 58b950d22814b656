package org.newsreel.align.search;

import java.util.Arrays;

/** The words that a known way says within some frames of each frame. */
public final class Around implements Band {
  private final int words;
  private final int margin;

  /** The last word begun at each frame. */
  private final int[] begun;

  private Around(Path path, int step, int frames, int margin) {
    words = path.words();
    this.margin = margin;
    begun = new int[frames];
    int from = 0;
    int last = 0;
    for (int word = 0; word < words; word++) {
      if (path.says(word)) {
        int start = Math.min(path.start(word) * step, frames);
        Arrays.fill(begun, from, start, last);
        from = start;
        last = word;
      }
    }
    Arrays.fill(begun, from, frames, last);
  }

  /**
   * Makes a band.
   *
   * @param step frames of the new search for one of the path's
   * @param frames of the new search
   * @param margin in frames, at least 1
   */
  public static Around of(Path path, int step, int frames, int margin) {
    return new Around(path, step, frames, margin);
  }

  @Override
  public int low(int frame) {
    return frame < margin ? 0 : begun[frame - margin];
  }

  @Override
  public int high(int frame) {
    int ahead = frame + margin;
    return ahead >= begun.length ? words : Math.min(words, begun[ahead] + 1);
  }
}
