package org.newsreel.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** All that is done with the library as a whole; by itself it does nothing. */
@Command(name = "library", description = "Looks after the library as a whole.")
final class LibraryVerb implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    CommandLine line = spec == null ? new CommandLine(this) : spec.commandLine();
    throw new ParameterException(
        line,
        "What is to be done with the library? "
            + String.join(", ", line.getSubcommands().keySet()));
  }
}
