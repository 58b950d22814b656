package org.newsreel.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsreel.intake.KeepClips.Candidate;
import org.newsreel.intake.KeepClips.Plan;
import org.newsreel.model.StoryId;

class KeepClipsTest {
  private static final boolean HERE = true;
  private static final boolean AWAY = false;
  private static final boolean WANTED = true;
  private static final boolean UNASKED = false;

  @Test
  void theNewestAreFetchedAndOlderOnesDropped() {
    Plan plan =
        new KeepClips(2, 1000)
            .plan(
                List.of(
                    clip(1, 10, HERE, UNASKED),
                    clip(3, 10, AWAY, UNASKED),
                    clip(2, 10, AWAY, UNASKED)));
    assertThat(plan).isEqualTo(new Plan(List.of(id(3), id(2)), List.of(id(1))));
  }

  @Test
  void whereThereIsNoRoomTheNewerClipStays() {
    Plan plan =
        new KeepClips(9, 100)
            .plan(
                List.of(
                    clip(1, 50, HERE, UNASKED),
                    clip(2, 60, HERE, UNASKED),
                    clip(3, 40, AWAY, UNASKED)));
    assertThat(plan).isEqualTo(new Plan(List.of(id(3)), List.of(id(1))));
  }

  @Test
  void whatTheReaderWantedStaysAndTakesRoom() {
    Plan plan =
        new KeepClips(1, 100).plan(List.of(clip(1, 90, HERE, WANTED), clip(2, 20, AWAY, UNASKED)));
    assertThat(plan).isEqualTo(new Plan(List.of(), List.of()));
  }

  @Test
  void aPlanThatWasFollowedLeavesNothingToDo() {
    KeepClips rule = new KeepClips(2, 100);
    assertThat(
            rule.plan(
                List.of(
                    clip(3, 10, HERE, UNASKED),
                    clip(2, 10, HERE, UNASKED),
                    clip(1, 10, AWAY, UNASKED))))
        .isEqualTo(new Plan(List.of(), List.of()));
  }

  private static Candidate clip(int day, long bytes, boolean here, boolean wanted) {
    return new Candidate(id(day), Instant.EPOCH.plusSeconds(86_400L * day), bytes, here, wanted);
  }

  private static StoryId id(int day) {
    return StoryId.from("story " + day);
  }
}
