package org.newsreel.intake;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import org.newsreel.library.KeptFeed;
import org.newsreel.library.KeptItem;
import org.newsreel.library.Library;
import org.newsreel.library.LibraryException;
import org.newsreel.model.Story;
import org.newsreel.model.StoryId;
import org.newsreel.parse.ParseException;
import org.newsreel.source.FetchException;

/** Makes stories of what feeds tell of. */
public final class FeedStories {
  private static final System.Logger LOG = System.getLogger(FeedStories.class.getName());

  private final Library library;
  private final Intake intake;

  public FeedStories(Library library, Intake intake) {
    this.library = library;
    this.intake = intake;
  }

  /**
   * Fetches the pages of a feed's newest items and keeps those that are stories. One that is a
   * story already is not fetched again; one that cannot be had keeps nobody from the others, and is
   * tried again next time.
   *
   * @param newest how many of its items at most
   * @return the stories that were made, the newest first
   */
  public List<StoryId> take(KeptFeed feed, int newest) throws LibraryException {
    List<StoryId> taken = new ArrayList<>();
    for (KeptItem item : library.feeds().items(feed.address()).stream().limit(newest).toList()) {
      if (Thread.currentThread().isInterrupted()) {
        break;
      }
      if (item.story().isEmpty() && !item.address().isEmpty()) {
        take(feed, item, taken);
      }
    }
    return List.copyOf(taken);
  }

  private void take(KeptFeed feed, KeptItem item, List<StoryId> taken) throws LibraryException {
    try {
      Story story = intake.fetchPage(WebFeeds.request(feed).to(item.address()));
      library.feeds().fetched(feed.address(), item.key(), story.id());
      taken.add(story.id());
    } catch (FetchException | ParseException e) {
      LOG.log(Level.DEBUG, "No story was made of an item of " + feed.address(), e);
    }
  }
}
