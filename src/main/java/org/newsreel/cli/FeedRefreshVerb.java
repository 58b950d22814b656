package org.newsreel.cli;

import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.newsreel.intake.FeedFetch;
import org.newsreel.intake.FeedRefresh;
import org.newsreel.library.KeptFeed;
import org.newsreel.library.Library;
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

  FeedRefreshVerb(Newsreel newsreel, FeedFetch fetch) {
    this.newsreel = newsreel;
    this.fetch = fetch;
  }

  @Override
  public Integer call() throws Exception {
    int code = Commands.DONE;
    try (Library library = newsreel.openLibrary()) {
      FeedRefresh refresh = new FeedRefresh(library, fetch, InstantSource.system());
      for (KeptFeed feed : all ? library.feeds().all() : refresh.due()) {
        code = Math.max(code, say(refresh.refresh(feed)));
        if (!newsreel.streams().flush()) {
          break;
        }
      }
    }
    return code;
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
