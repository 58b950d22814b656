package org.newsreel.cli;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsreel.intake.ClockTime;
import org.newsreel.library.Library;
import org.newsreel.library.LibraryException;
import org.newsreel.library.query.Query;
import org.newsreel.model.Moment;
import org.newsreel.model.StoryEntry;
import org.newsreel.model.SyncRung;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds stories, the best first. */
@Command(
    name = "search",
    description =
        "Finds stories by their words, the best first. Beside words there can be \"exact words\","
            + " -not, speaker:, title:, source:, lang:, tag:, has:clip, is:unread, len<3m,"
            + " after:2024-01-01 and before:.")
final class SearchVerb implements Callable<Integer> {
  private static final System.Logger LOG = System.getLogger(SearchVerb.class.getName());

  private final Newsreel newsreel;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "WORDS", arity = "1", description = "What to look for.")
  private List<String> words = List.of();

  @Option(names = "--json", description = "One JSON object a line for each story.")
  private boolean json;

  @Option(
      names = "--moments",
      description = "With the sentences in which the words are said, and when.")
  private boolean moments;

  @Option(
      names = "--most",
      paramLabel = "N",
      defaultValue = "50",
      description = "So many stories at most, ${DEFAULT-VALUE} where it is not given.")
  private int most = 50;

  private SearchVerb(Newsreel newsreel) {
    this.newsreel = newsreel;
  }

  /** Words may begin with a minus, -h too, and mean that they are not wanted. */
  static CommandLine line(Newsreel newsreel) {
    CommandLine line = new CommandLine(new SearchVerb(newsreel));
    line.setUnmatchedOptionsArePositionalParams(true);
    line.setPosixClusteredShortOptionsAllowed(false);
    line.getCommandSpec().addOption(Commands.help("--help"));
    return line;
  }

  @Override
  public Integer call() throws LibraryException {
    if (most < 1) {
      throw misuse("--most " + most + " finds nothing");
    }
    Query query = Query.parse(String.join(" ", words));
    try (Library library = newsreel.openLibrary()) {
      index(library);
      long[] numbers = library.catalogue().ranked(query, most);
      for (StoryEntry entry : library.catalogue().entries(numbers).values()) {
        List<Moment> said =
            moments && query.hasWords()
                ? library.catalogue().moments(entry.id(), query, Integer.MAX_VALUE)
                : List.of();
        print(entry, said);
        if (!newsreel.streams().flush()) {
          break;
        }
      }
    }
    return Commands.DONE;
  }

  /** Stories of an older library that no window has been opened on since. */
  private static void index(Library library) {
    try {
      boolean more = true;
      while (more) {
        more = library.indexMore();
      }
    } catch (LibraryException e) {
      LOG.log(Level.DEBUG, "The library is searched as it is", e);
    }
  }

  private void print(StoryEntry entry, List<Moment> said) {
    if (json) {
      newsreel.streams().out().println(moments ? MomentJson.of(entry, said) : StoryJson.of(entry));
    } else {
      newsreel.streams().out().println(ListVerb.line(entry));
      said.forEach(moment -> newsreel.streams().out().println(line(entry, moment)));
    }
  }

  /** A line below its story's; an estimated time has a sign. */
  private static String line(StoryEntry entry, Moment moment) {
    String about = moment.rung().compareTo(SyncRung.SENTENCES) < 0 ? "\u2248" : "";
    String time =
        moment
            .start()
            .filter(start -> entry.hasClip())
            .map(ClockTime::of)
            .map(about::concat)
            .orElse("-");
    String speaker = moment.speaker().isNarrator() ? "" : moment.speaker().name() + ": ";
    return " ".repeat(Math.max(2, 12 - time.length()))
        + time
        + "  "
        + Plain.line(speaker + moment.text());
  }

  private ParameterException misuse(String what) {
    if (spec == null) {
      throw new IllegalStateException("picocli tells the verb who it is before it calls it");
    }
    return new ParameterException(spec.commandLine(), what);
  }
}
