package org.newsreel.align.acoustic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FftTest {
  @ParameterizedTest
  @ValueSource(ints = {2, 4, 8, 64, 512})
  void powersAreThoseOfTheDefinition(int size) {
    Random random = new Random(size);
    float[] sound = new float[size];
    for (int i = 0; i < size; i++) {
      sound[i] = (float) random.nextGaussian();
    }
    float[] powers = new float[size / 2 + 1];
    new Fft(size).powers(sound, powers);
    for (int k = 0; k < powers.length; k++) {
      assertThat((double) powers[k]).isCloseTo(power(sound, k), within(1e-4 * size));
    }
  }

  private static double power(float[] sound, int k) {
    double re = 0;
    double im = 0;
    for (int i = 0; i < sound.length; i++) {
      re += sound[i] * Math.cos(2 * Math.PI * k * i / sound.length);
      im += sound[i] * Math.sin(2 * Math.PI * k * i / sound.length);
    }
    return re * re + im * im;
  }
}
