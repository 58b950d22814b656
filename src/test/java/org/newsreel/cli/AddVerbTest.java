package org.newsreel.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.source.WrongHost;

class AddVerbTest {
  private static final String PAGE = "src/test/resources/dumps/ferry-en.txt";
  private static final String ID = "3eea010b025a5b6a";

  @TempDir Path folder;

  @Test
  void aPageIsAddedAndListed() {
    Spoken added = run("add", PAGE);
    assertThat(added.code()).isZero();
    String line = ID + "  2024-01-07     2:15  no clip    Ferries sail again";
    assertThat(added.lines()).containsExactly("Added  " + line);
    assertThat(run("list").lines()).containsExactly(line);
    assertThat(run("add", PAGE).lines()).containsExactly("Brought up to date  " + line);
  }

  @Test
  void anAddressIsReadAsAFileIs() throws IOException {
    byte[] page = Files.readAllBytes(Path.of(PAGE));
    try (WrongHost host = new WrongHost()) {
      host.on("/a", (asked, out) -> WrongHost.send(out, "200 OK", page));
      assertThat(run("parse", host.at("/a")).out()).contains("Ferries sail again");
      assertThat(run("add", host.at("/a")).out()).startsWith("Added  " + ID);
      Spoken missing = run("parse", host.at("/b"), host.at("/a"));
      assertThat(missing.code()).isEqualTo(1);
      assertThat(missing.complaints())
          .containsExactly(
              "newsreel: 127.0.0.1 answered 404: there is no such page. Nothing was saved. Check"
                  + " the address.");
      assertThat(missing.out()).contains("Ferries sail again");
    }
  }

  @Test
  void aClipThatCannotBeFetchedLeavesTheStory() {
    Spoken added = run("add", PAGE, "--fetch-clip");
    assertThat(added.code()).isEqualTo(1);
    assertThat(added.complaints())
        .containsExactly(
            "newsreel: The page does not say where its clip is. The story is kept without it; try"
                + " again later, or attach a file.");
    assertThat(run("list").out()).startsWith(ID);
  }

