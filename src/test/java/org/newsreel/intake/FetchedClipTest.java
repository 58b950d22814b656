package org.newsreel.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.library.Library;
import org.newsreel.model.Clip;
import org.newsreel.model.Page;
import org.newsreel.model.RemoteClip;
import org.newsreel.model.Story;
import org.newsreel.model.StoryId;
import org.newsreel.model.StoryLinks;
import org.newsreel.source.DownloadListener;
import org.newsreel.source.FetchException;
import org.newsreel.source.WrongHost;

class FetchedClipTest {
  private static final Path TONE = Path.of("src/test/resources/clips/tone.mp4");

  @TempDir private Path folder;
  private WrongHost host;
  private Library library;
  private Intake intake;

  @BeforeEach
  void open() throws Exception {
    host = new WrongHost();
    library = Library.open(folder);
    intake = new Intake(library);
  }

  @AfterEach
  void close() throws Exception {
    host.close();
    library.close();
  }

  @Test
  void aPageIsFetchedAndKept() throws Exception {
    String page = Files.readString(Path.of("src/test/resources/dumps/ferry-en.txt"));
    host.on("/a", (asked, out) -> WrongHost.send(out, "200 OK", page.getBytes(UTF_8)));
    Story story = intake.fetchPage(host.at("/a"));
    assertThat(library.story(story.id()).title()).isEqualTo("Ferries sail again");
    assertThat(library.page(story.id()).origin()).isEqualTo(host.at("/a"));
  }

  @Test
  void aClipIsFetchedFromWhereThePageSaysAndNothingElseStays() throws Exception {
    host.on("/v.mp4", (asked, out) -> WrongHost.send(out, "200 OK", Files.readAllBytes(TONE)));
    StoryId id = story(host.at("/page"), host.at("/v.mp4?x=1"));
    host.on("/v.mp4?x=1", (asked, out) -> WrongHost.send(out, "200 OK", Files.readAllBytes(TONE)));
    assertThat(intake.clipSize(id)).isEqualTo(Files.size(TONE));
    List<Long> told = new ArrayList<>();
    Clip clip = intake.fetchClip(id, (done, whole) -> told.add(whole));
    assertThat(clip.file()).hasSameBinaryContentAs(TONE).hasExtension("mp4");
    assertThat(told).isNotEmpty().containsOnly(Files.size(TONE));
    assertThat(clips()).containsExactly(clip.name());
  }

  @Test
  void theClipsOfTheNewestStoriesAreFetchedAsFarAsThereIsRoom() throws Exception {
    host.on("/v.mp4", (asked, out) -> WrongHost.send(out, "200 OK", Files.readAllBytes(TONE)));
    StoryId older = story(host.at("/older"), host.at("/v.mp4"));
    StoryId newer = story(host.at("/newer"), host.at("/v.mp4"));
    List<Optional<Problem>> told = new ArrayList<>();
    new NewestClips(library, intake)
        .fetch(
            9,
            Files.size(TONE) * 3 / 2,
            DownloadListener.NONE,
            outcome -> told.add(outcome.problem()));
    assertThat(library.clip(newer)).isPresent();
    assertThat(library.clip(older)).isEmpty();
    assertThat(told).hasSize(2);
    assertThat(told.getLast().orElseThrow().what()).contains("larger than the room");
  }

  @Test
  void whatIsNoClipIsNotAttached() throws Exception {
    host.on(
        "/v.mp4", (asked, out) -> WrongHost.send(out, "200 OK", "<html>no</html>".getBytes(UTF_8)));
    StoryId id = story(host.at("/page"), host.at("/v.mp4"));
    assertThatThrownBy(() -> intake.fetchClip(id, DownloadListener.NONE))
        .isInstanceOf(org.newsreel.audio.AudioException.class);
    assertThat(library.clip(id)).isEmpty();
    assertThat(clips()).isEmpty();
  }

  @Test
  void aPageFromTheWebCannotMakeUsFetchFromThisComputer() throws Exception {
    for (String origin : List.of("https://news.example/a", "", "/home/me/page.html")) {
      StoryId id = story(origin, host.at("/v.mp4"));
      assertThatThrownBy(() -> intake.fetchClip(id, DownloadListener.NONE))
          .isInstanceOf(FetchException.class)
          .hasMessageContaining("local network");
    }
    assertThat(host.asked()).isEmpty();
  }

