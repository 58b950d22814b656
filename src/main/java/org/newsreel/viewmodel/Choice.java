package org.newsreel.viewmodel;

/**
 * Words of the transcript that the reader has chosen, from {@code first} to {@code last}, both
 * inside; counted in the transcript.
 */
public record Choice(int first, int last) {
  public static final Choice NONE = new Choice(-1, -1);

  public static Choice of(int word) {
    return new Choice(word, word);
  }

  public boolean isNone() {
    return first < 0;
  }

  /** The same, drawn out or shortened to where {@code word} is its other end. */
  Choice to(int word) {
    return isNone() ? of(word) : new Choice(first, word);
  }

  /** The earlier of the two ends. */
  public int from() {
    return Math.min(first, last);
  }

  /** The later of the two ends. */
  public int upTo() {
    return Math.max(first, last);
  }
}
