package org.newsreel.app;

import java.util.List;
import javafx.application.Application;
import org.newsreel.cli.Commands;
import org.newsreel.cli.Streams;

/** The window's life as a command; apart from {@link Main}, so that a command loads no toolkit. */
final class Windowed {
  private Windowed() {}

  /** Opens the window, and comes back when it is closed. */
  static int open(Streams streams, List<String> arguments) {
    // Asked before the toolkit is, which without GTK would complain about that instead.
    if (isWithoutDisplay()) {
      return missed(streams);
    }
    try {
      Application.launch(NewsreelApp.class, arguments.toArray(String[]::new));
      return Commands.DONE;
    } catch (UnsupportedOperationException e) {
      return missed(streams);
    }
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
