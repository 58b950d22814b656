package org.newsreel.library;

import java.util.List;
import org.newsreel.model.StoryId;

/**
 * What keeping under a limit came to.
 *
 * @param stories that lost their clips
 * @param bytes of those clips
 * @param over bytes that are still above the limit: nothing else may be dropped
 */
public record Dropped(List<StoryId> stories, long bytes, long over) {
  public static final Dropped NOTHING = new Dropped(List.of(), 0, 0);

  public Dropped {
    stories = List.copyOf(stories);
  }
}
