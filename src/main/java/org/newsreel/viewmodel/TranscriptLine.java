package org.newsreel.viewmodel;

import org.newsreel.model.Turn;

/**
 * A paragraph as the transcript shows it.
 *
 * @param turn whose it is
 * @param opensTurn whether the speaker's name stands above it
 * @param voice tells speakers apart: 0 is the narrator, 1 the first who is quoted, and so on
 * @param firstWord the place of its first word among the transcript's
 * @param endWord one past its last
 */
public record TranscriptLine(
    String text, Turn turn, boolean opensTurn, int voice, int firstWord, int endWord) {

  public boolean holds(int word) {
    return word >= firstWord && word < endWord;
  }
}
