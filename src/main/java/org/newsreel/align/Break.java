package org.newsreel.align;

/**
 * What separates a word from the next, and how likely a pause is there. The figures are those of
 * speech read from a text, roughly: they have to put pauses in order, not to describe a speaker.
 */
enum Break {
  WORD(0.06, 0.25, 0.6),
  CLAUSE(0.5, 0.35, 0.6),
  SENTENCE(0.9, 0.6, 0.6),
  /** The end of a paragraph, or of a turn. */
  PARAGRAPH(0.97, 0.8, 0.7);

  /** So that a pause of an odd length is unlikely, and not impossible. */
  private static final double ODD = 0.01;

  private final double likelihood;
  private final double seconds;
  private final double spread;

  /**
   * @param likelihood of a pause
   * @param seconds a usual pause
   * @param spread of the logarithm of its length
   */
  Break(double likelihood, double seconds, double spread) {
    this.likelihood = likelihood;
    this.seconds = seconds;
    this.spread = spread;
  }

  /** How surprising it is that there is no pause here, as a negative logarithm. */
  double costWithoutPause() {
    return -Math.log(1 - likelihood);
  }

  /** How surprising a pause of {@code length} seconds is here. */
  double costOfPause(double length) {
    double off = Math.log(length / seconds) / spread;
    double density = Math.exp(-off * off / 2) / spread / Math.sqrt(2 * Math.PI);
    return -Math.log(likelihood * (density + ODD));
  }
}
