package org.newsreel.library;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.newsreel.source.FetchException;

/**
 * Does {@link Deed}s in a process of its own, and says each time what is saved, or in words what
 * went wrong. Arguments: LIBRARY SCRATCH NAME STORIES DEED...
 */
public final class SavingProgram {
  /** Said before the library is touched. */
  static final String START = "start";

  /** Begins a line that says what went wrong. */
  static final String FAILED = "failed";

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private SavingProgram() {}

  /** Saves. */
  public static void main(String[] words) throws Exception {
    List<Deed> deeds = Arrays.stream(words).skip(4).map(Deed::valueOf).toList();
    OUT.println(START);
    try (Library library = Library.open(Path.of(words[0]))) {
      OUT.println("open");
      for (int i = 0; i < Integer.parseInt(words[3]); i++) {
        for (Deed deed : deeds) {
          save(library, deed, new Subject(words[2], i, Path.of(words[1])));
        }
      }
    } catch (LibraryException e) {
      OUT.println(FAILED + " to open or close: " + e.getMessage());
    }
  }

  private static void save(Library library, Deed deed, Subject subject) throws Exception {
    try {
      deed.carryOut(library, subject);
      OUT.println(saved(deed, subject.number()));
    } catch (LibraryException | FetchException | IOException e) {
      OUT.println(FAILED + " to " + deed + " " + subject.number() + ": " + e.getMessage());
    }
  }

  /** What a program says that has saved something. */
  static String saved(Deed deed, int number) {
    return deed + " " + number;
  }
}
