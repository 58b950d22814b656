package org.newsreel.model;

import java.time.Duration;
import java.util.Optional;

/**
 * What the reader says of one word of a transcript, against which no engine argues.
 *
 * @param word its place in {@link Transcript#words()}
 * @param start when it begins in the clip; empty where it is not said at all
 */
public record Anchor(int word, Optional<Duration> start) {
  public Anchor {
    if (word < 0 || start.filter(Duration::isNegative).isPresent()) {
      throw new IllegalArgumentException("word " + word + " anchored to " + start);
    }
  }

  public static Anchor at(int word, Duration start) {
    return new Anchor(word, Optional.of(start));
  }

  public static Anchor notSaid(int word) {
    return new Anchor(word, Optional.empty());
  }
}
