package org.newsreel.app;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Application;
import org.newsreel.cli.Commands;
import org.newsreel.cli.Streams;
import org.newsreel.intake.Problem;
import org.newsreel.library.LibraryException;
import org.newsreel.library.LibraryHeldException;

/** The window's life as a command; apart from {@link Main}, so that a command loads no toolkit. */
final class Windowed {
  private Windowed() {}

  /**
   * Opens the window, and comes back when it is closed. Where one has the library open already,
   * leaves what is given to that.
   */
  static int open(Streams streams, Path library, List<String> given) throws LibraryException {
    try {
      if (HandOver.to(library, given)) {
        return Commands.DONE;
      }
    } catch (LibraryHeldException e) {
      // The window says so too: not everybody has a terminal.
      streams.complain(Problem.from(e));
      if (isWithoutDisplay()) {
        return Commands.AT_FAULT;
      }
    }
    // Asked before the toolkit is, which without GTK would complain about that instead.
    if (isWithoutDisplay()) {
      return missed(streams);
    }
    try {
      Application.launch(NewsreelApp.class, arguments(library, given));
      return Commands.DONE;
    } catch (UnsupportedOperationException e) {
      return missed(streams);
    }
  }

  /**
   * As {@link NewsreelApp} reads them: the toolkit takes words for its applications, not values.
   */
  private static String[] arguments(Path library, List<String> given) {
    return Stream.concat(Stream.of("--library=" + library.toAbsolutePath()), given.stream())
        .toArray(String[]::new);
  }

  private static boolean isWithoutDisplay() {
    return System.getProperty("os.name", "").equals("Linux")
        && System.getenv().getOrDefault("DISPLAY", "").isEmpty()
        && !System.getProperty("glass.platform", "").equals("Headless");
  }

  private static int missed(Streams streams) {
    streams.complain(
        "There is no display to show the window on",
        "Start it from a desktop or with xvfb-run newsreel, or use a command: newsreel --help");
    return Commands.WRONG_USE;
  }
}
