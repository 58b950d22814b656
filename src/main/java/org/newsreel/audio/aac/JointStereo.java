package org.newsreel.audio.aac;

import java.util.Arrays;
import org.newsreel.audio.bits.Bits;
import org.newsreel.audio.bits.BrokenUnit;

/** What the two channels of a pair share (ms_mask, and intensity stereo). */
final class JointStereo {
  private static final int NONE = 0;
  private static final int SOME = 1;
  private static final int ALL = 2;

  private final boolean[] marked = new boolean[128];
  private int mode;

  void clear() {
    mode = NONE;
    Arrays.fill(marked, false);
  }

  void read(Bits bits, Layout layout) throws BrokenUnit {
    mode = bits.read(2);
    if (mode > ALL) {
      throw new BrokenUnit("there is no such kind of stereo");
    }
    for (int band = 0; band < layout.allBands(); band++) {
      marked[band] = mode == ALL || (mode == SOME && bits.isSet());
    }
  }

  /** The bands whose left channel is half the sum, and whose right one half the difference. */
  boolean[] marked() {
    return marked;
  }

  void apply(Channel left, Channel right) {
    Layout layout = right.layout;
    int firstLine = 0;
    int band = 0;
    for (int windows : layout.groups()) {
      for (int each = 0; each < layout.coded(); each++, band++) {
        for (int window = 0; window < windows; window++) {
          int from = firstLine + window * layout.windowLength();
          apply(left, right, band, from + layout.start(each), from + layout.end(each));
        }
      }
      firstLine += windows * layout.windowLength();
    }
  }

  private void apply(Channel left, Channel right, int band, int from, int to) {
    int book = right.books[band];
    if (Codebooks.isIntensity(book)) {
      copy(left.lines, right.lines, from, to, intensity(book, band, right.factors[band]));
    } else if (marked[band] && book != Codebooks.NOISE && left.books[band] < Codebooks.NOISE) {
      unfold(left.lines, right.lines, from, to);
    }
  }

  private float intensity(int book, int band, int position) {
    float share = Factors.intensity(position);
    boolean isReversed = book == Codebooks.INTENSITY_REVERSED;
    boolean isMarked = mode == SOME && marked[band];
    return isReversed == isMarked ? share : -share;
  }

  private static void copy(float[] left, float[] right, int from, int to, float share) {
    for (int i = from; i < to; i++) {
      right[i] = left[i] * share;
    }
  }

  private static void unfold(float[] left, float[] right, int from, int to) {
    for (int i = from; i < to; i++) {
      float sum = left[i];
      float difference = right[i];
      left[i] = sum + difference;
      right[i] = sum - difference;
    }
  }
}
