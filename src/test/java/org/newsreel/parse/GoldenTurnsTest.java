package org.newsreel.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Who says what on pages with several voices, in the shapes and languages that we know. */
class GoldenTurnsTest {
  private static final double ENOUGH = 0.98;

  @Test
  void theTurnsOfDumpsAreFound() throws IOException {
    assertThatTurnsAreFound(TurnPages.DUMPS);
  }

  @Test
  void theTurnsOfPagesAreFound() throws IOException {
    assertThatTurnsAreFound(TurnPages.PAGES);
  }

  private static void assertThatTurnsAreFound(Path folder) throws IOException {
    Map<String, TurnScore> shapes = new TreeMap<>();
    TurnScore all = TurnScore.NONE;
    for (Path page : TurnPages.in(folder)) {
      TurnScore score = TurnScore.of(page);
      shapes.merge(TurnPages.shape(page), score, TurnScore::plus);
      all = all.plus(score);
    }
    shapes.forEach((shape, score) -> System.out.printf("turns %-14s F1 %.3f%n", shape, score.f1()));
    System.out.printf("turns of %s: F1 %.3f%n", folder.getFileName(), all.f1());
    assertThat(all.f1()).as(String.join("\n", all.wrong())).isGreaterThanOrEqualTo(ENOUGH);
  }
}
