package org.newsreel.model;

import java.util.List;
import java.util.Optional;

/**
 * Where a story leads on the web. Nothing of it is ever opened without being asked for.
 *
 * @param address the story's own, canonical; empty where the page does not say
 * @param related other stories that the page points to
 */
public record StoryLinks(String address, Optional<RemoteClip> clip, List<Link> related) {
  public static final StoryLinks NONE = new StoryLinks("", Optional.empty(), List.of());

  public StoryLinks {
    related = List.copyOf(related);
  }
}
