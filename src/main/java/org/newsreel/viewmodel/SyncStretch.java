package org.newsreel.viewmodel;

import java.util.ArrayList;
import java.util.List;
import org.newsreel.model.Doubts;
import org.newsreel.model.Span;

/** A stretch of a clip, and how far its sync can be trusted. */
public record SyncStretch(Span span, Kind kind) {
  /** How far. */
  public enum Kind {
    SURE,
    DOUBTFUL,
    /** Something is said that the text does not have. */
    UNWRITTEN
  }

  /** The stretches of a story, sentence by sentence; below words everything is doubtful. */
  public static List<SyncStretch> of(OpenStory story) {
    List<SyncStretch> stretches = new ArrayList<>();
    Doubts doubts = story.doubts();
    for (int i = 0; i < story.sentences().size(); i++) {
      boolean sure = story.times().rung().showsWords() && !doubts.isDoubtful(i);
      story
          .times()
          .spanOf(story.sentences().get(i))
          .map(span -> new SyncStretch(span, sure ? Kind.SURE : Kind.DOUBTFUL))
          .ifPresent(stretches::add);
    }
    story.times().unwritten().forEach(span -> stretches.add(new SyncStretch(span, Kind.UNWRITTEN)));
    return List.copyOf(stretches);
  }
}
