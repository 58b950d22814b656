package org.newsreel.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsreel.library.Library;
import org.newsreel.library.LibraryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes a backup of the library's database. */
@Command(
    name = "backup",
    description =
        "Makes a backup of all but the clips' files, beside the library or to a file; others may"
            + " use the library meanwhile.")
final class LibraryBackupVerb implements Callable<Integer> {
  private final Newsreel newsreel;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "A file that is not there yet; without it, one of the ten dated backups.")
  private @Nullable Path file;

  LibraryBackupVerb(Newsreel newsreel) {
    this.newsreel = newsreel;
  }

  @Override
  public Integer call() throws LibraryException {
    try (Library library = newsreel.openLibrary()) {
      newsreel.streams().out().println(Plain.line(made(library).toString()));
    }
    return Commands.DONE;
  }

  private Path made(Library library) throws LibraryException {
    if (file == null) {
      return library.backups().make().file();
    }
    library.backups().write(file);
    return file;
  }
}
