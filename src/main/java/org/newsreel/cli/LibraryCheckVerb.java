package org.newsreel.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.newsreel.library.LibraryCheck;
import org.newsreel.library.LibraryException;
import picocli.CommandLine.Command;

/** Looks the library through. */
@Command(
    name = "check",
    description =
        "Looks the library through: its database and search index, and every clip against its"
            + " name. Changes nothing; ends with 1 if something is wrong.")
final class LibraryCheckVerb implements Callable<Integer> {
  private final Newsreel newsreel;

  LibraryCheckVerb(Newsreel newsreel) {
    this.newsreel = newsreel;
  }

  @Override
  public Integer call() throws LibraryException {
    List<String> faults = LibraryCheck.of(newsreel.libraryFolder());
    faults.forEach(fault -> newsreel.streams().out().println(Plain.line(fault)));
    if (faults.isEmpty()) {
      newsreel.streams().out().println("All is well with the library.");
    }
    return faults.isEmpty() ? Commands.DONE : Commands.AT_FAULT;
  }
}
