package org.newsreel.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A sentence of a story that was looked for, and when it is said.
 *
 * @param words the sentence's
 * @param text the sentence as written
 * @param hits what was looked for, in {@code text}
 * @param start of the sentence in the clip; empty where that is not known
 * @param rung how well that is known
 */
public record Moment(
    StoryId story,
    Sentence words,
    String text,
    List<TextRange> hits,
    Person speaker,
    Optional<Duration> start,
    SyncRung rung) {
  public Moment {
    hits = List.copyOf(hits);
  }
}
