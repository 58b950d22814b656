package org.newsreel.align.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.newsreel.align.search.Letters.best;
import static org.newsreel.align.search.Letters.found;
import static org.newsreel.align.search.Letters.times;
import static org.newsreel.align.search.Letters.words;

import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class ViterbiTest {
  @Test
  void everyWordIsFoundWhereItIsSaidWithPausesAround() {
    Path path = best(words("ab", "cd"), "..aabb...ccd..");
    assertThat(found(path)).isEqualTo("..aabb...ccd..");
    assertThat(times(path)).isEqualTo("2-6 9-12");
  }

  @Test
  void theLikeliestOfAllWaysIsFound() {
    Random random = new Random(1);
    for (int i = 0; i < 100; i++) {
      int words = 2 + random.nextInt(3);
      RandomTalk talk = new RandomTalk(random, words, 2, 2, 1 + random.nextInt(7));
      assertSame(talk.best(Band.whole(words)), EveryWay.best(talk));
    }
  }

  @Test
  void theLikeliestOfAllWaysIsFoundInEightFrames() {
    Random random = new Random(2);
    for (int i = 0; i < 4; i++) {
      RandomTalk talk = new RandomTalk(random, 3, 2, 2, 8);
      assertSame(talk.best(Band.whole(3)), EveryWay.best(talk));
    }
  }

  private static void assertSame(Path found, Path likeliest) {
    assertThat(times(found)).isEqualTo(times(likeliest));
    assertThat(found.heard().toArray()).isEqualTo(likeliest.heard().toArray());
  }

  @Test
  void aWordThatIsNowhereIsLeftOut() {
    assertThat(times(best(words("ab", "xy", "cd"), "aabbccd"))).isEqualTo("0-4 out 4-7");
  }

  @Test
  void manyWordsInARowAreLeftOut() {
    assertThat(times(best(words("ab", "xy", "yz", "zx", "cd"), "abcd")))
        .isEqualTo("0-2 out out out 2-4");
  }

  @Test
  void aSpanIsLeftOutWhereItsWordsWouldBeHeldOnTo() {
    Chain.Builder words = words("a", "x", "y", "z", "b");
    assertThat(times(best(words, "aamnob"))).isEqualTo("0-2 2-3 3-4 4-5 5-6");
    words.span(new Chain.Span(1, 4, 10));
    Path path = best(words, "aamnob");
    assertThat(times(path)).isEqualTo("0-2 out out out 5-6");
    assertThat(found(path)).isEqualTo("aa???b");
  }

  @Test
  void theCheapestOfTheSpansThatEndTogetherIsLeftOut() {
    Chain.Builder words = words("a", "w", "x", "y", "z", "b");
    for (int first = 1; first <= Viterbi.MOST_SPANS; first++) {
      words.span(new Chain.Span(first, 5, 10));
    }
    assertThat(times(best(words, "awx??b"))).isEqualTo("0-1 1-2 2-3 out out 5-6");
    assertThat(times(best(words, "a????b"))).isEqualTo("0-1 out out out out 5-6");
  }

  @Test
  void whatNobodyWroteIsHeardBeforeBetweenAndAfterWords() {
    Path path = best(words("ab", "cd"), "??ab???cd????");
    assertThat(found(path)).isEqualTo("??ab???cd????");
    assertThat(times(path)).isEqualTo("2-4 7-9");
  }

  @Test
  void whatNobodyWroteMayHavePausesAround() {
    assertThat(found(best(words("ab", "cd"), "ab...???...cd"))).isEqualTo("ab...???...cd");
  }

  @Test
  void theWayThatFitsIsChosen() {
    assertThat(found(best(words("ab|acd|d", "e"), "accde"))).isEqualTo("accde");
    assertThat(found(best(words("ab|acd|d", "e"), "ddde"))).isEqualTo("ddde");
  }

  @Test
  void theLastOfAsManyWaysAsAWordMayHaveIsChosen() {
    assertThat(found(best(words("a|b|c|d|e|f|g|ih", "j"), "iihj"))).isEqualTo("iihj");
  }

  @Test
  void ofATextThatIsTooLongOnlyWhatIsHeardIsSaid() {
    Path path = best(words("abc", "def", "ghi", "jkl", "mno"), "degh");
    assertThat(times(path)).isEqualTo("out 0-3 out out out");
    assertThat(found(path)).isEqualTo("def?");
    assertThat(times(best(words("abcde", "fghij"), "ab"))).isEqualTo("out out");
    assertThat(times(best(words("abc", "def", "ghi", "jk"), "defg"))).isEqualTo("out 0-3 out out");
  }

  @Test
  void aTextWithoutWordsLeavesPausesAndWhatNobodyWrote() {
    assertThat(found(best(words(), "..???."))).isEqualTo("..???.");
  }

  @Test
  void ofASoundWithoutFramesAllWordsAreLeftOut() {
    assertThat(times(best(words("ab", "cd"), ""))).isEqualTo("out out");
    assertThat(times(best(words(), ""))).isEmpty();
  }

  @Test
  void oneFrameHoldsOneSound() {
    assertThat(times(best(words("a", "b", "cd"), "b"))).isEqualTo("out 0-1 out");
    assertThat(found(best(words("a", "b"), "."))).isEqualTo(".");
  }

  @Test
  void itEndsWhenItsThreadIsInterrupted() {
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> best(words("ab"), "ab")).isInstanceOf(CancellationException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }
}
