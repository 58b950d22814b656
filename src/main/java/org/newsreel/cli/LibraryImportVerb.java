package org.newsreel.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.newsreel.export.ArchiveException;
import org.newsreel.export.LibraryImport;
import org.newsreel.export.Progress;
import org.newsreel.library.Library;
import org.newsreel.library.Records;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Brings an exported library back. */
@Command(
    name = "import",
    description = {
      "Brings back what 'newsreel library export' wrote. Stories that are here keep what you did with"
          + " them; tags, notes and corrections from the file are added. Done twice, it changes"
          + " nothing more."
    })
final class LibraryImportVerb implements Callable<Integer> {
  private final Newsreel newsreel;

  @Parameters(paramLabel = "FILE", description = "The zip that was exported.")
  private Path file = Path.of("");

  LibraryImportVerb(Newsreel newsreel) {
    this.newsreel = newsreel;
  }

  @Override
  public Integer call() throws Exception {
    try (Library library = newsreel.openLibrary()) {
      LibraryImport.Summary done = new LibraryImport(library).read(file, Progress.NONE);
      newsreel.streams().out().println(line(done));
      Counted.complain(
          newsreel.streams(), done.problems(), done.missing(), "All else was imported");
      return done.missing() == 0 ? Commands.DONE : Commands.AT_FAULT;
    } catch (ArchiveException e) {
      newsreel.streams().complain(String.valueOf(e.getMessage()), "The library is unchanged");
      return Commands.AT_FAULT;
    }
  }

  private static String line(LibraryImport.Summary done) {
    Records.Outcome stories = done.stories();
    StringBuilder line =
        new StringBuilder("Imported ").append(Counted.of(stories.added(), "story", "stories"));
    int here = stories.changed() + stories.same();
    if (here > 0) {
      line.append("; ").append(here).append(here == 1 ? " was" : " were").append(" here already");
    }
    if (stories.changed() > 0) {
      line.append(", and ").append(stories.changed()).append(" of them got something new");
    }
    if (done.noClips() > 0) {
      line.append("; no clip came for ").append(Counted.of(done.noClips(), "story", "stories"));
    }
    return line.toString();
  }
}
