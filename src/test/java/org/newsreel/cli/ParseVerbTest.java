package org.newsreel.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParseVerbTest {
  private static final Path DUMPS = Path.of("src/test/resources/dumps");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"ferry-en", "ferry-de", "ferry-es", "ferry-ar"})
  void aDumpComesOutAsTheJsonExpectedOfIt(String name) throws IOException {
    String expected = Files.readString(Path.of("src/test/resources/cli", name + ".json"));
    Spoken spoken = parse("--json", DUMPS.resolve(name + ".txt").toString());
    assertThat(spoken).isEqualTo(new Spoken(0, expected.strip() + System.lineSeparator(), ""));
  }

  @Test
  void keysStandInTheirOrderAlsoWhereThePageSaysNothing() throws IOException {
    String page =
        "A town counts its boats\n\nThe boats were counted on a quiet morning, and all were there."
            + "\n\nNobody had missed any, but the town likes to count its boats.";
    Files.writeString(folder.resolve("bare.txt"), page);
    JsonObject json = json(parse("--json", folder.resolve("bare.txt").toString()).out());
    assertThat(json.keySet())
        .containsExactly(
            "url",
            "site",
            "source",
            "title",
            "authors",
            "published",
            "language",
            "duration_s",
            "lede",
            "body",
            "turns",
            "clip",
            "related",
            "boilerplate",
            "provenance");
    assertThat(json.get("published").isJsonNull() && json.get("duration_s").isJsonNull()).isTrue();
  }

  @Test
  void rangesCountInThePage() throws IOException {
    String page = Files.readString(DUMPS.resolve("ferry-en.txt"));
    JsonObject json = json(parse("--json", DUMPS.resolve("ferry-en.txt").toString()).out());
    assertThat(json.getAsJsonArray("boilerplate")).isNotEmpty();
    json.getAsJsonArray("boilerplate")
        .forEach(
            part -> {
              JsonObject each = part.getAsJsonObject();
              int start = each.get("start").getAsInt();
              int end = each.get("end").getAsInt();
              assertThat(page.substring(start, end)).isEqualTo(each.get("text").getAsString());
            });
  }

  @Test
  void theRealDumpIsReadFromStandardInput() throws IOException {
    Optional<Path> dump =
        Stream.of("../shared", "../../shared")
            .map(shared -> Path.of(shared, "samples/dw-video-story.txt"))
            .filter(Files::exists)
            .findFirst();
    assumeTrue(dump.isPresent(), "../shared/samples/dw-video-story.txt is not on this computer");
    Spoken spoken = Spoken.with(Files.readString(dump.get()), folder, "parse", "-", "--json");
    JsonObject json = json(spoken.out());
    assertThat(json.get("title").getAsString())
        .isEqualTo("Blinken holds talks in Qatar about Gaza conflict");
    assertThat(json.get("authors").toString())
        .isEqualTo("[\"Alex Forrest Whiting\",\"Thomas Anderson\"]");
    assertThat(json.get("published").getAsString()).isEqualTo("2024-01-07");
    assertThat(json.get("duration_s").toString()).isEqualTo("112");
    assertThat(json.get("body").getAsString()).doesNotContain("(Antony Blinken", "Skip next");
    assertThat(
            json.getAsJsonArray("turns").asList().stream()
                .map(turn -> turn.getAsJsonObject().get("kind").getAsString()))
        .containsExactly("narration", "quote", "narration", "quote", "narration");
  }

  @Test
  void peopleGetASummary() {
    Spoken spoken = parse(DUMPS.resolve("ferry-en.txt").toString());
    assertThat(spoken.out())
        .startsWith("Ferries sail again\nDW | 2024-01-07 | 2:15 | en\nBy Ann Lee, Bo Berg\n")
        .contains("Kate Brand, harbour master:\n    \"We waited a week. Now it's over.\"")
        .contains("Left out, as the site's own:\n");
  }

  @Test
  void aBadFileDoesNotKeepTheOthersBack() {
    String good = DUMPS.resolve("ferry-en.txt").toString();
    Spoken spoken = parse("--json", good, folder.resolve("none.txt").toString(), good);
    assertThat(spoken.code()).isEqualTo(1);
    assertThat(spoken.lines()).hasSize(2);
    assertThat(spoken.complaints())
        .containsExactly(
            "newsreel: "
                + folder.resolve("none.txt")
                + " does not exist. Nothing was saved. Try another file, or paste the text.");
  }

  @Test
  void whatIsNoPageIsToldInOneLine() throws IOException {
    byte[] binary = new byte[4096];
    Arrays.fill(binary, (byte) 1);
    Files.write(folder.resolve("binary.mp4"), binary);
    Files.createFile(folder.resolve("empty.txt"));
    Files.writeString(folder.resolve("blank.txt"), " \n\t\u00A0\n");
    Files.writeString(folder.resolve("list.txt"), "a\nb\nc\n");
    Files.createDirectory(folder.resolve("folder"));
    assertRefused("binary.mp4", "is not text");
    assertRefused("empty.txt", "is empty");
    assertRefused("blank.txt", "is empty");
    assertRefused("list.txt", "is no story");
    assertRefused("folder", "is a folder");
  }

  @Test
  void fiftyMegabytesAreRefusedUnread() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve("big").toFile(), "rw")) {
      file.setLength(50L << 20);
    }
    assertRefused("big", "is too large to be a page");
  }

  @Test
  void aFileThatMayNotBeReadIsToldInOneLine() throws IOException {
    Path closed = Files.writeString(folder.resolve("closed.txt"), "words");
    assumeTrue(closed.toFile().setReadable(false), "this system knows no unreadable files");
    assumeFalse(Files.isReadable(closed), "this user may read everything");
    assertRefused("closed.txt", "may not be read");
  }

  @Test
  void nothingOnStandardInputIsToldInOneLine() {
    assertThat(parse("-").err()).startsWith("newsreel: standard input is empty.");
    assertThat(Spoken.with("a\nb\n", folder, "parse", "-").err())
        .startsWith("newsreel: standard input is no story");
  }

  @Test
  void aPageCannotUpsetTheTerminal() throws IOException {
    String page = Files.readString(DUMPS.resolve("ferry-en.txt")).replace("Ferries", "Fer\u001Bc");
    Path file = Files.writeString(folder.resolve("esc\u001B[2J\n.txt"), page);
    assertThat(parse(file.toString()).out()).doesNotContain("\u001B");
    assertThat(parse(file + "x").complaints()).hasSize(1);
    assertThat(parse(file + "x").err()).doesNotContain("\u001B");
  }

  private void assertRefused(String name, String reason) {
    Path file = folder.resolve(name);
    Spoken spoken = parse("--json", file.toString());
    assertThat(spoken.code()).isEqualTo(1);
    assertThat(spoken.out()).isEmpty();
    assertThat(spoken.complaints()).hasSize(1);
    assertThat(spoken.err()).startsWith("newsreel: " + file + " " + reason);
  }

  private Spoken parse(String... words) {
    return Spoken.of(
        folder, Stream.concat(Stream.of("parse"), Stream.of(words)).toArray(String[]::new));
  }

  private static JsonObject json(String line) {
    return JsonParser.parseString(line).getAsJsonObject();
  }
}
