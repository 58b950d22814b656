package org.newsreel.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.newsreel.feeds.FeedReader;
import org.newsreel.feeds.Opml;
import org.newsreel.library.KeptFeed;
import org.newsreel.library.Library;
import org.newsreel.source.FileLimit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Follows the feeds of another program's list. */
@Command(
    name = "import",
    description = "Follows every feed of a list (OPML); what is followed already stays as it is.")
final class FeedImportVerb implements Callable<Integer> {
  private static final FileLimit LIMIT =
      new FileLimit("a list of feeds", FeedReader.MOST_BYTES >> 20);

  private final Newsreel newsreel;

  @Parameters(paramLabel = "FILE", description = "The list, as other readers export it.")
  private Path file = Path.of("");

  FeedImportVerb(Newsreel newsreel) {
    this.newsreel = newsreel;
  }

  @Override
  public Integer call() throws Exception {
    int added = 0;
    var entries = Opml.read(LIMIT.read(file), file.toString());
    try (Library library = newsreel.openLibrary()) {
      for (Opml.Entry entry : entries) {
        Instant now = Instant.now();
        KeptFeed feed = KeptFeed.listed(entry.address(), entry.title(), entry.folder(), now);
        added += library.feeds().add(feed) ? 1 : 0;
      }
    }
    newsreel
        .streams()
        .out()
        .println(entries.size() + (entries.size() == 1 ? " feed, " : " feeds, ") + added + " new");
    return Commands.DONE;
  }
}
