package org.newsreel.intake;

import org.newsreel.model.Page;
import org.newsreel.model.Passage;
import org.newsreel.model.Story;

/**
 * A page and the story that was read in it, before anything is saved.
 *
 * @param isKnown whether the library has this story already
 */
public record ReadPage(Page page, Story story, boolean isKnown) {
  /**
   * Whether it can be kept without a look: the library has it, or its title was found, and its text
   * or its clip, and no line was a guess.
   */
  public boolean isClean() {
    boolean whole =
        !story.title().isBlank()
            && (!story.transcript().isEmpty() || story.links().clip().isPresent());
    return isKnown || (whole && story.passages().stream().noneMatch(Passage::unsure));
  }
}
