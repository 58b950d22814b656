package org.newsreel.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.newsreel.intake.Problem;
import org.newsreel.model.Story;
import org.newsreel.parse.ParseException;
import org.newsreel.source.FetchException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what a page holds, and keeps nothing. */
@Command(
    name = "parse",
    description = "Shows the story that a page holds, and what every part of the page is.")
final class ParseVerb implements Callable<Integer> {
  private final Streams streams;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Text dumps, web pages or their addresses; - is standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--json",
      description =
          "One JSON object a line for each story. start and end count UTF-16 units of the page's"
              + " text.")
  private boolean json;

  ParseVerb(Newsreel newsreel) {
    streams = newsreel.streams();
  }

  @Override
  public Integer call() {
    Pages pages = new Pages(streams);
    int code = Commands.DONE;
    for (String file : files) {
      code = Math.max(code, show(pages, file));
      if (!streams.flush()) {
        break;
      }
    }
    return code;
  }

  private int show(Pages pages, String file) {
    try {
      Story story = pages.read(file).story();
      streams.out().println(json ? StoryJson.of(story) : StorySummary.of(story));
      return Commands.DONE;
    } catch (FetchException | ParseException e) {
      streams.complain(Problem.from(e));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // A page that upsets the parser must not keep the others from coming out.
      Problem problem = Problem.from(new IllegalStateException(e));
      streams.complain(Plain.line(file) + ": " + problem.what(), problem.next());
    }
    return Commands.AT_FAULT;
  }
}
