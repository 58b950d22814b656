package org.newsreel.app;

import java.util.List;
import org.newsreel.cli.Commands;
import org.newsreel.cli.Newsreel;
import org.newsreel.cli.Streams;
import org.newsreel.intake.Problem;

/** Starts the program, as a command or as a window. */
public final class Main {
  private Main() {}

  public static void main(String[] words) {
    LogFile.listen(() -> Folders.ofUser().state());
    Streams streams = Streams.ofProcess();
    try {
      System.exit(run(streams, words));
    } catch (RuntimeException e) {
      streams.complain(Problem.from(e));
      System.exit(Commands.AT_FAULT);
    }
  }

  /** Does what the words say on the given streams, and returns how the process is to end. */
  static int run(Streams streams, String... words) {
    Newsreel newsreel =
        new Newsreel(
            streams,
            () -> Folders.ofUser().data(),
            (library, given) ->
                Windowed.open(streams, library.orElseGet(() -> Folders.ofUser().data()), given));
    return new Commands(newsreel, List.of(new SnapshotVerb(newsreel))).run(words);
  }
}
