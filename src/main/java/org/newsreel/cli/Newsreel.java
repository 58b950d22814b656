package org.newsreel.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.newsreel.library.Library;
import org.newsreel.library.LibraryException;
import org.newsreel.source.WebAddress;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command without a verb, which opens the window; its verbs share what it was told. */
@Command(
    name = "newsreel",
    description = {
      "Reads broadcasters' video stories: text, clip, and the thread between them.",
      "",
      "Without a command, opens the window with the given pages in it; a clip goes to the page"
          + " before it. Where a window has the library open already, that takes them. A file that"
          + " is named like a command is given as ./parse. A page is a file or a web address;"
          + " newsreel://story/ID?t=SECONDS goes to a moment of a story.",
      ""
    },
    synopsisHeading = "Usage:%n",
    customSynopsis = {
      "  newsreel [--library DIR] [PAGE [CLIP]]...",
      "  newsreel [--library DIR] COMMAND ...",
      ""
    },
    footer = {
      "",
      "It ends with 0 when all is done, 1 when something given could not be used, 2 when it was"
          + " called in a way that it does not know."
    },
    commandListHeading = "%nCommands:%n",
    versionProvider = Version.class)
public final class Newsreel implements Callable<Integer> {
  /** Opens the window and comes back when it is closed, or leaves it to one that is open. */
  public interface Window {
    /**
     * Opens it.
     *
     * @param library the folder that was asked for; empty for the usual one
     * @param given absolute names of files that are there, and addresses
     * @return how the process is to end
     */
    int open(Optional<Path> library, List<String> given) throws Exception;
  }

  private static final String STORY = "newsreel://story/";

  private final Streams streams;
  private final Supplier<Path> usual;
  private final Window window;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--library",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "The folder that holds the stories; it is made where it is not there yet.")
  private @Nullable Path library;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this help.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Says which version this is.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean version;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "Pages, and a clip.",
      hidden = true)
  private List<String> given = List.of();

  /**
   * Makes the command.
   *
   * @param usual the library's folder where none is asked for
   */
  public Newsreel(Streams streams, Supplier<Path> usual, Window window) {
    this.streams = streams;
    this.usual = usual;
    this.window = window;
  }

  public Streams streams() {
    return streams;
  }

  /** Opens the library that was asked for, or else the usual one. */
  public Library openLibrary() throws LibraryException {
    return Library.open(library == null ? usual.get() : library);
  }

  @Override
  public Integer call() throws Exception {
    List<String> whole = given.stream().map(this::whole).toList();
    return window.open(Optional.ofNullable(library), whole);
  }

  /** Whether a word is an address, and not a file's name. */
  public static boolean isAddress(String word) {
    return WebAddress.isOne(word) || word.startsWith(STORY);
  }

  private String whole(String word) {
    return isAddress(word)
        ? word
        : file(word)
            .filter(Files::exists)
            .map(file -> file.toAbsolutePath().toString())
            .orElseThrow(
                () -> new ParameterException(line(), "There is no command and no file " + word));
  }

  private static Optional<Path> file(String word) {
    try {
      return Optional.of(Path.of(word));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private CommandLine line() {
    if (spec == null) {
      throw new IllegalStateException("picocli tells the command who it is before it calls it");
    }
    return spec.commandLine();
  }
}
