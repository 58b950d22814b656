package org.newsreel.align.phones;

/** What has been heard of words from a speaker who knows better than letter rules. */
interface Hearing {
  /** Nobody has been asked. */
  Hearing NONE = (language, word) -> Ways.NONE;

  /** How a word of the language is said, {@link Ways#NONE} where that is unknown. */
  Ways heard(Language language, String word);
}
