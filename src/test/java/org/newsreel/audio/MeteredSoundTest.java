package org.newsreel.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class MeteredSoundTest {
  private static final int RATE = 20;

  @Test
  void whatIsReadSoundsAsWithoutTheMeter() throws AudioException {
    try (PcmStream sound = metered()) {
      assertThat(TestClips.readAll(sound)).isEqualTo(TestClips.readAll(TestClips.TONE));
    }
  }

  @Test
  void eachSlotHasTheLargestSampleOfItsTime() throws AudioException {
    Peaks peaks = peaksOfTone();
    float[] sound = TestClips.readAll(TestClips.TONE);
    assertThat(peaks.count()).isEqualTo(2 * RATE);
    for (int slot = 0; slot < peaks.count(); slot++) {
      float loudest = 0;
      for (int i = slot * 2 * 2205; i < (slot + 1) * 2 * 2205; i++) {
        loudest = Math.max(loudest, Math.abs(sound[i]));
      }
      assertThat(peaks.level(slot)).as("slot %d", slot).isEqualTo(Math.round(255 * loudest));
    }
  }

  @Test
  void slotsNeedNotBeWholeFrames() throws AudioException {
    try (MeteredSound sound = new MeteredSound(AudioDecoder.open(TestClips.TONE), 37)) {
      TestClips.readAll(sound);
      assertThat(sound.peaks().orElseThrow().count()).isEqualTo(2 * 37);
    }
  }

  @Test
  void beforeTheEndThereAreNoPeaks() throws AudioException {
    try (MeteredSound sound = metered()) {
      assertThat(sound.read(new float[60_000])).isPositive();
      assertThat(sound.peaks()).isEmpty();
    }
  }

  @Test
  void whatWasSkippedMustBeReadForThePeaksToBeWhole() throws AudioException {
    try (MeteredSound sound = metered()) {
      sound.read(new float[20_000]);
      sound.seek(Duration.ofSeconds(1));
      TestClips.readAll(sound);
      assertThat(sound.peaks()).isEmpty();
      sound.seek(Duration.ofMillis(50));
      TestClips.readAll(sound);
      assertThat(sound.peaks()).contains(peaksOfTone());
    }
  }

  @Test
  void timesHaveTheirSlots() {
    Peaks peaks = new Peaks(RATE, new byte[] {1, -1, 3});
    assertThat(peaks.level(peaks.slotAt(Duration.ofMillis(99)))).isEqualTo(255);
    assertThat(peaks.level(peaks.slotAt(Duration.ofMillis(100)))).isEqualTo(3);
    assertThat(peaks.level(peaks.slotAt(Duration.ofMillis(-1)))).isZero();
    assertThat(peaks.level(peaks.slotAt(Duration.ofDays(3_000)))).isZero();
  }

  @Test
  void peaksAreValues() {
    byte[] levels = {1, 2};
    Peaks peaks = new Peaks(RATE, levels);
    levels[0] = 9;
    peaks.levels()[1] = 9;
    assertThat(peaks).isEqualTo(new Peaks(RATE, new byte[] {1, 2}));
    assertThat(peaks).hasSameHashCodeAs(new Peaks(RATE, new byte[] {1, 2}));
    assertThat(peaks).isNotEqualTo(Peaks.NONE);
    assertThatThrownBy(() -> new Peaks(0, levels)).isInstanceOf(IllegalArgumentException.class);
  }

  private static MeteredSound metered() throws AudioException {
    return new MeteredSound(AudioDecoder.open(TestClips.TONE), RATE);
  }

  private static Peaks peaksOfTone() throws AudioException {
    try (MeteredSound sound = metered()) {
      TestClips.readAll(sound);
      return sound.peaks().orElseThrow();
    }
  }
}
