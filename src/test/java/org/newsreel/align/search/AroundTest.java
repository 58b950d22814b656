package org.newsreel.align.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AroundTest {
  /** Words 0, 1 and 3 of four begin at frames 2, 5 and 8; word 2 is left out. */
  private static final Path WAY =
      new Path(new int[] {2, 5, -1, 8}, new int[] {4, 7, -1, 9}, new int[10]);

  @Test
  void aWordIsInPlaySomeFramesBeforeItBeginsAndAfterTheNextOneDoes() {
    Around band = Around.of(WAY, 1, 10, 1);
    assertThat(band.high(3)).isEqualTo(1);
    assertThat(band.high(4)).isEqualTo(2);
    assertThat(band.low(5)).isEqualTo(0);
    assertThat(band.low(6)).isEqualTo(1);
  }

  @Test
  void aWordThatWasLeftOutIsInPlayWhereTheNextOneBegins() {
    Around band = Around.of(WAY, 1, 10, 1);
    assertThat(band.high(6)).isEqualTo(2);
    assertThat(band.high(7)).isEqualTo(4);
    assertThat(band.low(8)).isEqualTo(1);
    assertThat(band.low(9)).isEqualTo(3);
  }

  @Test
  void stepsOfTheRoughWayAreSoManyFrames() {
    Around band = Around.of(WAY, 3, 30, 2);
    assertThat(band.high(12)).isEqualTo(1);
    assertThat(band.high(13)).isEqualTo(2);
    assertThat(band.low(16)).isEqualTo(0);
    assertThat(band.low(17)).isEqualTo(1);
  }

  @Test
  void atTheEndAllWordsAreInPlay() {
    Around band =
        Around.of(new Path(new int[] {0, -1, -1}, new int[] {4, -1, -1}, new int[10]), 1, 10, 2);
    assertThat(band.high(7)).isEqualTo(1);
    assertThat(band.high(8)).isEqualTo(3);
  }

  @Test
  void noFrameIsWithoutWordsAndBothBoundsNeverFall() {
    Random random = new Random(5);
    for (int i = 0; i < 200; i++) {
      int words = 1 + random.nextInt(10);
      int frames = 1 + random.nextInt(100);
      RandomTalk talk = new RandomTalk(random, words, 1, 2, frames);
      Path way = talk.best(Band.whole(words));
      Around band = Around.of(way, 3, 3 * frames, 1 + random.nextInt(20));
      for (int t = 0; t < 3 * frames; t++) {
        assertThat(band.low(t)).isBetween(t == 0 ? 0 : band.low(t - 1), band.high(t) - 1);
        assertThat(band.high(t)).isBetween(t == 0 ? 1 : band.high(t - 1), words);
      }
    }
  }

  @Test
  void aWayThatSaysAllWordsIsFoundAgainNearItself() {
    Random random = new Random(6);
    int found = 0;
    while (found < 50) {
      int words = 1 + random.nextInt(4);
      RandomTalk talk = new RandomTalk(random, words, 2, 2, 1 + random.nextInt(40));
      Path way = talk.best(Band.whole(words));
      if (!Letters.times(way).contains("out")) {
        Path again = talk.best(Around.of(way, 1, talk.frames(), 1));
        assertThat(Letters.times(again)).isEqualTo(Letters.times(way));
        found++;
      }
    }
  }

  @Test
  void noWordsAndNoFramesMakeAnEmptyBand() {
    Path way = new Path(new int[0], new int[0], new int[0]);
    assertThat(Around.of(way, 3, 0, 75).high(0)).isZero();
    assertThat(Around.of(way, 3, 5, 75).low(4)).isZero();
  }
}
