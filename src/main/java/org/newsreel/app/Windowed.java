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
    try {
      Application.launch(NewsreelApp.class, arguments.toArray(String[]::new));
      return Commands.DONE;
    } catch (UnsupportedOperationException e) {
      streams.complain(
          "There is no display to show the window on",
          "Start it from a desktop or with xvfb-run newsreel, or use a command: newsreel --help");
      return Commands.WRONG_USE;
    }
  }
}
