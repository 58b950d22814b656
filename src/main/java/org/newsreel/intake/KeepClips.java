package org.newsreel.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newsreel.model.StoryId;

/**
 * Which clips are kept on this computer without being asked for: those of the newest stories, as
 * far as there is room. What the reader fetched or starred is never touched, but takes its room.
 *
 * @param newest of how many stories
 * @param most bytes that all clips together may take
 */
public record KeepClips(int newest, long most) {
  private static final Comparator<Candidate> NEWEST_FIRST =
      Comparator.comparing(Candidate::added).reversed();

  /**
   * A story with a clip, here or on the web.
   *
   * @param bytes how large the clip is; 0 where that is not known
   * @param here whether it is on this computer
   * @param wanted whether the reader fetched it, or starred the story
   */
  public record Candidate(StoryId story, Instant added, long bytes, boolean here, boolean wanted) {}

  /**
   * What is to be done.
   *
   * @param fetch the newest first
   * @param drop clips that are here for no reason any more
   */
  public record Plan(List<StoryId> fetch, List<StoryId> drop) {}

  public Plan plan(List<Candidate> stories) {
    List<StoryId> fetch = new ArrayList<>();
    List<StoryId> drop = new ArrayList<>();
    long room =
        most - stories.stream().filter(KeepClips::isSettled).mapToLong(Candidate::bytes).sum();
    int rank = 0;
    for (Candidate story : stories.stream().sorted(NEWEST_FIRST).toList()) {
      boolean keep = rank < newest && story.bytes() <= room;
      rank++;
      if (isSettled(story)) {
        continue;
      }
      if (keep) {
        room -= story.bytes();
      }
      if (keep && !story.here()) {
        fetch.add(story.story());
      } else if (!keep && story.here()) {
        drop.add(story.story());
      }
    }
    return new Plan(List.copyOf(fetch), List.copyOf(drop));
  }

  private static boolean isSettled(Candidate story) {
    return story.here() && story.wanted();
  }
}
