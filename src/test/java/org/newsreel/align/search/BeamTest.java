package org.newsreel.align.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BeamTest {
  @Test
  void aWideBeamFindsTheSameWayAsAllWordsAtAllFrames() {
    Random random = new Random(3);
    for (int i = 0; i < 100; i++) {
      int words = 1 + random.nextInt(30);
      RandomTalk talk = new RandomTalk(random, words, 3, 3, 1 + random.nextInt(80));
      Path whole = talk.best(Band.whole(words));
      Path beam = talk.best(new Beam(words, 1e6f));
      assertThat(Letters.times(beam)).isEqualTo(Letters.times(whole));
      assertThat(beam.heard().toArray()).isEqualTo(whole.heard().toArray());
    }
  }

  @Test
  void aLongRecordingIsFollowedWithFewWordsInPlay() {
    Random random = new Random(4);
    String[] words =
        IntStream.range(0, 4000)
            .mapToObj(i -> letter(random) + letter(random))
            .toArray(String[]::new);
    StringBuilder heard = new StringBuilder();
    StringBuilder times = new StringBuilder();
    for (String word : words) {
      int start = heard.length();
      heard.append(word.substring(0, 1).repeat(1 + random.nextInt(4)));
      heard.append(word.substring(1).repeat(1 + random.nextInt(4)));
      times.append(start).append('-').append(heard.length()).append(' ');
      heard.append(".".repeat(random.nextInt(3)));
    }
    Watched beam = new Watched(new Beam(words.length, 100));
    Path path = Viterbi.best(Letters.words(words).build(), Letters.heard(heard.toString()), beam);
    assertThat(Letters.found(path)).isEqualTo(heard.toString());
    assertThat(beam.widest).isLessThan(64);
  }

  private static String letter(Random random) {
    return Character.toString('a' + random.nextInt(26));
  }

  @Test
  void textThatIsNotSaidIsPassedOver() {
    String[] words = new String[300];
    Arrays.fill(words, "x");
    words[299] = "a";
    Chain chain = Letters.words(words).build();
    Path path =
        Viterbi.best(chain, Letters.heard(".".repeat(40) + "a".repeat(300)), new Beam(300, 1e6f));
    assertThat(path.start(299)).isEqualTo(40);
  }

  @Test
  void aTextWithoutWordsHasAnEmptyBeam() {
    Beam beam = new Beam(0, 100);
    assertThat(beam.low(0)).isZero();
    assertThat(beam.high(0)).isZero();
    assertThat(Viterbi.best(Letters.words().build(), Letters.heard(".."), beam).frames())
        .isEqualTo(2);
  }

  /** Notes how many words are in play at most. */
  private static final class Watched implements Band {
    private final Band band;
    private int widest;

    Watched(Band band) {
      this.band = band;
    }

    @Override
    public int low(int frame) {
      return band.low(frame);
    }

    @Override
    public int high(int frame) {
      widest = Math.max(widest, band.high(frame) - band.low(frame));
      return band.high(frame);
    }

    @Override
    public void reached(int frame, float[] reached, int low, int high) {
      band.reached(frame, reached, low, high);
    }
  }
}
