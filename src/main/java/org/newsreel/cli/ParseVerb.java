package org.newsreel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsreel.intake.Problem;
import org.newsreel.model.Story;
import org.newsreel.parse.ParseException;
import org.newsreel.source.FetchException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what a page holds, and keeps nothing. */
@Command(
    name = "parse",
    description = "Shows the story that a page holds, and what every part of the page is.")
final class ParseVerb implements Callable<Integer> {
  private final Streams streams;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "Text dumps, web pages or their addresses; - is standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--json",
      description =
          "One JSON object a line for each story. start and end count UTF-16 units of the page's"
              + " text.")
  private boolean json;

  @Option(
      names = "--batch",
      arity = "2",
      paramLabel = "DIR OUT.json",
      description =
          "Reads DIR/pages/NAME.html(.gz) for each name in DIR/index.json ({name: address}), and"
              + " writes all that was read to OUT.json.")
  private List<Path> batch = List.of();

  ParseVerb(Newsreel newsreel) {
    streams = newsreel.streams();
  }

  @Override
  public Integer call() throws FetchException, IOException {
    if (batch.isEmpty() == files.isEmpty()) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "Give files to parse, or --batch DIR OUT.json");
    }
    return batch.isEmpty() ? showAll() : new Batch(streams).run(batch.getFirst(), batch.getLast());
  }

  private int showAll() {
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
