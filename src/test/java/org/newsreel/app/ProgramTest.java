package org.newsreel.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.DrawsText;

/** The real program, in a process of its own, on a module path as it is installed with. */
class ProgramTest {
  private static final String PAGE = "src/test/resources/dumps/ferry-ar.txt";

  @TempDir Path folder;

  /** How the process ended, and the bytes that it wrote as UTF-8. */
  private record Ended(int code, String out, String err) {}

  @Test
  void theOutputIsUtf8AndTheStreamsAreCleanInAnyLocale() throws Exception {
    Ended ended = run("parse", "--json", PAGE);
    String expected = Files.readString(Path.of("src/test/resources/cli/ferry-ar.json"));
    assertThat(ended).isEqualTo(new Ended(0, expected.strip() + System.lineSeparator(), ""));
  }

  @Test
  void theToolkitIsNotLoadedForACommand() throws Exception {
    Ended ended = run(List.of("-verbose:class"), "parse", PAGE);
    assertThat(ended.code()).isZero();
    assertThat(ended.out()).contains("org.newsreel.parse.StoryParsers").doesNotContain(" javafx.");
  }

  @Test
  void wrongUseAndBadInputEndWithTheirCodesAndALine() throws Exception {
    Ended misuse = run("parse", "--frob", PAGE);
    assertThat(List.of(misuse.code(), misuse.out())).containsExactly(2, "");
    assertThat(misuse.err().lines()).hasSize(1);
    Ended fault = run("add", folder.resolve("none.txt").toString());
    assertThat(List.of(fault.code(), fault.out())).containsExactly(1, "");
    assertThat(fault.err().lines()).hasSize(1);
  }

  @Test
  @DrawsText
  void theWindowIsDrawnWithoutADisplayAndNothingOfTheReadersIsChanged() throws Exception {
    run("add", PAGE);
    String before = run("list", "--json").out();
    Path picture = folder.resolve("out.png");
    Ended drawn =
        run("snapshot", picture.toString(), "--size", "900x700", "--story", "a721bcc287c1e245");
    assertThat(drawn).isEqualTo(new Ended(0, "", ""));
    BufferedImage image = ImageIO.read(picture.toFile());
    assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(900, 700);
    int[] pixels = image.getRGB(0, 0, 900, 700, null, 0, 900);
    assertThat(Arrays.stream(pixels).distinct().count()).isGreaterThan(20);
    String line = before.strip();
    assertThat(line).contains("\"read\":false");
    assertThat(run("list", "--json").out()).contains(line);
  }

  @Test
  void withoutADisplayTheWindowSaysSoInOneLine() throws Exception {
    assumeTrue(
        File.separatorChar == '/' && !System.getProperty("os.name").startsWith("Mac"),
        "only here can a display be missing");
    Ended ended = run();
    assertThat(List.of(ended.code(), ended.out())).containsExactly(2, "");
    assertThat(ended.err().lines().filter(line -> line.startsWith("newsreel: ")))
        .containsExactly(
            "newsreel: There is no display to show the window on. Start it from a desktop or with"
                + " xvfb-run newsreel, or use a command: newsreel --help.");
    assertThat(ended.err()).doesNotContain("\tat ");
  }

  private Ended run(String... words) throws Exception {
    return run(List.of(), words);
  }

  private Ended run(List<String> flags, String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=javafx.graphics,javafx.media,org.xerial.sqlitejdbc");
    command.add("--sun-misc-unsafe-memory-access=allow");
    command.addAll(flags);
    command.addAll(List.of("-p", modulePath(), "-m", "org.newsreel/" + Main.class.getName()));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
    builder.environment().putAll(ownFolders());
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    Process process = builder.start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  /** The plainest locale there is, and nothing of this user's. */
  private Map<String, String> ownFolders() {
    return Map.of(
        "LC_ALL", "C",
        "XDG_DATA_HOME", folder.resolve("data").toString(),
        "XDG_STATE_HOME", folder.resolve("state").toString(),
        "XDG_CACHE_HOME", folder.resolve("cache").toString());
  }

  /** The tests' module path without the tests' own libraries, which the program never meets. */
  private static String modulePath() {
    String jars =
        Arrays.stream(System.getProperty("jdk.module.path", "").split(File.pathSeparator))
            .filter(jar -> jar.endsWith(".jar"))
            .filter(
                jar ->
                    !jar.matches(
                        ".*(junit|testfx|osgi|assertj|archunit|hamcrest|opentest4j|byte-buddy|apiguardian).*"))
            .collect(Collectors.joining(File.pathSeparator));
    return "target/classes" + File.pathSeparator + jars;
  }
}
