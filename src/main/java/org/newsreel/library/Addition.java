package org.newsreel.library;

import java.util.Optional;
import java.util.Set;
import org.newsreel.model.Clip;
import org.newsreel.model.Page;
import org.newsreel.model.Story;
import org.newsreel.model.StoryStatus;
import org.newsreel.model.TimedTranscript;

/**
 * A story to keep with all that belongs to it.
 *
 * @param clip one that the library has already, of whichever story
 * @param times when the words are said in the clip; without a clip they are not kept
 */
public record Addition(
    Story story,
    Page page,
    StoryStatus status,
    Set<String> tags,
    Optional<Clip> clip,
    TimedTranscript times) {
  public Addition {
    tags = Set.copyOf(tags);
  }

  /** A story that nothing has been done with. */
  public Addition(Story story, Page page) {
    this(story, page, StoryStatus.NEW, Set.of(), Optional.empty(), TimedTranscript.NONE);
  }
}
