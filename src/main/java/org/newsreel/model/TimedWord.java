package org.newsreel.model;

/**
 * When a word is said.
 *
 * @param word its place in {@link Transcript#words()}
 * @param sureness how likely the onset is right to within 200 ms, from 0 to 1
 */
public record TimedWord(int word, Span span, double sureness) {
  public TimedWord {
    if (word < 0 || !(sureness >= 0 && sureness <= 1)) {
      throw new IllegalArgumentException("word " + word + ", sureness " + sureness);
    }
  }
}
