package org.newsreel.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.newsreel.export.ArchiveException;
import org.newsreel.export.LibraryExport;
import org.newsreel.export.Progress;
import org.newsreel.library.Library;
import org.newsreel.library.query.Query;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a library into one file. */
@Command(
    name = "export",
    description = {
      "Writes stories with all that belongs to them into one zip: a folder for each, with a page that"
          + " any browser opens. 'newsreel library import' brings them back.",
      "Without a query, everything: what is in the trash, feeds and saved searches too."
    })
final class LibraryExportVerb implements Callable<Integer> {
  private final Newsreel newsreel;

  @Option(names = "--without-clips", description = "Leaves clips out: texts and times alone.")
  private boolean withoutClips;

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "The zip to write; one that is there is replaced.")
  private Path file = Path.of("");

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "QUERY",
      description = "Only stories that are found by this, as one would look for them.")
  private List<String> query = List.of();

  LibraryExportVerb(Newsreel newsreel) {
    this.newsreel = newsreel;
  }

  @Override
  public Integer call() throws Exception {
    try (Library library = newsreel.openLibrary()) {
      LibraryExport.Summary done =
          new LibraryExport(library, !withoutClips).write(file, query(), Progress.NONE);
      tell(done);
      return done.missing() == 0 ? Commands.DONE : Commands.AT_FAULT;
    } catch (ArchiveException e) {
      newsreel.streams().complain(String.valueOf(e.getMessage()), "Give another name or folder");
      return Commands.AT_FAULT;
    }
  }

  private Optional<Query> query() {
    return query.isEmpty() ? Optional.empty() : Optional.of(Query.parse(String.join(" ", query)));
  }

  private void tell(LibraryExport.Summary done) {
    String size = new ByteSize(done.bytes()).toString();
    newsreel
        .streams()
        .out()
        .println(
            "Exported "
                + Counted.of(done.stories(), "story", "stories")
                + " and "
                + Counted.of(done.clips(), "clip", "clips")
                + ", "
                + size);
    Counted.complain(
        newsreel.streams(), done.problems(), done.missing(), "All else is in the file");
  }
}
