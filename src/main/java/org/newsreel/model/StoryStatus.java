package org.newsreel.model;

import java.time.Duration;

/**
 * What the reader has done with a story. It is kept apart from the story, so that fetching the
 * story again loses none of it.
 *
 * @param clipPlace where the clip was left
 * @param textPlace the first paragraph in view when the story was left
 */
public record StoryStatus(boolean read, boolean starred, Duration clipPlace, int textPlace) {
  public static final StoryStatus NEW = new StoryStatus(false, false, Duration.ZERO, 0);

  public StoryStatus {
    if (clipPlace.isNegative() || textPlace < 0) {
      throw new IllegalArgumentException("places " + clipPlace + ", " + textPlace);
    }
  }

  public StoryStatus withRead(boolean nowRead) {
    return new StoryStatus(nowRead, starred, clipPlace, textPlace);
  }

  public StoryStatus withStarred(boolean nowStarred) {
    return new StoryStatus(read, nowStarred, clipPlace, textPlace);
  }

  public StoryStatus withPlaces(Duration inClip, int inText) {
    return new StoryStatus(read, starred, inClip, inText);
  }
}
