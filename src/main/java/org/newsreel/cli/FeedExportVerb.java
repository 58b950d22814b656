package org.newsreel.cli;

import java.util.concurrent.Callable;
import org.newsreel.feeds.Opml;
import org.newsreel.library.Library;
import picocli.CommandLine.Command;

/** Hands the list of feeds to another program. */
@Command(name = "export", description = "Writes the list of feeds as OPML, which others import.")
final class FeedExportVerb implements Callable<Integer> {
  private final Newsreel newsreel;

  FeedExportVerb(Newsreel newsreel) {
    this.newsreel = newsreel;
  }

  @Override
  public Integer call() throws Exception {
    try (Library library = newsreel.openLibrary()) {
      newsreel
          .streams()
          .out()
          .print(
              Opml.write(
                  library.feeds().all().stream()
                      .map(feed -> new Opml.Entry(feed.address(), feed.title(), feed.folder()))
                      .toList()));
    }
    return Commands.DONE;
  }
}
