package org.newsreel.align.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ChainTest {
  @Test
  void itTellsTheColumnsOfSomeOfItsWords() {
    Chain chain = Letters.words("ab", "c|de", "f").build();
    assertThat(chain.columns(1, 2)).containsExactly(2, 3, 4);
    assertThat(chain.columns(0, 3)).containsExactly(0, 1, 2, 3, 4, 5);
    assertThat(chain.columns(1, 1)).isEmpty();
  }

  @Test
  void aWordNeedsAWayAndAWayNeedsAState() {
    Chain.Builder noWay = Letters.words("a");
    noWay.word(1, 1, 0);
    assertThatThrownBy(noWay::build).isInstanceOf(IllegalArgumentException.class);
    Chain.Builder noState = Letters.words("a|");
    assertThatThrownBy(noState::build).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void moreWaysOrSpansThanTheSearchCanTellApartAreRefused() {
    Chain.Builder ways = Letters.words("a|b|c|d|e|f|g|h|i");
    assertThatThrownBy(ways::build).isInstanceOf(IllegalArgumentException.class);
    Chain.Builder spans = Letters.words("a", "b", "c", "d", "e");
    for (int first = 0; first < 5; first++) {
      spans.span(new Chain.Span(first, 5, 1));
    }
    assertThatThrownBy(spans::build).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSpanHoldsAtLeastAWord() {
    assertThatThrownBy(() -> new Chain.Span(2, 2, 1)).isInstanceOf(IllegalArgumentException.class);
  }
}
