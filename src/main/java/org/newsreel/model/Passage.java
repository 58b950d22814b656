package org.newsreel.model;

/**
 * A stretch of a page, and what it was taken for. The passages of a story together hold every
 * character of its page that is not a space, each once; of a web page, every character that a
 * browser shows, and their ranges count in those.
 *
 * @param rule why it was taken for that, in the reader's words ("the line before the length")
 * @param unsure whether it may as well be something else: a guess that people should look over
 */
public record Passage(Role role, TextRange range, String text, String rule, boolean unsure) {
  /** A passage of which nobody doubts what it is. */
  public Passage(Role role, TextRange range, String text, String rule) {
    this(role, range, text, rule, false);
  }

  /** What a passage is to its story. */
  public enum Role {
    TITLE(false),
    AUTHORS(false),
    DATE(false),
    LENGTH(false),
    LEDE(false),
    /** The line that names a speaker. */
    LABEL(false),
    /** A paragraph of the transcript. */
    TEXT(false),
    SKIP_LINK(true),
    /** What a browser shows in place of the clip. */
    PLAYER_FALLBACK(true),
    TRANSCRIPT_MARKER(true),
    /** Links to other stories, headings of them, and what else follows the story. */
    FOOTER(true),
    /** Anything else that the site puts around a story. */
    SITE_FURNITURE(true);

    private final boolean boilerplate;

    Role(boolean boilerplate) {
      this.boilerplate = boilerplate;
    }

    /** Whether a passage of this role belongs to the site and not to the story. */
    public boolean isBoilerplate() {
      return boilerplate;
    }
  }
}
