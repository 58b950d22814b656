package org.newsreel.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
    Process process = new Program(folder).start("run", flags, List.of(words));
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return new Ended(
        process.exitValue(),
        Files.readString(folder.resolve("run.out")),
        Files.readString(folder.resolve("run.err")));
  }
}
