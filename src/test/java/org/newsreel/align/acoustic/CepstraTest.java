package org.newsreel.align.acoustic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CepstraTest {
  @ParameterizedTest
  @CsvSource({"0, 0", "1, 0", "409, 0", "410, 1", "569, 1", "570, 2", "16000, 98"})
  void aFrameIsThereForEachStepThatAWholeWindowFollows(int samples, int frames) {
    assertThat(features(new float[samples], 160).frames()).isEqualTo(frames);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 160, 1000, 4096})
  void thePiecesMakeNoDifference(int piece) {
    float[] noise = noise(16_000, 0.1);
    Features whole = features(noise, noise.length);
    Features pieced = features(noise, piece);
    for (int t = 0; t < whole.frames(); t++) {
      assertThat(frame(pieced, t)).isEqualTo(frame(whole, t));
    }
  }

  @Test
  void silenceGivesFiniteNumbers() {
    Features silence = features(new float[16_000], 4096);
    for (int t = 0; t < silence.frames(); t++) {
      for (float value : frame(silence, t)) {
        assertThat(value).isFinite();
      }
    }
  }

  @Test
  void aSoundThatIsTenTimesAsLoudDiffersInItsFirstCepstrumOnly() {
    float[] noise = noise(32_000, 0.01);
    for (int i = 0; i < 16_000; i++) {
      noise[16_000 + i] = 10 * noise[i];
    }
    Features features = features(noise, 4096);
    for (int t = 5; t < 90; t++) {
      float[] soft = frame(features, t);
      float[] loud = frame(features, t + 100);
      // A power a hundred times as high in each of 25 bands, and the cosines' scale for the first.
      assertThat((double) loud[0] - soft[0]).isCloseTo(Math.log(100) * 5, within(0.2));
      for (int d = 1; d < 13; d++) {
        assertThat(loud[d]).isCloseTo(soft[d], within(0.2f));
      }
    }
  }

  @Test
  void longRecordingsFit() {
    assertThat(features(new float[30 * 16_000], 4096).frames()).isEqualTo(2998);
  }

  private static float[] noise(int samples, double level) {
    Random random = new Random(8);
    float[] noise = new float[samples];
    for (int i = 0; i < samples; i++) {
      noise[i] = (float) (level * random.nextGaussian());
    }
    return noise;
  }

  private static Features features(float[] samples, int piece) {
    Cepstra cepstra = new Cepstra();
    for (int from = 0; from < samples.length; from += piece) {
      int end = Math.min(samples.length, from + piece);
      cepstra.take(Arrays.copyOfRange(samples, from, end), end - from);
    }
    return cepstra.features();
  }

  private static float[] frame(Features features, int t) {
    float[] frame = new float[Features.SIZE];
    features.frame(t, frame, 0);
    return frame;
  }
}
