package org.newsreel.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;
import org.newsreel.cli.Commands;
import org.newsreel.cli.Newsreel;
import org.newsreel.intake.Intake;
import org.newsreel.library.Library;
import org.newsreel.library.LibraryException;
import org.newsreel.model.Clip;
import org.newsreel.model.StoryEntry;
import org.newsreel.model.StoryId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws the window into a file; on any computer, with or without a display. */
@Command(
    name = "snapshot",
    description = "Draws the window into a PNG file. No display is needed, and none is used.")
final class SnapshotVerb implements Callable<Integer> {
  private static final System.Logger LOG = System.getLogger(SnapshotVerb.class.getName());

  private final Newsreel newsreel;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "OUT.png", description = "The file to write.")
  private @Nullable Path out;

  @Option(
      names = "--story",
      paramLabel = "ID",
      description = "The story to open (newsreel list shows the ids); else the first of the list.")
  private @Nullable StoryId story;

  @Option(
      names = "--size",
      paramLabel = "WxH",
      defaultValue = "1280x800",
      converter = Size.Reader.class,
      description = "In pixels, from 320x240 to 4096x4096; ${DEFAULT-VALUE} where it is not given.")
  private Size size = new Size(1280, 800);

  @Option(
      names = "--theme",
      paramLabel = "light|dark",
      defaultValue = "light",
      converter = Looks.Reader.class,
      description = "${DEFAULT-VALUE} where it is not given.")
  private Looks theme = Looks.LIGHT;

  @Option(
      names = "--at",
      paramLabel = "SECONDS",
      converter = SecondsReader.class,
      description = "Where the clip is to stand; past its end is its end.")
  private @Nullable Duration at;

  @Option(
      names = "--preview",
      description = "Draws what was read of the story's page, as it can be looked over.")
  private boolean preview;

  @Option(
      names = "--search",
      paramLabel = "WORDS",
      defaultValue = "",
      description = "Draws what is found of these words in place of the list.")
  private String search = "";

  SnapshotVerb(Newsreel newsreel) {
    this.newsreel = newsreel;
  }

  @Override
  public Integer call() throws Exception {
    Path file = requireOut();
    try (Library library = newsreel.openLibrary()) {
      installSamples(library);
      Optional<StoryEntry> shown = shown(library);
      check(library, shown);
      WritableImage picture = snapshot(library, shown.map(StoryEntry::id)).take();
      leaveAsItWas(library, shown);
      Snapshot.write(picture, file);
    } catch (IOException e) {
      newsreel
          .streams()
          .complain(file + " could not be written: " + e.getMessage(), "Name another");
      return Commands.AT_FAULT;
    }
    return Commands.DONE;
  }

  /** Drawing takes seconds: what cannot come to anything is told before. */
  private Path requireOut() {
    Path file = out == null ? Path.of("") : out;
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file) || folder == null || !Files.isDirectory(folder)) {
      throw misuse("No file can be written at " + file);
    }
    return file;
  }

  /** A library that can only be read is shown as it is. */
  private static void installSamples(Library library) {
    try {
      new Intake(library).installSamples();
    } catch (LibraryException e) {
      LOG.log(Level.WARNING, "The samples are left out", e);
    }
  }

  private Optional<StoryEntry> shown(Library library) throws LibraryException {
    if (story == null) {
      return library.entries().stream().findFirst();
    }
    Optional<StoryEntry> entry = library.entry(story);
    if (entry.isEmpty()) {
      throw misuse("There is no story " + story + " in " + library.folder());
    }
    return entry;
  }

  private void check(Library library, Optional<StoryEntry> shown) throws LibraryException {
    Optional<Clip> clip = shown.isEmpty() ? Optional.empty() : library.clip(shown.get().id());
    if (at != null && clip.isPresent() && at.compareTo(clip.get().length()) > 0) {
      double end = clip.get().length().toMillis() / 1000.0;
      newsreel.streams().complain("The clip ends at " + end + " s, and is shown there");
    }
  }

  private Snapshot snapshot(Library library, Optional<StoryId> shown) {
    return new Snapshot(
        library,
        Folders.ofUser().cache().resolve("pictures"),
        shown,
        size.width(),
        size.height(),
        theme,
        preview,
        search,
        Optional.ofNullable(at));
  }

  /** The window takes note of what is read, and where; a picture of it is no reading. */
  private static void leaveAsItWas(Library library, Optional<StoryEntry> before)
      throws LibraryException {
    if (before.isPresent() && !library.entry(before.get().id()).equals(before)) {
      library.saveStatus(before.get().id(), before.get().status());
    }
  }

  private ParameterException misuse(String what) {
    if (spec == null) {
      throw new IllegalStateException("picocli tells the verb who it is before it calls it");
    }
    return new ParameterException(spec.commandLine(), what);
  }
}
