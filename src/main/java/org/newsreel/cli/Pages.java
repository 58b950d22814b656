package org.newsreel.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.newsreel.model.Page;
import org.newsreel.model.Story;
import org.newsreel.parse.ParseException;
import org.newsreel.parse.StoryParsers;
import org.newsreel.source.FetchException;
import org.newsreel.source.PageSource;
import org.newsreel.source.WebAddress;

/** The pages that a command line names. */
final class Pages {
  private static final String DASH = "-";
  private static final String STANDARD_INPUT = "standard input";

  /** A page, and the story in it. */
  record Read(Page page, Story story) {}

  private final PageSource source = new PageSource();
  private final Streams streams;

  Pages(Streams streams) {
    this.streams = streams;
  }

  /** Reads a file or an address, or standard input where {@code name} is a dash. */
  Read read(String name) throws FetchException, ParseException {
    if (!name.equals(DASH)) {
      Page page = WebAddress.isOne(name) ? source.fetch(name) : source.read(path(name));
      return new Read(page, StoryParsers.parse(page));
    }
    Page page = source.read(STANDARD_INPUT, streams.in());
    try {
      return new Read(page, StoryParsers.parse(page));
    } catch (ParseException e) {
      throw new ParseException(STANDARD_INPUT, e.lookedFor());
    }
  }

  private static Path path(String name) throws FetchException {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new FetchException(name, "is not a file's name here: " + e.getReason(), e);
    }
  }
}
