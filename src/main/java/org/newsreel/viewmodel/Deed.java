package org.newsreel.viewmodel;

import java.util.List;
import org.newsreel.model.StoryId;

/**
 * Something that was done to stories and can be undone.
 *
 * @param name of the tag, where it is one of tags
 */
public record Deed(Kind kind, List<StoryId> stories, String name) {
  /** What was done. */
  public enum Kind {
    /** They were moved to the trash. */
    TRASHED,
    /** They were put back from the trash. */
    PUT_BACK,
    TAGGED,
    UNTAGGED
  }

  public Deed {
    stories = List.copyOf(stories);
  }
}
