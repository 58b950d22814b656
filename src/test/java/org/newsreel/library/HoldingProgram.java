package org.newsreel.library;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Takes hold of a library in a process of its own, says so, and keeps it until it is killed. */
public final class HoldingProgram {
  private HoldingProgram() {}

  /** Takes the library of which the only argument is the folder. */
  public static void main(String[] words) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
    try (LibraryLock lock = LibraryLock.take(Path.of(words[0]))) {
      lock.announce("/nowhere");
      out.println(lock.isHeld());
      out.println(System.in.read());
    }
  }

  static Process start(Path library) throws Exception {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            SavingProgram.Run.classes(),
            HoldingProgram.class.getName(),
            library.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
