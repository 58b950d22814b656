package org.newsreel.cli;

import java.util.concurrent.Callable;
import org.newsreel.intake.Intake;
import org.newsreel.intake.NewestClips;
import org.newsreel.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Fetches clips for times without a line. */
@Command(
    name = "clips",
    description = {
      "Fetches the clips that the newest stories lead to, as far as there is room. One that broke off"
          + " goes on where it was; none that is here is touched."
    })
final class ClipsVerb implements Callable<Integer> {
  private static final long MEGABYTE = 1 << 20;

  private final Newsreel newsreel;
  private int code = Commands.DONE;

  @Option(
      names = "--newest",
      paramLabel = "N",
      defaultValue = "20",
      description = "Of how many stories; ${DEFAULT-VALUE} where it is not given.")
  private int newest;

  @Option(
      names = "--most",
      paramLabel = "MB",
      defaultValue = "5000",
      description = "What all clips together may take; ${DEFAULT-VALUE} MB where it is not given.")
  private long most;

  ClipsVerb(Newsreel newsreel) {
    this.newsreel = newsreel;
  }

  @Override
  public Integer call() throws Exception {
    try (Library library = newsreel.openLibrary()) {
      new NewestClips(library, new Intake(library))
          .fetch(newest, most * MEGABYTE, (done, whole) -> {}, this::say);
    }
    return code;
  }

  private void say(NewestClips.Outcome outcome) {
    if (outcome.problem().isPresent()) {
      code = Commands.AT_FAULT;
      newsreel.streams().complain(outcome.problem().get());
    } else {
      newsreel.streams().out().println("Fetched  " + Plain.line(outcome.story().title()));
    }
  }
}
