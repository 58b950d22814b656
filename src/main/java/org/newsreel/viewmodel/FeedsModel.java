package org.newsreel.viewmodel;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.newsreel.intake.FeedFetch;
import org.newsreel.intake.FeedRefresh;
import org.newsreel.intake.FeedStories;
import org.newsreel.intake.Intake;
import org.newsreel.intake.Problem;
import org.newsreel.library.KeptFeed;
import org.newsreel.library.Library;
import org.newsreel.library.LibraryException;
import org.newsreel.model.StoryId;

/**
 * Looks after the feeds that the reader follows, in the background: their new stories come into the
 * list. A feed that fails waits longer each time and keeps its reason; nobody is disturbed.
 */
public final class FeedsModel {
  /** Of each feed. */
  private static final int NEWEST = 10;

  private final FeedRefresh refresh;
  private final FeedStories stories;
  private final Jobs jobs;
  private final LibraryModel list;
  private final Consumer<Problem> tell;
  private boolean isLooking;

  public FeedsModel(
      Library library,
      Intake intake,
      FeedFetch fetch,
      Jobs jobs,
      LibraryModel list,
      Consumer<Problem> tell) {
    refresh = new FeedRefresh(library, fetch, InstantSource.system());
    stories = new FeedStories(library, intake);
    this.jobs = jobs;
    this.list = list;
    this.tell = tell;
  }

  /** Looks at the feeds that are due; does nothing while the last look is not over. */
  public void look() {
    if (!isLooking) {
      isLooking = true;
      jobs.start(this::takeDue, this::taken, this::failed);
    }
  }

  private List<StoryId> takeDue() throws LibraryException {
    List<StoryId> taken = new ArrayList<>();
    for (KeptFeed feed : refresh.due()) {
      if (!refresh.refresh(feed).isFailure()) {
        taken.addAll(stories.take(feed, NEWEST));
      }
    }
    return taken;
  }

  private void taken(List<StoryId> ids) {
    isLooking = false;
    ids.reversed().forEach(list::refresh);
  }

  private void failed(Exception failure) {
    isLooking = false;
    tell.accept(Problem.from(failure));
  }
}
