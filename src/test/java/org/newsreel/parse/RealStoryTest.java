package org.newsreel.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsreel.model.Person;
import org.newsreel.model.Story;
import org.newsreel.model.Turn;
import org.newsreel.source.PageSource;

class RealStoryTest {
  @Test
  void theRealDumpOfAVideoStoryIsRead() throws Exception {
    Optional<Path> dump = Dumps.realStory();
    assumeTrue(dump.isPresent(), "../shared/samples/dw-video-story.txt is not on this computer");
    Story story = StoryParsers.parse(new PageSource().read(dump.orElseThrow()));
    assertThat(story.title()).isEqualTo("Blinken holds talks in Qatar about Gaza conflict");
    assertThat(story.authors())
        .containsExactly(Person.named("Alex Forrest Whiting"), Person.named("Thomas Anderson"));
    assertThat(story.published()).contains(LocalDate.of(2024, 1, 7));
    assertThat(story.length()).contains(Duration.ofSeconds(112));
    assertThat(List.of(story.language(), story.source())).containsExactly("en", "DW");
    assertThat(quotes(story)).extracting(Turn::speaker).containsExactly(blinken(), blinken());
    assertThat(story.transcript().text() + story.lede())
        .doesNotContain("Skip next", "More stories", "Top Story", "[Video transcript]");
  }

  private static List<Turn> quotes(Story story) {
    return story.transcript().turns().stream()
        .filter(turn -> turn.kind() == Turn.Kind.QUOTE)
        .toList();
  }

  private static Person blinken() {
    return new Person("Antony Blinken", "US Secretary of State");
  }
}
