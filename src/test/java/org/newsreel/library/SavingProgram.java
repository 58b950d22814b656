package org.newsreel.library;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.newsreel.model.Anchor;
import org.newsreel.model.Clip;
import org.newsreel.model.Corrections;
import org.newsreel.model.Span;
import org.newsreel.model.Story;
import org.newsreel.model.StoryStatus;
import org.newsreel.model.Sync;
import org.newsreel.model.SyncRung;
import org.newsreel.model.TimedTranscript;
import org.newsreel.model.TimedWord;

/**
 * Saves stories, statuses, clips and word times in a process of its own, and says each time what is
 * saved. Arguments: LIBRARY SCRATCH NAME STORIES.
 */
public final class SavingProgram {
  private static final PrintStream OUT =
      new PrintStream(System.out, true, StandardCharsets.US_ASCII);

  private SavingProgram() {}

  /** Saves. */
  public static void main(String[] words) throws Exception {
    Path scratch = Path.of(words[1]);
    try (Library library = Library.open(Path.of(words[0]))) {
      for (int i = 0; i < Integer.parseInt(words[3]); i++) {
        save(library, story(words[2], i), scratch.resolve(words[2] + ".mp4"), i);
      }
    }
  }

  static Story story(String name, int number) {
    String key = name + "-" + number;
    return Stories.saying(key, (key + " says much. ").repeat(300));
  }

  /** Times and what a reader says of them. */
  static Sync sync(Story story, int number, Duration length) {
    TimedWord word = new TimedWord(number, Span.ofMillis(10, 200), 0.5);
    TimedTranscript found = new TimedTranscript(SyncRung.WORDS, "ear", List.of(word));
    Corrections said = Corrections.NONE.with(Anchor.at(number + 1, Duration.ofMillis(300)));
    return Sync.of(found, said, story.transcript(), length);
  }

  private static void save(Library library, Story story, Path video, int number) throws Exception {
    library.save(story, Stories.page(story));
    OUT.println("story " + number);
    library.saveStatus(story.id(), new StoryStatus(true, false, Duration.ZERO, number));
    OUT.println("status " + number);
    byte[] content = new byte[400_000];
    new Random(number).nextBytes(content);
    Files.write(video, content);
    Clip clip = library.attachClip(story.id(), video, Duration.ofSeconds(1 + number), true);
    OUT.println("clip " + number + " " + clip.name());
    Sync sync = sync(story, number, clip.length());
    library.saveTimings(story, clip, sync.found());
    library.saveCorrections(story, clip, sync);
    OUT.println("sync " + number);
  }

  /** A started program, and what it said until it ended or was killed. */
  record Run(String name, Process process, List<String> said) implements AutoCloseable {
    static Run start(Path library, Path scratch, String name, int stories) throws Exception {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-Xshare:auto",
                  "--enable-native-access=ALL-UNNAMED",
                  "-cp",
                  classes(),
                  SavingProgram.class.getName(),
                  library.toString(),
                  scratch.toString(),
                  name,
                  String.valueOf(stories))
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      return new Run(name, process, new ArrayList<>());
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

    /** Kills the program as soon as it has said {@code lines} things, and hears it out. */
    void killAfter(int lines) throws Exception {
      try (BufferedReader out = reader()) {
        for (int i = 0; i < lines; i++) {
          said.add(String.valueOf(out.readLine()));
        }
        // Process.destroyForcibly would close the pipe, and with it lose what was said.
        process.toHandle().destroyForcibly();
        out.lines().forEach(said::add);
      }
      process.waitFor();
    }

    int hearOut() throws Exception {
      try (BufferedReader out = reader()) {
        out.lines().forEach(said::add);
      }
      return process.waitFor();
    }

    private BufferedReader reader() {
      return new BufferedReader(
          new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
    }

    @Override
    public void close() {
      process.destroyForcibly();
    }
  }
}