  @Test
  void aStoryWithoutAClipsAddressSaysSo() throws Exception {
    StoryId id = story("", "");
    assertThatThrownBy(() -> intake.fetchClip(id, DownloadListener.NONE))
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("does not say where its clip is");
  }

  @Test
  void aStreamedClipIsPutTogether() throws Exception {
    assumeThat(Files.isExecutable(Path.of("/usr/bin/ffmpeg"))).as("ffmpeg is here").isTrue();
    Path pieces = stream();
    try (var files = Files.list(pieces)) {
      for (Path file : files.toList()) {
        byte[] bytes = Files.readAllBytes(file);
        host.on("/s/" + file.getFileName(), (asked, out) -> WrongHost.send(out, "200 OK", bytes));
      }
    }
    String master =
        """
        #EXTM3U
        #EXT-X-STREAM-INF:BANDWIDTH=9000000,RESOLUTION=1920x1080
        large.m3u8
        #EXT-X-STREAM-INF:BANDWIDTH=900000,RESOLUTION=1280x720
        s/list.m3u8
        """;
    host.on("/m.m3u8", (asked, out) -> WrongHost.send(out, "200 OK", master.getBytes(UTF_8)));
    StoryId id = story(host.at("/page"), host.at("/m.m3u8"));
    Clip clip = intake.fetchClip(id, DownloadListener.NONE);
    assertThat(clip.length().toMillis()).isBetween(900L, 1500L);
    assertThat(clip.hasSound()).isTrue();
    assertThat(clips()).containsExactly(clip.name());
  }

  @Test
  void aStreamThatCannotBePutTogetherSaysWhy() throws Exception {
    assumeThat(Files.isExecutable(Path.of("/usr/bin/ffmpeg"))).as("ffmpeg is here").isTrue();
    refused("#EXTM3U\n#EXTINF:1,\na.ts\n", "live");
    refused("#EXTM3U\n#EXT-X-KEY:METHOD=AES-128,URI=\"k\"\na.ts\n#EXT-X-ENDLIST\n", "locks");
    refused("#EXTM3U\nfile:///etc/passwd\n#EXT-X-ENDLIST\n", "off the web");
    refused("#EXTM3U\nhttp://127.0.0.2:1/a.ts\n#EXT-X-ENDLIST\n", "local network");
    refused("#EXTM3U\n#EXT-X-ENDLIST\n", "put together");
    refused("<html>", "no playlist");
  }

  private void refused(String playlist, String why) throws Exception {
    host.on("/l.m3u8", (asked, out) -> WrongHost.send(out, "200 OK", playlist.getBytes(UTF_8)));
    StoryId id = story(host.at("/page"), host.at("/l.m3u8"));
    assertThatThrownBy(() -> intake.fetchClip(id, DownloadListener.NONE))
        .as(playlist)
        .hasMessageContaining(why);
    assertThat(clips()).isEmpty();
  }

  private Path stream() throws IOException, InterruptedException {
    Path pieces = Files.createDirectory(folder.resolve("stream"));
    Process made =
        new ProcessBuilder(
                "/usr/bin/ffmpeg",
                "-v",
                "error",
                "-nostdin",
                "-f",
                "lavfi",
                "-i",
                "sine=frequency=440:duration=1",
                "-c:a",
                "aac",
                "-f",
                "hls",
                "-hls_time",
                "0.3",
                "-hls_list_size",
                "0",
                pieces.resolve("list.m3u8").toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(made.waitFor()).isZero();
    return pieces;
  }

  private List<String> clips() throws IOException {
    Path clips = folder.resolve("clips");
    if (!Files.exists(clips)) {
      return List.of();
    }
    try (var files = Files.list(clips)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private StoryId story(String origin, String clip) throws Exception {
    StoryId id = StoryId.from(origin + clip);
    Story none = Story.NONE;
    StoryLinks links =
        new StoryLinks(
            "", Optional.of(new RemoteClip(clip, Optional.empty(), "", List.of())), List.of());
    Story story =
        new Story(
            id,
            origin,
            "DW",
            "A story",
            List.of(),
            Optional.empty(),
            "en",
            Optional.empty(),
            "",
            none.transcript(),
            List.of(),
            links);
    library.save(story, new Page(origin, "text"));
    return id;
  }
}