  @Test
  void theSizeOfAClipIsToldOnce() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(InputStream.nullInputStream(), OutputStream.nullOutputStream(), err);
    ToldSize size = new ToldSize(streams);
    size.at(0, 12_900_000);
    size.at(1000, 12_900_000);
    assertThat(err.toString(UTF_8)).isEqualTo("Fetching the clip, 12.3 MB\n");
  }

  @Test
  void listAndAddSayTheSameInJson() {
    Spoken added = run("add", PAGE, "--json");
    JsonObject json = JsonParser.parseString(added.out()).getAsJsonObject();
    assertThat(json.keySet())
        .containsExactly(
            "id",
            "title",
            "source",
            "language",
            "published",
            "added",
            "duration_s",
            "clip",
            "sync",
            "read",
            "starred");
    assertThat(json.get("id").getAsString()).isEqualTo(ID);
    assertThat(run("list", "--json").out()).isEqualTo(added.out());
  }

  @Test
  void aClipThatFitsByItsLengthIsAddedAndItsOtherWordsAreToldOf() throws IOException {
    Spoken added = run("add", PAGE, "--clip", clip(136).toString(), "--json");
    assertThat(added.complaints()).hasSize(1);
    assertThat(added.err()).contains("Do the two belong together?");
    JsonObject json = JsonParser.parseString(added.out()).getAsJsonObject();
    assertThat(json.get("clip").getAsBoolean()).isTrue();
    assertThat(json.get("duration_s").toString()).isEqualTo("136");
  }

  @Test
  void aClipThatDoesNotFitKeepsThePageOut() throws IOException {
    Path clip = clip(55);
    Spoken refused = run("add", PAGE, "--clip", clip.toString());
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.complaints())
        .containsExactly(
            "newsreel: "
                + clip
                + " is 0:55 long, the story says 2:15. It may be another story's, and nothing was"
                + " saved. Give another clip, or take this one with --anyway.");
    assertThat(run("list").out()).isEmpty();
    assertThat(run("add", PAGE, "--clip", clip.toString(), "--anyway").code()).isZero();
    assertThat(run("list").out()).contains("0:55");
  }

  @Test
  void aClipWithoutSpeechIsTakenAndToldOf() throws IOException {
    Path silence = wave("silence.wav", new byte[135 * 16_000]);
    Spoken added = run("add", PAGE, "--clip", silence.toString());
    assertThat(added.code()).isZero();
    assertThat(added.lines()).hasSize(1);
    assertThat(added.complaints()).hasSize(1);
    assertThat(added.err()).contains("speech");
  }

  @Test
  void aClipThatIsNoneKeepsThePageOut() {
    for (String clip : new String[] {PAGE, folder.resolve("none.mp4").toString()}) {
      Spoken refused = run("add", PAGE, "--clip", clip);
      assertThat(refused.code()).isEqualTo(1);
      assertThat(refused.complaints()).hasSize(1);
      assertThat(refused.err()).contains(Path.of(clip).getFileName().toString());
    }
    assertThat(run("list").out()).isEmpty();
  }

  @Test
  void aPageThatIsNoneLeavesNoLibraryBehind() {
    Spoken refused = run("add", folder.resolve("none.txt").toString());
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.complaints()).hasSize(1);
    assertThat(folder.resolve("library")).doesNotExist();
  }

  @Test
  void aPageIsTakenFromStandardInput() throws IOException {
    Spoken added =
        Spoken.with(Files.readString(Path.of(PAGE)), folder.resolve("library"), "add", "-");
    assertThat(added.out()).contains("Ferries sail again");
  }

  @Test
  void aLibraryThatCannotBeOpenedIsToldInOneLine() throws IOException {
    Path file = Files.writeString(folder.resolve("library"), "not a folder");
    for (String verb : new String[] {"list", "add"}) {
      Spoken spoken = run(verb.equals("add") ? new String[] {"add", PAGE} : new String[] {"list"});
      assertThat(spoken.code()).isEqualTo(1);
      assertThat(spoken.complaints()).hasSize(1);
      assertThat(spoken.err()).contains(file.toString(), "--library");
    }
  }

  @Test
  void captionsTimeTheTextAndNobodyListens() throws IOException {
    Path captions =
        Files.writeString(
            folder.resolve("ferry.srt"),
            """
            1
            00:00:01,000 --> 00:00:05,000
            The first ferry left the harbour of Rocky Island at six

            2
            00:00:05,000 --> 00:00:08,000
            in the morning with forty people and a van of flour on board.
            """);
    String clip = clip(136).toString();
    Spoken added = run("add", PAGE, "--clip", clip, "--captions", captions.toString(), "--json");
    assertThat(added.code()).isZero();
    assertThat(added.complaints())
        .containsExactly("newsreel: The captions do not say when single words are said.");
    JsonObject json = JsonParser.parseString(added.out()).getAsJsonObject();
    assertThat(json.get("sync").getAsString()).isEqualTo("sentences");
  }

  @Test
  void captionsThatCannotBeReadKeepThePageOut() throws IOException {
    Path captions = Files.writeString(folder.resolve("ferry.vtt"), "hello");
    Spoken refused = run("add", PAGE, "--captions", captions.toString());
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.complaints()).hasSize(1);
    assertThat(run("list").out()).isEmpty();
  }

  /** Sounds of half a second, with pauses between them: as far as an ear can tell, speech. */
  private Path clip(int seconds) throws IOException {
    byte[] samples = new byte[seconds * 16_000];
    Random random = new Random(seconds);
    for (int i = 1; i < samples.length; i += 2) {
      boolean loud = i / 4_000 % 4 < 2 + i / 32_000 % 2;
      samples[i] = (byte) (loud ? random.nextInt(60) - 30 : 0);
    }
    return wave(seconds + ".wav", samples);
  }

  private Path wave(String name, byte[] samples) throws IOException {
    AudioFormat format = new AudioFormat(8_000, 16, 1, true, false);
    Path file = folder.resolve(name);
    try (InputStream bytes = new ByteArrayInputStream(samples);
        AudioInputStream sound = new AudioInputStream(bytes, format, samples.length / 2)) {
      AudioSystem.write(sound, AudioFileFormat.Type.WAVE, file.toFile());
    }
    return file;
  }

  private Spoken run(String... words) {
    return Spoken.of(folder.resolve("library"), words);
  }
}
