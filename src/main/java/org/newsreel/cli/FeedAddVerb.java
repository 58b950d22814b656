package org.newsreel.cli;

import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.newsreel.intake.FeedFetch;
import org.newsreel.intake.FeedRefresh;
import org.newsreel.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Follows a feed. */
@Command(
    name = "add",
    description = "Follows a feed. One that cannot be fetched or read is not added.")
final class FeedAddVerb implements Callable<Integer> {
  private final Newsreel newsreel;
  private final FeedFetch fetch;

  @Parameters(paramLabel = "URL", description = "The feed's address.")
  private String address = "";

  @Option(
      names = "--folder",
      paramLabel = "NAME",
      defaultValue = "",
      description = "Where to keep it in the list: News, or News/World.")
  private String folder = "";

  FeedAddVerb(Newsreel newsreel, FeedFetch fetch) {
    this.newsreel = newsreel;
    this.fetch = fetch;
  }

  @Override
  public Integer call() throws Exception {
    try (Library library = newsreel.openLibrary()) {
      FeedRefresh refresh = new FeedRefresh(library, fetch, InstantSource.system());
      newsreel.streams().out().println(FeedListVerb.line(refresh.add(address.strip(), folder)));
    }
    return Commands.DONE;
  }
}
