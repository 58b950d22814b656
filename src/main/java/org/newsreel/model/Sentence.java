package org.newsreel.model;

/**
 * A sentence of a transcript: the words from {@code firstWord} up to, but not including, {@code
 * endWord}, counted in {@link Transcript#words()}. It never leaves its paragraph.
 */
public record Sentence(int firstWord, int endWord) {
  public Sentence {
    if (firstWord < 0 || endWord <= firstWord) {
      throw new IllegalArgumentException("sentence of words " + firstWord + " to " + endWord);
    }
  }

  public boolean contains(int word) {
    return word >= firstWord && word < endWord;
  }
}
