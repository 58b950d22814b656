package org.newsreel.library;

import org.newsreel.model.StoryId;

/**
 * What a story takes on the disk, in bytes.
 *
 * @param text what was read of its page, and the page
 * @param clip of a clip that is another story's too, all of it; 0 where there is none
 */
public record StoryUse(StoryId id, String title, long text, long clip) {
  public long bytes() {
    return text + clip;
  }
}
