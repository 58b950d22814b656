package org.newsreel.cli;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsreel.intake.FeedFetch;
import org.newsreel.intake.FeedRefresh;
import org.newsreel.intake.FeedStories;
import org.newsreel.intake.Intake;
import org.newsreel.library.KeptFeed;
import org.newsreel.library.Library;
import org.newsreel.library.LibraryException;
import org.newsreel.model.StoryId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Looks what is new in the feeds. */
@Command(
    name = "refresh",
    description = {
      "Looks what is new in the feeds that are due. A feed that fails is named with the reason, and"
          + " waits longer each time."
    })
final class FeedRefreshVerb implements Callable<Integer> {
  private final Newsreel newsreel;
  private final FeedFetch fetch;

  @Option(names = "--all", description = "Looks at those too that are not due yet.")
  private boolean all;

  @Option(
      names = "--stories",
      paramLabel = "N",
      description = "Fetches the pages of each feed's newest N items, and keeps their stories.")
  private int stories;

  FeedRefreshVerb(Newsreel newsreel, FeedFetch fetch) {
    this.newsreel = newsreel;
    this.fetch = fetch;
  }

  @Override
  public Integer call() throws Exception {
    int code = Commands.DONE;
    try (Library library = newsreel.openLibrary()) {
      FeedRefresh refresh = new FeedRefresh(library, fetch, InstantSource.system());
      FeedStories taken = new FeedStories(library, new Intake(library));
      for (KeptFeed feed : all ? library.feeds().all() : refresh.due()) {
        code = Math.max(code, say(refresh.refresh(feed)));
        say(library, taken.take(feed, stories));
        if (!newsreel.streams().flush()) {
          break;
        }
      }
    }
    return code;
  }

  private void say(Library library, List<StoryId> taken) throws LibraryException {
    for (StoryId id : taken) {
      library
          .entry(id)
          .ifPresent(entry -> newsreel.streams().out().println("  " + ListVerb.line(entry)));
    }
  }

  private int say(FeedRefresh.Outcome outcome) {
    if (outcome.isFailure()) {
      newsreel.streams().complain(outcome.feed().problem());
      return Commands.AT_FAULT;
    }
    newsreel.streams().out().println(FeedListVerb.line(outcome));
    return Commands.DONE;
  }
}
