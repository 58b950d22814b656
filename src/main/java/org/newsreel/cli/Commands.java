package org.newsreel.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import org.newsreel.intake.Problem;
import org.newsreel.intake.WebFeeds;
import org.newsreel.model.StoryId;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** All verbs, and what every one of them does at its end. */
public final class Commands {
  /** All was done. */
  public static final int DONE = 0;

  /** Something that was given could not be used; a line on standard error tells what. */
  public static final int AT_FAULT = 1;

  /** The command was called in a way that it does not know. */
  public static final int WRONG_USE = 2;

  private final Streams streams;
  private final CommandLine line;

  /**
   * Makes the command line.
   *
   * @param more verbs that need what this package may not use
   */
  public Commands(Newsreel newsreel, List<Object> more) {
    streams = newsreel.streams();
    line = new CommandLine(newsreel);
    List.of(
            new ParseVerb(newsreel),
            new AddVerb(newsreel),
            new ListVerb(newsreel),
            new AlignVerb(newsreel),
            new CaptionsVerb(newsreel),
            new ClipsVerb(newsreel))
        .forEach(verb -> add(line, verb));
    CommandLine feed = add(line, new FeedVerb());
    List.of(
            new FeedParseVerb(newsreel),
            new FeedAddVerb(newsreel, WebFeeds.FETCH),
            new FeedRefreshVerb(newsreel, WebFeeds.FETCH),
            new FeedListVerb(newsreel),
            new FeedImportVerb(newsreel),
            new FeedExportVerb(newsreel))
        .forEach(verb -> add(feed, verb));
    CommandLine library = add(line, new LibraryVerb());
    List.of(
            new LibraryStatsVerb(newsreel),
            new LibraryLimitVerb(newsreel),
            new LibraryFillVerb(newsreel))
        .forEach(verb -> add(library, verb));
    more.forEach(verb -> add(line, verb));
    line.addSubcommand(new CommandLine.HelpCommand());
    line.registerConverter(StoryId.class, Commands::id);
    line.setOut(new PrintWriter(streams.out(), true, UTF_8));
    line.setErr(new PrintWriter(Writer.nullWriter()));
    line.setParameterExceptionHandler((misuse, words) -> wrongUse(misuse));
    line.setExecutionExceptionHandler((failure, verb, parsed) -> failed(failure));
  }

  private static CommandLine add(CommandLine to, Object verb) {
    CommandLine added = new CommandLine(verb);
    addHelp(added);
    added.getSubcommands().values().forEach(Commands::addHelp);
    to.addSubcommand(added);
    return added;
  }

  private static void addHelp(CommandLine verb) {
    verb.getCommandSpec()
        .addOption(
            OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Shows this help.")
                .build());
  }

  /** Does what the words say; returns how the process is to end, and throws nothing. */
  public int run(String... words) {
    int code = execute(words);
    boolean taken = streams.flush();
    if (taken || streams.fault().isEmpty()) {
      return code;
    }
    streams.complain(
        "The output could not be written: " + streams.fault().get().getMessage(),
        "What was written is not whole");
    return AT_FAULT;
  }

  /** Memory or stack may run out on what was given: that too ends in words. */
  private int execute(String... words) {
    try {
      return line.execute(words);
    } catch (Error e) {
      return failed(new IllegalStateException(e));
    }
  }

  private int failed(Exception failure) {
    streams.flush();
    streams.complain(Problem.from(failure));
    return AT_FAULT;
  }

  private int wrongUse(ParameterException misuse) {
    String name = misuse.getCommandLine().getCommandSpec().qualifiedName();
    streams.complain(String.valueOf(misuse.getMessage()), "Try " + name + " --help");
    return WRONG_USE;
  }

  private static StoryId id(String word) {
    try {
      return new StoryId(word);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(
          "'" + word + "' is no story's id (newsreel list shows them)");
    }
  }
}
