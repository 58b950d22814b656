package org.newsreel.viewmodel;

import org.newsreel.model.Passage;
import org.newsreel.model.Passage.Role;
import org.newsreel.parse.Correction;

/**
 * A line of a page as it was received, and what it was taken for.
 *
 * @param index its place among the story's passages
 */
public record PreviewLine(int index, Passage passage) {
  /** What a line is made that the reader leaves out. */
  public static final Role LEFT_OUT = Correction.LEFT_OUT;

  /** What becomes of a line. */
  public enum Use {
    USED,
    LEFT_OUT,
    /** Used or left out, but by a guess. */
    UNSURE;

    static Use of(Passage passage) {
      return passage.unsure() ? UNSURE : passage.role().isBoilerplate() ? LEFT_OUT : USED;
    }
  }

  public Use use() {
    return Use.of(passage);
  }
}
