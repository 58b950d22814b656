package org.newsreel.align;

/**
 * A part of a clip in which somebody speaks without a pause, or something else sounds.
 *
 * @param start in seconds
 * @param end in seconds
 * @param liveliness how fast its loudness changes, in dB a step; that of music changes slowly
 */
record Stretch(double start, double end, double liveliness) {
  double seconds() {
    return end - start;
  }
}
