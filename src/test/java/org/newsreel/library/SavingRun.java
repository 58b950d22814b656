package org.newsreel.library;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A started {@link SavingProgram}, and what it says until it ends or is killed. */
record SavingRun(Account account, Process process) implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** How a program is started. */
  record Plan(Path library, Path scratch, String name, int stories, Collection<Deed> deeds) {
    /** Starts it. */
    SavingRun start() throws Exception {
      return start(List.of());
    }

    /** Starts it under another program, that is told what to do by {@code before}. */
    SavingRun start(List<String> before) throws Exception {
      Process process =
          new ProcessBuilder(Stream.concat(before.stream(), java().stream()).toList())
              .redirectError(scratch.resolve(name + ".err").toFile())
              .start();
      return new SavingRun(new Account(name, scratch, deeds, new ArrayList<>()), process);
    }

    private List<String> java() throws Exception {
      Stream<String> words =
          Stream.of(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-XX:TieredStopAtLevel=1",
              "-Xshare:auto",
              "-Xmx200m",
              "--enable-native-access=ALL-UNNAMED",
              "-cp",
              classes(),
              SavingProgram.class.getName(),
              library.toString(),
              scratch.toString(),
              name,
              String.valueOf(stories));
      return Stream.concat(words, deeds.stream().map(Deed::name)).toList();
    }

    /** The tests run in a module, the program need not. */
    static String classes() throws Exception {
      return String.join(
          System.getProperty("path.separator"),
          Path.of(SavingProgram.class.getProtectionDomain().getCodeSource().getLocation().toURI())
              .toString(),
          Path.of("target", "test-classes").toAbsolutePath().toString(),
          System.getProperty("java.class.path"),
          System.getProperty("jdk.module.path", ""));
    }
  }

  /** Kills the program as soon as it has said {@code lines} things, and hears it out. */
  void killAfterLines(int lines) throws Exception {
    try (BufferedReader out = reader()) {
      hear(out, lines);
      kill(out);
    }
  }

  /** Kills the program so long after it began with the library, and hears it out. */
  void killAfterMillis(int millis) throws Exception {
    try (BufferedReader out = reader()) {
      hear(out, 1);
      process.waitFor(millis, TimeUnit.MILLISECONDS);
      kill(out);
    }
  }

  private void hear(BufferedReader out, int lines) throws IOException {
    for (int i = 0; i < lines; i++) {
      said().add(String.valueOf(out.readLine()));
    }
  }

  private void kill(BufferedReader out) throws Exception {
    // Process.destroyForcibly would close the pipe, and with it lose what was said.
    process.toHandle().destroyForcibly();
    out.lines().forEach(said()::add);
    process.waitFor();
  }

  /** Waits for the end, and returns the program's exit code; one that hangs is an error. */
  int hearOut() throws Exception {
    try (BufferedReader out = reader()) {
      Thread reading = Thread.ofVirtual().start(() -> out.lines().forEach(said()::add));
      if (!reading.join(PATIENCE)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.toHandle().destroyForcibly();
        throw new AssertionError("the program hangs after it said " + said().getLast());
      }
    }
    return process.waitFor();
  }

  private List<String> said() {
    return account.said();
  }

  private BufferedReader reader() {
    return new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
