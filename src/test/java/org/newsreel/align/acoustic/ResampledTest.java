package org.newsreel.align.acoustic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsreel.audio.AudioException;
import org.newsreel.audio.PcmStream;
import org.newsreel.player.TestSound;

class ResampledTest {
  private static final int RATE = 16_000;

  @ParameterizedTest
  @ValueSource(ints = {8000, 11_025, 16_000, 22_050, 44_100, 48_000, 96_000})
  void aToneKeepsItsPitchAndItsLevel(int rate) throws AudioException {
    float[] middle = middle(all(new Resampled(TestSound.tone(1000, 1, rate))));
    double level = level(middle, 1000);
    assertThat(level).isCloseTo(0.5, within(0.005));
    assertThat(power(middle) - level * level / 2).isCloseTo(0, within(1e-5));
  }

  @Test
  void aToneThatIsTooHighIsNotHeardAsAnother() throws AudioException {
    float[] middle = middle(all(new Resampled(TestSound.tone(10_000, 1, 48_000))));
    double decibels = 10 * Math.log10(power(middle) / (0.5 * 0.5 / 2));
    assertThat(decibels).isLessThan(-40);
  }

  @ParameterizedTest
  @ValueSource(ints = {8000, 11_025, 16_000, 22_050, 44_100, 48_000})
  void aSoundStaysAsLongAsItIs(int rate) throws AudioException {
    for (int frames : new int[] {1, 2, 440, 699, 700, 701, 16_385, 50_000}) {
      float[] out = all(new Resampled(new TestSound(new float[frames], rate, 1)));
      assertThat((double) out.length).isCloseTo((double) frames * RATE / rate, within(1.0));
    }
  }

  @Test
  void aRateThatNobodyUsesIsNoFailure() throws AudioException {
    assertThat(all(new Resampled(new TestSound(new float[100_000], 8_000_000, 1)))).hasSize(200);
    assertThat(all(new Resampled(new TestSound(new float[3], 1, 1)))).hasSize(3 * RATE);
  }

  @Test
  void anEmptySoundStaysEmpty() throws AudioException {
    assertThat(all(new Resampled(new TestSound(new float[0], 44_100, 2)))).isEmpty();
    assertThat(all(new Resampled(new TestSound(new float[0], RATE, 1)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {8000, 11_025, 16_000, 22_050, 44_100, 48_000})
  void aClickStaysAtItsTime(int rate) throws AudioException {
    for (int hundredths : new int[] {0, 4, 40, 80}) {
      float[] samples = new float[rate];
      samples[rate / 25 * (hundredths / 4)] = 1;
      float[] out = all(new Resampled(new TestSound(samples, rate, 1)));
      assertThat(loudest(out)).isEqualTo(rate / 25 * (hundredths / 4) * RATE / rate);
    }
  }

  private static int loudest(float[] samples) {
    int loudest = 0;
    for (int i = 0; i < samples.length; i++) {
      loudest = samples[i] > samples[loudest] ? i : loudest;
    }
    return loudest;
  }

  @ParameterizedTest
  @ValueSource(ints = {16_000, 44_100})
  void twoChannelsAreMixed(int rate) throws AudioException {
    float[] samples = new float[2 * rate];
    for (int i = 0; i < rate; i++) {
      samples[2 * i] = 0.5f;
      samples[2 * i + 1] = -0.1f;
    }
    Resampled mono = new Resampled(new TestSound(samples, rate, 2));
    assertThat(mono.channels()).isEqualTo(1);
    for (float sample : middle(all(mono))) {
      assertThat(sample).isCloseTo(0.2f, within(1e-5f));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {16_000, 44_100})
  void samplesThatCannotBeAreSilence(int rate) throws AudioException {
    TestSound tone = TestSound.tone(1000, 1, rate);
    float[] damaged = tone.samples();
    float[] silenced = tone.samples();
    float[] wrong = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, 1e30f};
    for (int i = 0; i < wrong.length; i++) {
      damaged[1000 * (i + 1)] = wrong[i];
      silenced[1000 * (i + 1)] = 0;
    }
    assertThat(all(new Resampled(new TestSound(damaged, rate, 1))))
        .isEqualTo(all(new Resampled(new TestSound(silenced, rate, 1))));
  }

  @ParameterizedTest
  @ValueSource(ints = {16_000, 44_100, 48_000})
  void itGoesOnWhereItIsSought(int rate) throws AudioException {
    Resampled sound = new Resampled(TestSound.speech(1, rate, 7));
    float[] whole = all(sound);
    sound.seek(Duration.ofMillis(500));
    float[] half = all(sound);
    assertThat(half).hasSize(whole.length - RATE / 2);
    int edge = 20;
    assertThat(Arrays.copyOfRange(half, edge, half.length))
        .isEqualTo(Arrays.copyOfRange(whole, RATE / 2 + edge, whole.length));
  }

  @Test
  void itSaysHowLongItIsAndClosesWhatItReads() {
    TestSound tone = TestSound.tone(1000, 1.5, 48_000);
    PcmStream sound = new Resampled(tone);
    assertThat(sound.length()).isEqualTo(Duration.ofMillis(1500));
    assertThat(sound.sampleRate()).isEqualTo(RATE);
  }

  private static float[] all(PcmStream sound) throws AudioException {
    float[] all = new float[4 * RATE];
    float[] piece = new float[977];
    int count = 0;
    for (int read = sound.read(piece); read >= 0; read = sound.read(piece)) {
      if (count + read > all.length) {
        all = Arrays.copyOf(all, 2 * all.length);
      }
      System.arraycopy(piece, 0, all, count, read);
      count += read;
    }
    return Arrays.copyOf(all, count);
  }

  /** Half a second away from both ends. */
  private static float[] middle(float[] samples) {
    return Arrays.copyOfRange(samples, RATE / 4, 3 * RATE / 4);
  }

  private static double power(float[] samples) {
    double sum = 0;
    for (float sample : samples) {
      sum += sample * sample;
    }
    return sum / samples.length;
  }

  /** How much of a tone is in samples, which hold whole waves of it. */
  private static double level(float[] samples, double hertz) {
    double re = 0;
    double im = 0;
    for (int i = 0; i < samples.length; i++) {
      re += samples[i] * Math.cos(2 * Math.PI * hertz * i / RATE);
      im += samples[i] * Math.sin(2 * Math.PI * hertz * i / RATE);
    }
    return 2 * Math.hypot(re, im) / samples.length;
  }
}
