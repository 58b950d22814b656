package org.newsreel.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsreel.model.Passage;
import org.newsreel.model.SyncRung;
import org.newsreel.player.Silence;
import org.newsreel.viewmodel.Deed;
import org.newsreel.viewmodel.Preview;
import org.newsreel.viewmodel.PreviewLine;
import org.newsreel.viewmodel.Sorting;

class MessagesTest {
  private static final Path SOURCES = Path.of("src/main/java/org/newsreel/ui");

  /** Where the sources name a message: directly, or through what passes the key on. */
  private static final List<Pattern> USES =
      List.of(
          Pattern.compile("Messages\\.text\\(\\s*\"([^\"]+)\"\\s*[,)]"),
          Pattern.compile("Messages\\.text\\([^\";]*\\?\\s*\"([^\"]+)\"\\s*:\\s*\"([^\"]+)\""),
          Pattern.compile("Icons\\.(?:button|toggle)\\([^\"]*?\"([^\"]+)\""),
          Pattern.compile("\\bitem\\(\\s*\"([^\"]+)\""),
          Pattern.compile("(?<!Icons\\.)\\bbutton\\(\\s*\"([^\"]+)\""),
          Pattern.compile("(?<!\\.)\\b(?:add|addText|addFact|show)\\(\\s*\"([^\"]+)\""),
          Pattern.compile("\\b(?:key|shift|typed|modal)\\(\\s*\"[^\"]+\",\\s*\"([^\"]+)\""));

  private final Set<String> known =
      new TreeSet<>(ResourceBundle.getBundle("org.newsreel.ui.messages").keySet());

  @Test
  void everyMessageThatIsUsedIsThere() {
    assertThat(used()).hasSizeGreaterThan(40);
    assertThat(known).containsAll(used()).containsAll(families());
  }

  @Test
  void everyMessageThatIsThereIsUsed() {
    assertThat(known).isSubsetOf(Stream.concat(used().stream(), families().stream()).toList());
  }

  @Test
  void noApostropheIsLostAndNoBraceLeftOver() {
    ResourceBundle bundle = ResourceBundle.getBundle("org.newsreel.ui.messages");
    assertThat(known)
        .allSatisfy(
            key -> {
              assertThat(bundle.getString(key)).doesNotContainPattern("(?<!')'(?!')");
              assertThat(Messages.text(key, 1.0, 2.0, 3.0, 4.0))
                  .doesNotContain("{", "}")
                  .isNotBlank();
            });
  }

  private static Set<String> used() {
    String sources = sources();
    return USES.stream()
        .flatMap(use -> use.matcher(sources).results())
        .flatMap(match -> IntStream.rangeClosed(1, match.groupCount()).mapToObj(match::group))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Messages whose keys are made of a constant's name. */
  private List<String> families() {
    Stream<String> rungs =
        Arrays.stream(SyncRung.values())
            .map(rung -> "rung." + lowerCase(rung))
            .flatMap(key -> Stream.of(key, key + ".meaning"));
    Stream<String> silences =
        Arrays.stream(Silence.values())
            .filter(reason -> reason != Silence.NONE)
            .map(reason -> "silence." + lowerCase(reason));
    Stream<String> uses =
        Arrays.stream(PreviewLine.Use.values())
            .flatMap(
                use ->
                    Stream.of("preview.mark." + lowerCase(use), "preview.line." + lowerCase(use)));
    Stream<String> roles =
        Arrays.stream(Passage.Role.values())
            .filter(role -> !role.isBoilerplate() || role == PreviewLine.LEFT_OUT)
            .map(role -> "preview.role." + lowerCase(role));
    Stream<String> warnings =
        Arrays.stream(Preview.Warning.values())
            .map(warning -> "preview.warning." + lowerCase(warning));
    Stream<String> shelves =
        Stream.of("all", "unread", "starred", "to_practise", "trash").map(kind -> "shelf." + kind);
    Stream<String> sorts =
        Arrays.stream(Sorting.values()).map(sorting -> "sort." + lowerCase(sorting));
    Stream<String> toasts =
        Arrays.stream(Deed.Kind.values())
            .filter(kind -> kind != Deed.Kind.TAGGED)
            .map(kind -> "toast." + lowerCase(kind));
    Stream<String> filters =
        Arrays.stream(SearchHelp.Kind.values())
            .map(kind -> "search.help." + lowerCase(kind))
            .flatMap(key -> Stream.of(key, key + ".typed"));
    Stream<String> tips = used().stream().map(key -> key + ".tip").filter(known::contains);
    return Stream.of(rungs, silences, uses, roles, warnings, shelves, sorts, toasts, filters, tips)
        .flatMap(keys -> keys)
        .toList();
  }

  private static String lowerCase(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String sources() {
    try (Stream<Path> files = Files.list(SOURCES)) {
      return files.map(MessagesTest::read).collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
