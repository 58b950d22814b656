package org.newsreel.audio.aac;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UnitDecoderTest {
  private static final int UNITS = Integer.getInteger("newsreel.damaged.units", 3_000);

  /** One silent channel, and the end. */
  private static final String SILENCE = "0".repeat(29);

  private static final String END = "111";

  private final UnitDecoder decoder = new UnitDecoder(44_100, 1024);

  @Test
  void aSilentChannelIsSilent() {
    assertThat(decoder.decode(bits(SILENCE + END))).isTrue();
    assertThat(decoder.sound()).hasSize(1);
    assertThat(decoder.sound().getFirst()).hasSize(1024).containsOnly(0);
  }

  @Test
  void aUnitWithoutSoundIsNone() {
    assertThat(decoder.decode(bits(END))).isFalse();
    assertThat(decoder.sound()).isEmpty();
    assertThat(decoder.decode(new byte[0])).isFalse();
  }

  @Test
  void aUnitThatEndsEarlyIsNone() {
    assertThat(decoder.decode(bits(SILENCE))).isFalse();
  }

  @Test
  void whatIsNoSoundIsSteppedOver() {
    // The two bytes begin at a whole one.
    String data = "100" + "0000" + "1" + "00000010" + "000" + "1".repeat(16);
    String filling = "110" + "0010" + "0".repeat(16);
    assertThat(decoder.decode(bits(SILENCE + data + filling + END))).isTrue();
    assertThat(decoder.sound()).hasSize(1);
    assertThat(decoder.hasSecondLayer()).isFalse();
  }

  @Test
  void aSecondLayerIsNoticed() {
    assertThat(decoder.decode(bits(SILENCE + "110" + "0001" + "11010000" + END))).isTrue();
    assertThat(decoder.hasSecondLayer()).isTrue();
  }

  @Test
  void noiseIsTheSameEachTime() {
    // A long window of one band, which is noise.
    String window = "0" + "00" + "0" + "000001" + "0";
    String noise = "1101" + "00001" + "100000000";
    byte[] unit = bits("000" + "0000" + "10010110" + window + noise + "000" + END);
    decoder.decode(unit);
    decoder.decode(unit);
    float[] first = decoder.sound().getFirst().clone();
    decoder.restart();
    decoder.decode(unit);
    decoder.decode(unit);
    assertThat(decoder.sound().getFirst()).isEqualTo(first);
    assertThat(Arrays.equals(first, new float[1024])).isFalse();
  }

  @Test
  void noBytesMakeItFail() {
    Random random = new Random(5);
    for (int i = 0; i < UNITS; i++) {
      byte[] unit = new byte[random.nextInt(1_500)];
      random.nextBytes(unit);
      if (unit.length > 2 && i % 2 == 0) {
        // A pair that shares its windows, so that more of the unit is read.
        unit[0] = (byte) (0x21 | random.nextInt(16) << 1);
        unit[1] &= 0x1f;
      }
      decoder.decode(unit);
      assertThat(decoder.sound()).hasSizeLessThanOrEqualTo(16);
    }
  }

  static byte[] bits(String bits) {
    byte[] unit = new byte[(bits.length() + 7) / 8];
    for (int i = 0; i < bits.length(); i++) {
      unit[i / 8] |= (byte) ((bits.charAt(i) - '0') << (7 - i % 8));
    }
    return unit;
  }
}
