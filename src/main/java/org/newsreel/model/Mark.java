package org.newsreel.model;

import java.time.Instant;
import java.util.Optional;

/**
 * Words of a story that the reader has marked, with what the reader wrote to them.
 *
 * @param number names the mark in its library; 0 before it is saved
 * @param firstWord the first marked word, as {@link Transcript#words()} counts
 * @param endWord one past the last; equal to {@code firstWord} where the words are no longer there
 * @param said the marked words, so that they are found again in another reading of the page
 * @param span when they were said, as far as that was known
 * @param note may be empty
 */
public record Mark(
    long number,
    StoryId story,
    Kind kind,
    int firstWord,
    int endWord,
    String said,
    Optional<Span> span,
    String note,
    Instant made) {
  /** What for. */
  public enum Kind {
    HIGHLIGHT,
    QUOTE
  }

  public Mark {
    if (firstWord < 0 || endWord < firstWord) {
      throw new IllegalArgumentException("mark of words " + firstWord + " to " + endWord);
    }
  }

  public Mark withNumber(long other) {
    return new Mark(other, story, kind, firstWord, endWord, said, span, note, made);
  }

  /** The same on other words. */
  public Mark at(int first, int end) {
    return new Mark(number, story, kind, first, end, said, span, note, made);
  }

  /** The same with another note. */
  public Mark withNote(String other) {
    return new Mark(number, story, kind, firstWord, endWord, said, span, other, made);
  }

  /** Whether the story still has the words. */
  public boolean isPlaced() {
    return endWord > firstWord;
  }
}
