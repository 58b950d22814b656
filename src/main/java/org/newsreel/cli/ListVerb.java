package org.newsreel.cli;

import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.newsreel.intake.ClockTime;
import org.newsreel.library.Library;
import org.newsreel.library.LibraryException;
import org.newsreel.model.StoryEntry;
import org.newsreel.model.SyncRung;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the library, the last added first. */
@Command(
    name = "list",
    description = "Lists the stories: id, date, length, clip and how far it is synced, title.")
final class ListVerb implements Callable<Integer> {
  private final Newsreel newsreel;

  @Option(names = "--json", description = "One JSON object a line for each story.")
  private boolean json;

  ListVerb(Newsreel newsreel) {
    this.newsreel = newsreel;
  }

  @Override
  public Integer call() throws LibraryException {
    try (Library library = newsreel.openLibrary()) {
      for (StoryEntry entry : library.entries()) {
        newsreel.streams().out().println(json ? StoryJson.of(entry) : line(entry));
        if (!newsreel.streams().flush()) {
          break;
        }
      }
    }
    return Commands.DONE;
  }

  /** The columns before the title have a width of their own. */
  static String line(StoryEntry entry) {
    return String.format(
        Locale.ROOT,
        "%s  %-10s  %7s  %-9s  %s",
        entry.id(),
        entry.published().map(LocalDate::toString).orElse("-"),
        entry.length().map(ClockTime::of).orElse("-"),
        clip(entry),
        Plain.line(entry.title()));
  }

  private static String clip(StoryEntry entry) {
    return !entry.hasClip()
        ? "no clip"
        : entry.rung() == SyncRung.TEXT_ONLY ? "clip" : Plain.words(entry.rung());
  }
}
