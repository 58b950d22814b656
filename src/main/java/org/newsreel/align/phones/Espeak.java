package org.newsreel.align.phones;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The program {@code espeak-ng} where it is installed: it knows about a hundred languages. Run
 * apart and asked for all words at once; where anything is amiss, it has just not been heard.
 */
final class Espeak {
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final int MOST_WORDS = 20_000;
  private static final long MOST_BYTES = 4_000_000;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'\u200C\u200D]{1,60}");

  private final Optional<File> program;

  /**
   * Looks for the program.
   *
   * @param searchPath folders, as in the environment's PATH
   */
  Espeak(String searchPath) {
    program =
        Pattern.compile(File.pathSeparator, Pattern.LITERAL)
            .splitAsStream(searchPath)
            .filter(folder -> !folder.isBlank())
            .flatMap(
                folder -> Stream.of("espeak-ng", "espeak-ng.exe").map(n -> new File(folder, n)))
            .filter(file -> file.isFile() && file.canExecute())
            .findFirst();
  }

  /** The program as it is found on this computer. */
  static Espeak installed() {
    return new Espeak(System.getenv().getOrDefault("PATH", ""));
  }

  boolean isInstalled() {
    return program.isPresent();
  }

  /** Whether it has a voice of that name. */
  boolean speaks(String voice) {
    return !heard(voice, List.of("a")).isEmpty();
  }

  /**
   * How it says words.
   *
   * @return the words that it said, which may be none
   */
  Map<String, Ways> heard(String voice, Collection<String> words) {
    List<String> asked =
        words.stream()
            .filter(word -> WORD.matcher(word).matches())
            .distinct()
            .limit(MOST_WORDS)
            .toList();
    if (program.isEmpty() || asked.isEmpty()) {
      return Map.of();
    }
    try {
      return heard(program.get(), voice, asked);
    } catch (IOException e) {
      return Map.of();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Map.of();
    }
  }

  private static Map<String, Ways> heard(File program, String voice, List<String> words)
      throws IOException, InterruptedException {
    Path asked = Files.createTempFile("newsreel", ".words");
    Path said = Files.createTempFile("newsreel", ".ipa");
    try {
      Files.write(asked, words);
      return run(program, voice, asked, said) ? paired(words, said, voice) : Map.of();
    } finally {
      Files.deleteIfExists(asked);
      Files.deleteIfExists(said);
    }
  }

  /** Whether all went well. */
  private static boolean run(File program, String voice, Path asked, Path said)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(program.getPath(), "-q", "-b", "1", "--ipa", "-v", voice)
            .redirectInput(asked.toFile())
            .redirectOutput(said.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      return process.waitFor(PATIENCE) && process.exitValue() == 0;
    } finally {
      process.destroyForcibly();
    }
  }

  /** It says each word in a line of its own; where it did not, nothing can be told apart. */
  private static Map<String, Ways> paired(List<String> words, Path said, String voice)
      throws IOException {
    List<String> lines = Files.size(said) > MOST_BYTES ? List.of() : Files.readAllLines(said);
    Map<String, Ways> heard = new HashMap<>();
    for (int i = 0; lines.size() == words.size() && i < lines.size(); i++) {
      Ways ways = Ipa.ways(lines.get(i), voice);
      if (!ways.isSilent()) {
        heard.put(words.get(i), ways);
      }
    }
    return heard;
  }
}
