package org.newsreel.cli;

import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsreel.library.Dropped;
import org.newsreel.library.Library;
import org.newsreel.library.LibraryException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Sets how much the library may take, or tells it. */
@Command(
    name = "limit",
    description = {
      "Sets how much the library may take on the disk, or tells it. Above that, clips of stories that"
          + " are read, not starred, and lead to where their clip can be fetched again are let go,"
          + " those first that were left longest ago; never text, notes, stars or word times. Their"
          + " files stay for another day."
    })
final class LibraryLimitVerb implements Callable<Integer> {
  private static final String NONE = "none";

  private final Newsreel newsreel;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "SIZE|none",
      arity = "0..1",
      description = "Such as 500MB or 2GB; not given, the limit is told.")
  private @Nullable String size;

  LibraryLimitVerb(Newsreel newsreel) {
    this.newsreel = newsreel;
  }

  @Override
  public Integer call() throws Exception {
    OptionalLong wanted = wanted();
    try (Library library = newsreel.openLibrary()) {
      if (size != null) {
        library.storage().setLimit(wanted);
        say(library.storage().keepUnderLimit(Set.of()));
      }
      newsreel.streams().out().println(said(library));
    }
    return Commands.DONE;
  }

  private OptionalLong wanted() {
    try {
      return size == null || size.equals(NONE)
          ? OptionalLong.empty()
          : OptionalLong.of(new ByteSize.Reader().convert(size).bytes());
    } catch (TypeConversionException e) {
      throw new ParameterException(
          spec == null ? new CommandLine(this) : spec.commandLine(),
          String.valueOf(e.getMessage()),
          e);
    }
  }

  private void say(Dropped dropped) {
    int count = dropped.stories().size();
    if (count > 0) {
      String clips = count == 1 ? "the clip of one story" : "the clips of " + count + " stories";
      newsreel.streams().tell("Let go of " + clips + ", " + new ByteSize(dropped.bytes()));
    }
    if (dropped.over() > 0) {
      String over = new ByteSize(dropped.over()).toString();
      newsreel
          .streams()
          .tell("The library takes " + over + " more than that, and nothing else may be dropped");
    }
  }

  private static String said(Library library) throws LibraryException {
    OptionalLong limit = library.storage().limit();
    return limit.isPresent() ? new ByteSize(limit.getAsLong()).toString() : NONE;
  }
}
