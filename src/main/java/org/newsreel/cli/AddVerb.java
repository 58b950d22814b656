package org.newsreel.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsreel.align.AlignException;
import org.newsreel.captions.CaptionsException;
import org.newsreel.intake.CaptionsFile;
import org.newsreel.intake.ClipFit;
import org.newsreel.intake.Intake;
import org.newsreel.intake.Problem;
import org.newsreel.library.Library;
import org.newsreel.library.LibraryException;
import org.newsreel.model.Story;
import org.newsreel.model.StoryEntry;
import org.newsreel.model.StoryId;
import org.newsreel.source.FetchException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a page into the library, and its clip with it. */
@Command(
    name = "add",
    description = {
      "Takes a page into the library, and its clip with it. A clip that cannot be read, or does not"
          + " fit the story, keeps the page out too. A page that is there already is brought up to"
          + " date."
    })
final class AddVerb implements Callable<Integer> {
  private final Newsreel newsreel;

  @Parameters(
      paramLabel = "FILE",
      description = "A text dump, a web page or its address; - is standard input.")
  private String file = "";

  @Option(names = "--clip", paramLabel = "VIDEO", description = "The story's video.")
  private @Nullable Path clip;

  @Option(
      names = "--captions",
      paramLabel = "FILE",
      description = "Captions of the clip, which then time the text: nobody listens.")
  private @Nullable Path captions;

  @Option(
      names = "--fetch-clip",
      description = "Fetches the video that the page leads to, and tells its size first.")
  private boolean fetchClip;

  @Option(names = "--anyway", description = "Takes a clip that is not as long as the story says.")
  private boolean anyway;

  @Option(names = "--json", description = "Says what was added as list --json does.")
  private boolean json;

  AddVerb(Newsreel newsreel) {
    this.newsreel = newsreel;
  }

  @Override
  public Integer call() throws Exception {
    Pages.Read read = new Pages(newsreel.streams()).read(file);
    Story story = read.story();
    try (Library library = newsreel.openLibrary()) {
      Intake intake = new Intake(library);
      // Looked at before anything is saved: an add that fails leaves the library as it was.
      if (captions != null) {
        CaptionsFile.read(captions);
      }
      Optional<ClipFit> misfit = clip == null ? Optional.empty() : misfit(intake, story, clip);
      if (misfit.isPresent()) {
        refuse(misfit.get());
        return Commands.AT_FAULT;
      }
      boolean known = library.entry(story.id()).isPresent();
      library.save(story, read.page());
      try {
        return join(intake, story.id());
      } finally {
        say(library, story.id(), known);
      }
    }
  }

  private Optional<ClipFit> misfit(Intake intake, Story story, Path video) throws Exception {
    ClipFit fit = intake.fit(story.length(), video);
    return fit.fits() || anyway ? Optional.empty() : Optional.of(fit);
  }

  private void refuse(ClipFit misfit) {
    newsreel
        .streams()
        .complain(
            clip + " " + misfit.difference(),
            "It may be another story's, and nothing was saved",
            "Give another clip, or take this one with --anyway");
  }

  private int join(Intake intake, StoryId id) throws Exception {
    int code = Commands.DONE;
    if (clip != null) {
      intake.attachClip(id, clip);
    } else if (fetchClip) {
      code = fetch(intake, id);
    }
    if (captions != null) {
      attach(intake, id, captions);
    }
    time(intake, id);
    return code;
  }

  private int fetch(Intake intake, StoryId id) throws Exception {
    try {
      intake.fetchClip(id, new ToldSize(newsreel.streams()));
      return Commands.DONE;
    } catch (FetchException e) {
      newsreel.streams().complain(Problem.noClip(e));
      return Commands.AT_FAULT;
    }
  }

  private void time(Intake intake, StoryId id) throws Exception {
    try {
      String reason = intake.sync(id).reason();
      if (!reason.isEmpty()) {
        newsreel.streams().complain(reason);
      }
    } catch (AlignException e) {
      // Text and clip are kept, and each is good without the other.
      newsreel.streams().complain(Problem.from(e));
    }
  }

  private void attach(Intake intake, StoryId id, Path file) throws Exception {
    try {
      intake.attachCaptions(id, file);
    } catch (CaptionsException e) {
      // Text and clip are kept: somebody listens after all.
      newsreel.streams().complain(Problem.from(e));
    }
  }

  /** What the library now has, also where the clip failed after the page was saved. */
  private void say(Library library, StoryId id, boolean known) throws LibraryException {
    Optional<StoryEntry> entry = library.entry(id);
    if (entry.isPresent()) {
      String line = ListVerb.line(entry.get());
      newsreel
          .streams()
          .out()
          .println(
              json
                  ? StoryJson.of(entry.get())
                  : (known ? "Brought up to date  " : "Added  ") + line);
    }
  }
}
