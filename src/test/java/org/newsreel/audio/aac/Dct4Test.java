package org.newsreel.audio.aac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Dct4Test {
  @ParameterizedTest
  @ValueSource(ints = {4, 120, 128, 960, 1024})
  void agreesWithTheDefinition(int size) {
    Random random = new Random(size);
    float[] x = new float[size + 7];
    for (int i = 0; i < x.length; i++) {
      x[i] = random.nextFloat(-1, 1);
    }
    float[] y = new float[size];
    new Dct4(size, 0.5).transform(x, 7, y);
    for (int n = 0; n < size; n++) {
      assertThat((double) y[n]).isCloseTo(0.5 * sum(x, size, n), within(2e-5 * Math.sqrt(size)));
    }
  }

  private static double sum(float[] x, int size, int n) {
    double sum = 0;
    for (int k = 0; k < size; k++) {
      sum += x[7 + k] * Math.cos(Math.PI / size * (n + 0.5) * (k + 0.5));
    }
    return sum;
  }
}
