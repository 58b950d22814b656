package org.newsreel.viewmodel;

/**
 * What is said in a story of how its words and clip were joined.
 *
 * @param text empty where there is nothing to say
 */
public record SyncNote(Kind kind, String text) {
  public static final SyncNote NONE = new SyncNote(Kind.RESULT, "");

  /** How long it stands there. */
  public enum Kind {
    /** What a sync came to: until the reader closes it, or the story. */
    RESULT,
    /** Why the two cannot be joined: whenever the story is open, with a way to try again. */
    VERDICT
  }
}
