package org.newsreel.audio.aac;

/**
 * What all units of a track have in common.
 *
 * @param unitLength frames in each unit; a long window has as many lines
 */
record Format(int unitLength, Bands longBands, Bands shortBands) {
  static Format of(int sampleRate, int unitLength) {
    return new Format(
        unitLength,
        Bands.ofLongWindows(sampleRate, unitLength),
        Bands.ofShortWindows(sampleRate, unitLength / 8));
  }

  int shortLength() {
    return unitLength / 8;
  }
}
