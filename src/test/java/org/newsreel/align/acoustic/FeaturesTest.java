package org.newsreel.align.acoustic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class FeaturesTest {
  private static final int DIMENSIONS = AcousticModel.DIMENSIONS;

  @Test
  void theAverageOfSixSecondsIsTakenOut() {
    Features features = features(2000, t -> t < 1000 ? 1 : 5);
    assertThat(frame(features, 0)[0]).isZero();
    assertThat(frame(features, 699)[0]).isZero();
    assertThat(frame(features, 850)[0]).isCloseTo(-1, within(1e-5f));
    assertThat(frame(features, 1000)[0]).isCloseTo(2, within(1e-5f));
    assertThat(frame(features, 1300)[0]).isZero();
    assertThat(frame(features, 1999)[0]).isZero();
  }

  @Test
  void whatIsAddedToAllFramesMakesNoDifference() {
    float[] cepstra = random(500);
    Features plain = Features.of(cepstra);
    for (int i = 0; i < cepstra.length; i++) {
      cepstra[i] += i % DIMENSIONS - 3;
    }
    Features moved = Features.of(cepstra);
    for (int t = 0; t < 500; t++) {
      assertThat(frame(moved, t)).containsExactly(frame(plain, t), within(1e-4f));
    }
  }

  @Test
  void slopesAndCurvaturesOfAConstantAreZero() {
    Features features = features(100, t -> 7);
    for (int t = 0; t < 100; t++) {
      assertThat(frame(features, t)).containsOnly(0);
    }
  }

  @Test
  void aSlopeIsTheDifferenceOverFourFramesAndACurvatureThatOfSlopes() {
    Features line = features(100, t -> 0.5 * t);
    assertThat(frame(line, 50)[DIMENSIONS]).isCloseTo(2, within(1e-4f));
    assertThat(frame(line, 50)[2 * DIMENSIONS]).isCloseTo(0, within(1e-4f));
    Features curve = features(100, t -> 0.5 * t * t);
    assertThat(frame(curve, 50)[DIMENSIONS]).isCloseTo(4 * 50, within(1e-2f));
    assertThat(frame(curve, 50)[2 * DIMENSIONS]).isCloseTo(8, within(1e-2f));
  }

  @Test
  void thoseBetweenTwoFramesAreTheSameButForWhatIsBeyondTheirEdges() {
    Features features = Features.of(random(100));
    Features between = features.between(30, 60);
    assertThat(between.frames()).isEqualTo(30);
    for (int t = 3; t < 27; t++) {
      assertThat(frame(between, t)).isEqualTo(frame(features, t + 30));
    }
    assertThat(frame(between, 0)).startsWith(frame(features, 30)[0]);
    assertThat(features.between(40, 40).frames()).isZero();
  }

  @Test
  void oneFrameIsItsOwnAverage() {
    assertThat(frame(Features.of(random(1)), 0)).containsOnly(0);
    assertThat(Features.of(new float[0]).frames()).isZero();
  }

  private static Features features(int frames, IntToDoubleFunction value) {
    float[] cepstra = new float[frames * DIMENSIONS];
    for (int i = 0; i < cepstra.length; i++) {
      cepstra[i] = (float) value.applyAsDouble(i / DIMENSIONS);
    }
    return Features.of(cepstra);
  }

  private static float[] random(int frames) {
    Random random = new Random(frames);
    float[] cepstra = new float[frames * DIMENSIONS];
    for (int i = 0; i < cepstra.length; i++) {
      cepstra[i] = (float) random.nextGaussian();
    }
    return cepstra;
  }

  private static float[] frame(Features features, int t) {
    float[] frame = new float[Features.SIZE];
    features.frame(t, frame, 0);
    return frame;
  }
}
