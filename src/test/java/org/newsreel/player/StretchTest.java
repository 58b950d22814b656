package org.newsreel.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsreel.audio.AudioException;

class StretchTest {
  private static final int RATE = 44_100;
  private static final double[] SPEEDS = {0.5, 0.75, 1, 1.25, 1.5, 2};

  @Test
  void aToneKeepsItsPitchAtEverySpeed() throws AudioException {
    for (double speed : SPEEDS) {
      assertThat(pitch(stretched(TestSound.tone(440, 4, RATE), speed)))
          .as("at %s", speed)
          .isCloseTo(440, within(0.5));
    }
  }

  @Test
  void theLengthIsTheClipsDividedByTheSpeed() throws AudioException {
    for (double speed : SPEEDS) {
      float[] out = stretched(TestSound.tone(440, 4, RATE), speed);
      int last = out.length - 1;
      while (Math.abs(out[last]) < 0.01) {
        last--;
      }
      assertThat(last / (double) RATE).as("at %s", speed).isCloseTo(4 / speed, within(0.03));
    }
  }

  @Test
  void aSmoothSoundStaysSmooth() throws AudioException {
    double steepest = 0.5 * 2 * Math.PI * 440 / RATE;
    for (double speed : SPEEDS) {
      float[] out = stretched(TestSound.tone(440, 2, RATE), speed);
      int end = (int) (1.9 / speed * RATE);
      double step =
          IntStream.range(1, end)
              .mapToDouble(at -> Math.abs(out[at] - out[at - 1]))
              .max()
              .orElse(0);
      assertThat(step).as("at %s", speed).isLessThan(1.2 * steepest);
    }
  }

  @Test
  void aChangeOfSpeedIsSmoothToo() throws AudioException {
    Stretch stretch = new Stretch(TestSound.tone(440, 8, RATE), 0);
    float[] hop = new float[stretch.hop()];
    float last = 0;
    for (int i = 0; i < 240; i++) {
      stretch.next(hop, SPEEDS[i / 7 % SPEEDS.length]);
      assertThat(Math.abs(hop[0] - last)).isLessThan(0.04f);
      last = hop[hop.length - 1];
    }
  }

  @Test
  void atNormalSpeedNothingChanges() throws AudioException {
    TestSound speech = TestSound.speech(2, RATE, 3);
    assertThat(Arrays.copyOf(stretched(speech, 1), 2 * RATE)).isEqualTo(speech.samples());
  }

  @Test
  void bothChannelsAreStretchedAlike() throws AudioException {
    float[] one = TestSound.speech(2, RATE, 4).samples();
    float[] two = new float[2 * one.length];
    for (int i = 0; i < two.length; i++) {
      two[i] = i % 2 == 0 ? one[i / 2] : -0.5f * one[i / 2];
    }
    float[] out = stretched(new TestSound(two, RATE, 2), 1.5);
    for (int i = 0; i < out.length; i += 2) {
      assertThat(out[i + 1]).isCloseTo(-0.5f * out[i], within(1e-5f));
    }
  }

  @Test
  void whatIsHeardIsNearItsPlace() throws AudioException {
    // A sound that says where it is: its loudness grows all along.
    for (double speed : SPEEDS) {
      TestSound growing =
          TestSound.of(4, RATE, i -> i / (4.0 * RATE) * Math.sin(2 * Math.PI * 300 * i / RATE));
      float[] out = stretched(growing, speed);
      for (double at = 0.5; at < 3.5 / speed; at += 0.1) {
        int from = (int) (at * RATE);
        double peak =
            IntStream.range(from, from + RATE / 100).mapToDouble(i -> out[i]).max().orElseThrow();
        assertThat(peak * 4).as("at %s", speed).isCloseTo((at + 0.005) * speed, within(0.02));
      }
    }
  }

  private static float[] stretched(TestSound sound, double speed) throws AudioException {
    Stretch stretch = new Stretch(sound, 0);
    int channels = sound.channels();
    int frames = (int) (sound.length().toMillis() / 1000.0 / speed * RATE) + stretch.hop() * 4;
    float[] out = new float[frames / stretch.hop() * stretch.hop() * channels];
    float[] hop = new float[stretch.hop() * channels];
    for (int at = 0; at < out.length; at += hop.length) {
      stretch.next(hop, speed);
      System.arraycopy(hop, 0, out, at, hop.length);
    }
    return out;
  }

  private static double pitch(float[] tone) {
    double[] rising =
        IntStream.range(0, tone.length - 1)
            .filter(i -> tone[i] < 0 && tone[i + 1] >= 0)
            .mapToDouble(i -> i + tone[i] / (tone[i] - tone[i + 1]))
            .toArray();
    return (rising.length - 1) * RATE / (rising[rising.length - 1] - rising[0]);
  }
}
