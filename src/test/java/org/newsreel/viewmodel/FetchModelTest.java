package org.newsreel.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.model.RemoteClip;
import org.newsreel.model.Story;
import org.newsreel.model.StoryLinks;
import org.newsreel.source.WrongHost;

class FetchModelTest {
  private static final Path TONE = Path.of("src/test/resources/clips/tone.mp4");

  @TempDir private Path folder;
  private WrongHost host;
  private Desk desk;
  private Story story;

  @BeforeEach
  void open() throws Exception {
    host = new WrongHost();
    desk = new Desk(folder);
    story = leadingTo(host.at("/v.mp4"));
    desk.keep(story);
    desk.load();
    desk.open(story);
  }

  @AfterEach
  void close() throws Exception {
    desk.close();
    host.close();
  }

  @Test
  void theClipComesWhenItIsAskedForAndIsShown() throws Exception {
    byte[] tone = Files.readAllBytes(TONE);
    host.on("/v.mp4", (asked, out) -> WrongHost.send(out, "200 OK", tone));
    assertThat(desk.fetch.hostProperty().get()).contains("127.0.0.1");
    assertThat(host.asked()).isEmpty();
    desk.fetch.fetch();
    assertThat(desk.fetch.hostProperty().get()).isEmpty();
    assertThat(desk.activities.running()).hasSize(1);
    desk.work();
    assertThat(desk.activities.running().stream().map(Activity::kind))
        .doesNotContain(Activity.Kind.FETCH);
    assertThat(desk.told).isEmpty();
    assertThat(desk.shown().clip().orElseThrow().file()).hasSameBinaryContentAs(TONE);
    assertThat(desk.fetch.hostProperty().get()).isEmpty();
  }

  @Test
  void aClipThatCannotBeHadIsToldAndCanBeTriedAgain() {
    desk.fetch.fetch();
    desk.work();
    assertThat(desk.told).singleElement().asString().contains("answered 404", "is kept without it");
    assertThat(desk.fetch.hostProperty().get()).contains("127.0.0.1");
    assertThat(desk.activities.running()).isEmpty();
  }

  @Test
  void aCancelledFetchIsGoneAndCanBeAskedForAgain() {
    desk.fetch.fetch();
    desk.activities.running().getFirst().cancel();
    assertThat(desk.activities.running()).isEmpty();
    desk.work();
    assertThat(host.asked()).isEmpty();
    assertThat(desk.told).isEmpty();
    assertThat(desk.fetch.hostProperty().get()).isPresent();
  }

  @Test
  void aStoryThatLeadsToNoClipOffersNone() throws Exception {
    for (String address : List.of("", "/relative.mp4", "javascript:x", "https://")) {
      Story other = leadingTo(address);
      desk.keep(other);
      desk.load();
      desk.open(other);
      assertThat(desk.fetch.hostProperty().get()).as(address).isEmpty();
    }
  }

  private Story leadingTo(String address) {
    Story plain = Stories.told("fetch " + address, "One.");
    RemoteClip clip = new RemoteClip(address, Optional.empty(), "", List.of());
    return new Story(
        plain.id(),
        host.at("/page"),
        plain.source(),
        plain.title(),
        plain.authors(),
        plain.published(),
        plain.language(),
        plain.length(),
        plain.lede(),
        plain.transcript(),
        plain.passages(),
        new StoryLinks("", Optional.of(clip), List.of()));
  }
}
