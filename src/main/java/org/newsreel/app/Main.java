package org.newsreel.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
            (library, files) -> Windowed.open(streams, arguments(library, files)));
    return new Commands(newsreel, List.of(new SnapshotVerb(newsreel))).run(words);
  }

  /**
   * As {@link NewsreelApp} reads them: the toolkit takes words for its applications, not values.
   */
  private static List<String> arguments(Optional<Path> library, List<Path> files) {
    List<String> arguments = new ArrayList<>();
    library.ifPresent(folder -> arguments.add("--library=" + folder.toAbsolutePath()));
    files.forEach(file -> arguments.add(file.toAbsolutePath().toString()));
    return arguments;
  }
}
