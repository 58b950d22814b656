package org.newsreel.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsreel.feeds.Feed;
import org.newsreel.feeds.FeedException;
import org.newsreel.feeds.FeedOrigin;
import org.newsreel.feeds.FeedReader;
import org.newsreel.intake.Problem;
import org.newsreel.source.FetchException;
import org.newsreel.source.FileLimit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what a feed holds, and keeps nothing. */
@Command(name = "parse", description = "Shows what feeds hold: RSS, RDF, Atom or JSON Feed.")
final class FeedParseVerb implements Callable<Integer> {
  static final FileLimit LIMIT = new FileLimit("a feed", FeedReader.MOST_BYTES >> 20);

  private final Streams streams;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Feeds.")
  private List<String> files = List.of();

  @Option(
      names = "--base",
      paramLabel = "URL",
      defaultValue = "",
      description = "Where the feeds are on the web, so that their relative links lead somewhere.")
  private String base = "";

  @Option(
      names = "--json",
      description = {
        "One JSON object a line for each feed: feed {kind, version, id, title, description, link,"
            + " language, author, authors [{name, email, url}], rights, generator, image, tags[],"
            + " published, updated} and entries [{id, link, title, description, content, author,"
            + " authors, rights, published, updated, tags[], enclosures [{url, type, length}],"
            + " duration_s, image, transcripts [{url, type, language}]}].",
        "Names and titles are plain text, and once more as safe HTML in title_html; description,"
            + " content and rights are safe HTML, or plain text where the feed has it. Times are"
            + " ISO 8601 in UTC. What a feed does not say is null, an empty text or an empty list."
      })
  private boolean json;

  FeedParseVerb(Newsreel newsreel) {
    streams = newsreel.streams();
  }

  @Override
  public Integer call() {
    int code = Commands.DONE;
    for (String file : files) {
      code = Math.max(code, show(file));
      if (!streams.flush()) {
        break;
      }
    }
    return code;
  }

  private int show(String file) {
    try {
      Feed feed = FeedReader.read(LIMIT.read(path(file)), new FeedOrigin(file, base, "", ""));
      streams.out().println(json ? FeedJson.of(feed) : FeedSummary.of(feed));
      return Commands.DONE;
    } catch (FetchException | FeedException e) {
      streams.complain(Problem.from(e));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // A feed that upsets the reader must not keep the others from coming out.
      Problem problem = Problem.from(new IllegalStateException(e));
      streams.complain(Plain.line(file) + ": " + problem.what(), problem.next());
    }
    return Commands.AT_FAULT;
  }

  private static Path path(String name) throws FetchException {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new FetchException(name, "is not a file's name here: " + e.getReason(), e);
    }
  }
}
