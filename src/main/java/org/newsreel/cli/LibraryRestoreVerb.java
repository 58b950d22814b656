package org.newsreel.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsreel.library.Backups;
import org.newsreel.library.LibraryException;
import org.newsreel.library.Snapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Puts a backup in the library's place. */
@Command(
    name = "restore",
    description =
        "Puts a backup in the library's place; what was there is kept in its folder recovered."
            + " Without a backup, lists the dated ones.")
final class LibraryRestoreVerb implements Callable<Integer> {
  private static final double MEGABYTE = 1 << 20;

  private final Newsreel newsreel;

  @Parameters(
      paramLabel = "BACKUP",
      arity = "0..1",
      description = "The name of a dated backup, or a file.")
  private @Nullable String backup;

  LibraryRestoreVerb(Newsreel newsreel) {
    this.newsreel = newsreel;
  }

  @Override
  public Integer call() throws LibraryException {
    Backups backups = Backups.of(newsreel.libraryFolder());
    if (backup == null) {
      backups.all().forEach(each -> newsreel.streams().out().println(line(each)));
    } else {
      String said = backups.restore(file(backups, backup)).said();
      newsreel.streams().out().println(Plain.line(said));
    }
    return Commands.DONE;
  }

  private static Path file(Backups backups, String name) {
    return backups.all().stream()
        .filter(each -> each.name().equals(name) && !Files.exists(Path.of(name)))
        .map(Snapshot::file)
        .findFirst()
        .orElse(Path.of(name));
  }

  private static String line(Snapshot snapshot) {
    return String.format(
        Locale.ROOT,
        "%s  %s  %.1f MB",
        snapshot.name(),
        snapshot.said(),
        snapshot.file().toFile().length() / MEGABYTE);
  }
}
