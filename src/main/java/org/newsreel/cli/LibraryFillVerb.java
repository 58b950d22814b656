package org.newsreel.cli;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsreel.intake.madeup.Filling;
import org.newsreel.intake.madeup.MadeUpStories;
import org.newsreel.library.Library;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a large library. */
@Command(
    name = "fill",
    description = {
      "Adds N made-up stories of 300 to 800 words, to try a large library out. Every third has a"
          + " clip of silence and word times. Best done with --library and a folder of its own."
    })
final class LibraryFillVerb implements Callable<Integer> {
  private static final int TOLD_EVERY = 10_000;

  private final Newsreel newsreel;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "N", description = "How many stories.")
  private int count;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "Another number makes other stories (default: ${DEFAULT-VALUE}).",
      defaultValue = "1")
  private long seed;

  LibraryFillVerb(Newsreel newsreel) {
    this.newsreel = newsreel;
  }

  @Override
  public Integer call() throws Exception {
    if (count < 1) {
      CommandLine line = spec == null ? new CommandLine(this) : spec.commandLine();
      throw new ParameterException(line, "N is how many stories to make up: 1 or more");
    }
    long start = System.nanoTime();
    try (Library library = newsreel.openLibrary()) {
      new Filling(library, new MadeUpStories(seed)).fill(count, this::tell);
      PrintStream out = newsreel.streams().out();
      out.println(Plain.line(said(library, (System.nanoTime() - start) / 1_000_000_000)));
    }
    return Commands.DONE;
  }

  private void tell(int written) {
    if (written % TOLD_EVERY == 0 && written < count) {
      newsreel.streams().tell(written + " of " + count + " stories");
    }
  }

  private String said(Library library, long seconds) {
    String stories = count == 1 ? "one made-up story" : count + " made-up stories";
    return "Wrote " + stories + " to " + library.folder() + " in " + seconds + " s.";
  }
}
