package org.newsreel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsreel.library.Library;
import org.newsreel.library.Stories;
import org.newsreel.model.Clip;
import org.newsreel.model.Span;
import org.newsreel.model.Story;
import org.newsreel.model.SyncRung;
import org.newsreel.model.TimedTranscript;
import org.newsreel.model.TimedWord;

class SearchVerbTest {
  private final Story often = Stories.saying("often", "Ferry, ferry. Nobody came.");
  private final Story once =
      Stories.saying("once", "It rained, and the ferry waited for the train.");

  @TempDir Path folder;

  @BeforeEach
  void twoStories() throws Exception {
    try (Library library = Library.open(folder.resolve("library"))) {
      library.save(once, Stories.page(once));
      library.save(often, Stories.page(often));
      Path file = Files.writeString(folder.resolve("clip.mp4"), "clip");
      Clip clip = library.attachClip(often.id(), file, Duration.ofSeconds(90), true);
      library.saveTimings(
          often,
          clip,
          new TimedTranscript(
              SyncRung.ESTIMATED,
              "test",
              List.of(new TimedWord(1, Span.ofMillis(41_500, 42_000), 1))));
    }
  }

  @Test
  void theBestComeFirstInTheLinesOfTheList() {
    Spoken found = search("ferry");
    assertThat(found.code()).isZero();
    assertThat(found.lines()).hasSize(2);
    assertThat(found.lines().getFirst())
        .startsWith(often.id() + "  2026-03-01")
        .endsWith("Title of often");
    assertThat(search("--most", "1", "ferry").lines()).hasSize(1);
  }

  @Test
  void severalWordsAndThoseWithAMinusAreOneQuery() {
    assertThat(search("ferry", "train").lines()).hasSize(1);
    assertThat(search("ferry", "-train").lines().getFirst()).endsWith("often");
    assertThat(search("-harbour", "-train").lines().getFirst()).endsWith("often");
    assertThat(search("\"the ferry waited\"").lines().getFirst()).endsWith("once");
    assertThat(search("-has:clip").lines().getFirst()).endsWith("once");
  }

  @Test
  void whatIsNotThereIsFoundInSilence() {
    assertThat(search("whale")).isEqualTo(new Spoken(0, "", ""));
  }

  @Test
  void momentsStandBelowTheirStory() {
    assertThat(search("ferry", "--moments").lines())
        .element(1)
        .isEqualTo("       ≈0:41  Ferry, ferry.");
    assertThat(search("rained", "--moments").lines().get(1))
        .isEqualTo("           -  It rained, and the ferry waited for the train.");
  }

  @Test
  void momentsAreForOtherProgramsToo() {
    List<String> lines = search("--json", "--moments", "ferry").lines();
    assertThat(lines).hasSize(2);
    JsonObject story = JsonParser.parseString(lines.getFirst()).getAsJsonObject();
    assertThat(story.get("title").getAsString()).isEqualTo("Title of often");
    assertThat(story.get("moments").toString())
        .isEqualTo(
            "[{\"start_s\":41.5,\"sync\":\"estimated\",\"speaker\":\"\",\"role\":\"\","
                + "\"text\":\"Ferry, ferry.\",\"hits\":[[0,5],[7,12]],\"first_word\":0,\"end_word\":2}]");
    assertThat(
            JsonParser.parseString(search("--json", "ferry").lines().getFirst())
                .getAsJsonObject()
                .has("moments"))
        .isFalse();
  }

  @Test
  void wrongUseIsTold() {
    assertThat(search("--most", "0", "x").err())
        .isEqualToIgnoringNewLines("newsreel: --most 0 finds nothing. Try newsreel search --help.");
    assertThat(search().code()).isEqualTo(Commands.WRONG_USE);
  }

  private Spoken search(String... words) {
    String[] all = new String[words.length + 3];
    all[0] = "--library";
    all[1] = folder.resolve("library").toString();
    all[2] = "search";
    System.arraycopy(words, 0, all, 3, words.length);
    return Spoken.of(folder, all);
  }
}
