package org.newsreel.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Writes what maintainers should look at into {@code newsreel-0.log}, and keeps it off the console,
 * where only words for people belong. The file is made when there is something to write, is never
 * above half a megabyte (one more is kept of what was before), and is a comfort: where it cannot be
 * written, nothing is.
 */
final class LogFile extends Handler {
  private static final int LIMIT = 1 << 19;
  private static final int FILES = 2;

  private final Supplier<Path> folder;
  private @Nullable Handler file;
  private boolean isOver;

  private LogFile(Supplier<Path> folder) {
    this.folder = folder;
    setLevel(Level.WARNING);
  }

  /** From now on takes what is logged in this process, and what ends a thread. */
  static void listen(Supplier<Path> folder) {
    LogManager.getLogManager().reset();
    Logger root = Logger.getLogger("");
    root.setLevel(Level.WARNING);
    root.addHandler(new LogFile(folder));
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, failure) -> root.log(Level.SEVERE, "Thread " + thread.getName(), failure));
  }

  @Override
  public synchronized void publish(LogRecord event) {
    if (isOver || !isLoggable(event)) {
      return;
    }
    try {
      if (file == null) {
        file = open();
      }
      file.publish(event);
    } catch (IOException | RuntimeException e) {
      isOver = true;
    }
  }

  private Handler open() throws IOException {
    Path made = Files.createDirectories(folder.get());
    String name = made.toString().replace("%", "%%") + "/newsreel-%g.log";
    Handler opened = new FileHandler(name, LIMIT, FILES, true);
    opened.setFormatter(new SimpleFormatter());
    opened.setEncoding("UTF-8");
    return opened;
  }

  @Override
  public void flush() {}

  @Override
  public synchronized void close() {
    isOver = true;
    if (file != null) {
      file.close();
    }
  }
}
