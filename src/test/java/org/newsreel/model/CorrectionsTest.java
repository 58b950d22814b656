package org.newsreel.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
  @Test
  void anchorsStandInTheOrderOfWords() {
    Corrections said = Corrections.NONE.with(at(4, 4)).with(at(1, 1)).with(Anchor.notSaid(2));
    assertThat(said.anchors()).containsExactly(at(1, 1), Anchor.notSaid(2), at(4, 4));
  }

  @Test
  void ofOneWordTheLastAnchorCounts() {
    Corrections said = Corrections.NONE.with(at(1, 1)).with(Anchor.notSaid(1)).with(at(1, 2));
    assertThat(said.anchors()).containsExactly(at(1, 2));
    assertThat(said.of(1)).contains(at(1, 2));
    assertThat(said.without(1).isNone()).isTrue();
  }

  @Test
  void anchorsThatContradictTheReadersLastWordGo() {
    Corrections said = Corrections.NONE.with(at(1, 1)).with(at(2, 2)).with(at(5, 9));
    assertThat(said.with(at(4, 1.5)).anchors()).containsExactly(at(1, 1), at(4, 1.5), at(5, 9));
    assertThat(said.with(at(3, 2)).anchors()).containsExactly(at(1, 1), at(3, 2), at(5, 9));
  }

  @Test
  void whatIsOutOfOrderIsRefused() {
    assertThatThrownBy(() -> new Corrections(List.of(at(2, 2), at(1, 3)), false))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Corrections(List.of(at(1, 3), Anchor.notSaid(2), at(3, 2)), false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theDifferenceIsWhatTheTwoSayOtherwise() {
    Corrections said = Corrections.NONE.with(at(1, 1)).with(at(2, 2)).with(at(3, 3));
    Corrections other = said.without(1).with(at(2, 2.1)).with(Anchor.notSaid(7));
    assertThat(said.difference(other)).containsExactly(1, 2, 7);
    assertThat(said.difference(said)).isEmpty();
  }

  private static Anchor at(int word, double seconds) {
    return Anchor.at(word, Duration.ofMillis(Math.round(seconds * 1000)));
  }
}
