package org.newsreel.align;

/**
 * What the search pays for leaving its text, in nepers; fitted on recordings with known times, see
 * ARCHITECTURE.md. Where sounds are known from a dictionary, words that do not fit are easily left
 * out; where they are guessed from letters, fits are worse and words are held on to.
 *
 * @param misfit of each frame of speech that nobody wrote: so much worse than the best phone
 * @param skip of a word that is left out
 * @param usualWord as many sounds cost that much; a longer word costs more
 * @param linger of each frame that is spent between two words of a sentence
 */
record SearchCosts(float misfit, float skip, int usualWord, float linger) {
  static final SearchCosts KNOWN_WORDS = new SearchCosts(4.5f, 80, 8, 0.5f);
  static final SearchCosts GUESSED_WORDS = new SearchCosts(4.6f, 150, 4, 1.5f);

  /** Of a pause. */
  static final float PAUSE = 8;

  /** Of something unwritten between two words, and between sentences. */
  static final float UNWRITTEN_IN_SENTENCE = 80;

  static final float UNWRITTEN = 60;

  /** Of each frame between sentences. */
  static final float LINGER_BETWEEN_SENTENCES = 0.1f;

  /** Of leaving out a mark that may be silent, or a label. */
  static final float SKIP_SILENT = 20;

  static final float SKIP_LABEL = 10;

  /** A paragraph that is left out never costs more than so many words. */
  static final int MOST_WORDS = 30;

  static SearchCosts of(String language) {
    return language.equals("en") || language.startsWith("en-") ? KNOWN_WORDS : GUESSED_WORDS;
  }

  /** Of leaving out a word of so many sounds. */
  float skip(int sounds) {
    return skip * Math.max(1, (float) sounds / usualWord);
  }
}
