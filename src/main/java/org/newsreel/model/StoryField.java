package org.newsreel.model;

/** What a reader can write anew of a story, besides saying what its lines are. */
public enum StoryField {
  TITLE,
  /** Names, a semicolon between; what is said of somebody stands in brackets behind the name. */
  AUTHORS,
  /** A date in any of the ways that pages write it; empty for none. */
  DATE,
  LEDE,
  /** A BCP 47 tag. */
  LANGUAGE,
  SOURCE
}
