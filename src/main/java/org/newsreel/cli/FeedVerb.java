package org.newsreel.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** All that is done with feeds; by itself it does nothing. */
@Command(name = "feed", description = "Follows feeds: RSS, Atom and JSON Feed.")
final class FeedVerb implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    CommandLine line = spec == null ? new CommandLine(this) : spec.commandLine();
    throw new ParameterException(
        line, "What is to be done with feeds? parse, add, refresh or list");
  }
}
