package org.newsreel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsreel.model.StoryId;

class GivenTest {
  private static final StoryId ID = new StoryId("0123456789abcdef");

  @Test
  void filesAddressesAndMomentsAreToldApart() {
    Path page = Path.of("a.txt").toAbsolutePath();
    Given given =
        Given.of(List.of("https://a.example/1", page.toString(), "newsreel://story/" + ID));
    assertThat(given.files().pages()).containsExactly(page);
    assertThat(given.addresses()).containsExactly("https://a.example/1");
    assertThat(given.moment()).contains(new StoryMoment(ID, Optional.empty()));
  }

  @Test
  void whatIsNothingOfAllThatIsLeftOut() {
    assertThat(Given.of(List.of("", "a.txt", "\0", "newsreel://other", "ftp://a.example/")))
        .isEqualTo(Given.of(List.of()));
  }

  @Test
  void aMomentIsOfSeconds() {
    String story = "newsreel://story/" + ID;
    assertThat(StoryMoment.of(story + "?t=83").orElseThrow().at()).contains(Duration.ofSeconds(83));
    assertThat(StoryMoment.of(story + "/?t=1.5").orElseThrow().at())
        .contains(Duration.ofMillis(1500));
    for (String other : List.of("?t=", "?t=-1", "?t=1e9", "?t=99999999", "x", "?u=1")) {
      assertThat(StoryMoment.of(story + other)).isEmpty();
    }
  }
}
