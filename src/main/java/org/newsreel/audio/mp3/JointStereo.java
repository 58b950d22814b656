package org.newsreel.audio.mp3;

/** Unfolds two channels from what they share. */
final class JointStereo {
  private static final float HALF = (float) Math.sqrt(0.5);

  private final Header header;
  private final float[] left;
  private final float[] right;

  private JointStereo(Header header, float[] left, float[] right) {
    this.header = header;
    this.left = left;
    this.right = right;
  }

  static void unfold(
      Header header, Granule granule, Layout layout, Factors factors, float[] left, float[] right) {
    JointStereo stereo = new JointStereo(header, left, right);
    if (header.hasIntensity()) {
      stereo.unfoldBands(granule, layout, factors);
    } else if (header.hasSides()) {
      stereo.unfoldSides(0, Lines.COUNT);
    }
  }

  private void unfoldSides(int from, int to) {
    for (int i = from; i < to; i++) {
      float sum = left[i];
      float difference = right[i];
      left[i] = (sum + difference) * HALF;
      right[i] = (sum - difference) * HALF;
    }
  }

  /** Bands above the right channel's last sound have positions instead of sound. */
  private void unfoldBands(Granule granule, Layout layout, Factors factors) {
    boolean[] hasEnded = {true, true, true};
    for (int band = layout.count() - 1; band >= 0; band--) {
      int window = layout.isShort(band) ? layout.window(band) : 0;
      int from = layout.starts()[band];
      int to = layout.starts()[band + 1];
      boolean isAbove = hasEnded[window] && isSilent(from, to);
      if (!isAbove) {
        hasEnded[window] = false;
        if (!layout.isShort(band)) {
          hasEnded[1] = false;
          hasEnded[2] = false;
        }
      }
      int position = factors.values[positioned(layout, band)];
      boolean isPositioned = isAbove && position < factors.limits[positioned(layout, band)];
      if (isPositioned) {
        place(granule, position, from, to);
      } else if (header.hasSides()) {
        unfoldSides(from, to);
      }
    }
  }

  /** The last band has the position of the one before. */
  private static int positioned(Layout layout, int band) {
    if (band < layout.written()) {
      return band;
    }
    return layout.isShort(band) ? Math.max(0, band - 3) : band - 1;
  }

  private boolean isSilent(int from, int to) {
    for (int i = from; i < to; i++) {
      if (right[i] != 0) {
        return false;
      }
    }
    return true;
  }

  private void place(Granule granule, int position, int from, int to) {
    double leftShare = 1;
    double rightShare = 1;
    if (header.isFirstVersion()) {
      // At 6 the tangent is infinite.
      double ratio = Math.tan(position * Math.PI / 12);
      leftShare = position == 6 ? 1 : ratio / (1 + ratio);
      rightShare = 1 - leftShare;
    } else {
      double step = (granule.compression() & 1) == 1 ? Math.sqrt(0.5) : Math.pow(2, -0.25);
      if (position % 2 == 1) {
        leftShare = Math.pow(step, Math.floorDiv(position + 1, 2));
      } else {
        rightShare = Math.pow(step, Math.floorDiv(position, 2));
      }
    }
    for (int i = from; i < to; i++) {
      right[i] = (float) (left[i] * rightShare);
      left[i] *= (float) leftShare;
    }
  }
}
