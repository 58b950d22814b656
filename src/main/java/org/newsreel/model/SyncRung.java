package org.newsreel.model;

/**
 * How far a transcript and its clip have been joined. The display never shows more than the rung
 * allows: no word lights up below {@link #WORDS}.
 */
public enum SyncRung {
  /** No times at all. */
  TEXT_ONLY,
  /** Words spread by syllables between pauses: good enough to find the sentence. */
  ESTIMATED,
  /** Sentences found in the sound. */
  SENTENCES,
  /** Words found in the sound. */
  WORDS,
  /** Words found in the sound and checked by the reader. */
  CHECKED;

  public boolean showsSentences() {
    return compareTo(ESTIMATED) >= 0;
  }

  public boolean showsWords() {
    return compareTo(WORDS) >= 0;
  }
}
