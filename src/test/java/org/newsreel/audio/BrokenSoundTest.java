package org.newsreel.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Units that the decoder cannot make sense of. */
class BrokenSoundTest {
  private static final int UNIT = 2 * 1024;

  @TempDir private Path folder;

  @Test
  void aBrokenUnitIsSilentAndTheOthersSoundAsBefore() throws AudioException, IOException {
    Mp4Writer clip = Mp4Writer.ofTone();
    float[] whole = TestClips.readAll(clip.write(folder, "whole.mp4"));
    clip.units().set(40, new byte[0]);
    float[] broken = TestClips.readAll(clip.write(folder, "broken.mp4"));
    assertThat(broken).hasSameSizeAs(whole);
    assertThat(Arrays.copyOf(broken, 40 * UNIT)).isEqualTo(Arrays.copyOf(whole, 40 * UNIT));
    assertThat(Arrays.copyOfRange(broken, 40 * UNIT, 41 * UNIT)).containsOnly(0);
    // Each unit fades into the next, so the one behind the broken one is not whole either.
    assertThat(Arrays.copyOfRange(broken, 42 * UNIT, whole.length))
        .isEqualTo(Arrays.copyOfRange(whole, 42 * UNIT, whole.length));
  }

  @Test
  void manyBrokenUnitsInARowAreAFailureThatNamesTheClip() throws AudioException, IOException {
    Mp4Writer clip = Mp4Writer.ofTone();
    clip.units().addAll(Collections.nCopies(300, new byte[] {-1, -1, -1}));
    Path broken = clip.write(folder, "broken.mp4");
    assertThatThrownBy(() -> TestClips.readAll(broken))
        .isInstanceOf(AudioException.class)
        .hasMessageStartingWith("broken.mp4 is damaged: ");
  }

  @Test
  void scrambledUnitsStayBetweenMinusOneAndOne() throws AudioException, IOException {
    for (float sample : TestClips.readAll(scrambled().write(folder, "scrambled.mp4"))) {
      assertThat(sample).isBetween(-1f, 1f);
    }
  }

  @Test
  void heAacIsRefusedByItsName() throws AudioException, IOException {
    Mp4Writer clip = Mp4Writer.ofTone();
    // Kind 5 at 22,050 Hz, doubled to 44,100, around kind 2, in two channels.
    byte[] config = {0x2b, (byte) 0x92, 0x08, 0x00};
    System.arraycopy(config, 0, clip.config(), 0, config.length);
    Path he = clip.write(folder, "he.mp4");
    assertThat(AudioDecoder.probe(he).soundCodec()).isEqualTo("HE-AAC");
    assertThatThrownBy(() -> AudioDecoder.open(he, ""))
        .isInstanceOf(AudioException.class)
        .hasMessage("he.mp4 has HE-AAC sound, which can be read only where ffmpeg is installed");
  }

  @Test
  void heAacThatIsNotAnnouncedIsFoundOut() throws AudioException, IOException {
    Mp4Writer clip = Mp4Writer.ofTone();
    clip.units().replaceAll(unit -> silenceWithASecondLayer());
    Path he = clip.write(folder, "he.mp4");
    assertThatThrownBy(() -> AudioDecoder.open(he, ""))
        .isInstanceOf(AudioException.class)
        .hasMessage("he.mp4 has HE-AAC sound, which can be read only where ffmpeg is installed");
  }

  /** One silent channel, 14 bytes of the second layer (13), and the end (7). */
  private static byte[] silenceWithASecondLayer() {
    String bits = "0".repeat(29) + "110" + "1110" + "1101" + "0".repeat(108) + "111";
    byte[] unit = new byte[bits.length() / 8 + 1];
    for (int i = 0; i < bits.length(); i++) {
      unit[i / 8] |= (byte) ((bits.charAt(i) - '0') << (7 - i % 8));
    }
    return unit;
  }

  private static Mp4Writer scrambled() throws AudioException {
    Mp4Writer clip = Mp4Writer.ofTone();
    Random random = new Random(11);
    for (int i = 10; i < clip.units().size(); i += 2) {
      byte[] unit = clip.units().get(i);
      for (int k = 0; k < 5; k++) {
        unit[random.nextInt(unit.length)] = (byte) random.nextInt();
      }
    }
    return clip;
  }
}
