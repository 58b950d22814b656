package org.newsreel.audio;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * How an AAC track is to be decoded, as MPEG-4 writes it.
 *
 * @param objectType MPEG-4's number for the kind of AAC
 * @param extended whether a second layer of sound, at twice the rate, is announced (HE-AAC)
 * @param channels 0 where only the sound itself says
 * @param unitLength frames in each unit
 */
@SuppressWarnings("ArrayRecordComponent") // Lives only while a track is opened; not compared.
record AacConfig(
    byte[] bytes, int objectType, boolean extended, int sampleRate, int channels, int unitLength) {
  private static final int LC = 2;
  private static final int SBR = 5;
  private static final int PS = 29;
  private static final int SYNC_EXTENSION = 0x2b7;

  private static final List<Integer> RATES =
      List.of(
          96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025,
          8_000, 7_350);

  private static final int WRITTEN_OUT = 15;

  /** By channel configuration; 0 and the unknown ones are left to the sound itself. */
  private static final List<Integer> CHANNELS = List.of(0, 1, 2, 3, 4, 5, 6, 8);

  private static final Map<Integer, String> NAMES =
      Map.of(
          1,
          "AAC Main",
          LC,
          "AAC-LC",
          3,
          "AAC SSR",
          4,
          "AAC LTP",
          23,
          "AAC-LD",
          39,
          "AAC-ELD",
          42,
          "xHE-AAC");

  static AacConfig parse(ClipFile file, byte[] bytes) throws AudioException {
    Bits bits = new Bits(bytes);
    int objectType = objectType(bits);
    int rate = rate(bits);
    int channels = bits.next(4);
    boolean extended = objectType == SBR || objectType == PS;
    if (extended) {
      rate(bits);
      objectType = objectType(bits);
    }
    boolean isShort = bits.next(1) == 1;
    if (rate < 7_000 || rate > 96_000) {
      throw file.damaged("its sound has an impossible sample rate");
    }
    return new AacConfig(
        bytes,
        objectType,
        extended || (channels != 0 && announcesExtension(bits)),
        rate,
        channels < CHANNELS.size() ? CHANNELS.get(channels) : 0,
        isShort ? 960 : 1024);
  }

  private static int objectType(Bits bits) {
    int type = bits.next(5);
    return type == 31 ? 32 + bits.next(6) : type;
  }

  private static int rate(Bits bits) {
    int index = bits.next(4);
    if (index == WRITTEN_OUT) {
      return bits.next(24);
    }
    return index < RATES.size() ? RATES.get(index) : 0;
  }

  /** Newer files announce the second layer behind the rest, where older players do not look. */
  private static boolean announcesExtension(Bits bits) {
    boolean dependsOnCore = bits.next(1) == 1;
    bits.next(dependsOnCore ? 14 : 0);
    bits.next(1);
    return bits.next(11) == SYNC_EXTENSION && objectType(bits) == SBR && bits.next(1) == 1;
  }

  boolean isPlain() {
    return objectType == LC && !extended;
  }

  String codec() {
    if (objectType == LC && extended) {
      return "HE-AAC";
    }
    return NAMES.getOrDefault(objectType, "AAC of kind " + objectType);
  }

  /** Bits from the first on; zeros behind the last. */
  private static final class Bits {
    private final byte[] bytes;
    private int at;

    Bits(byte[] bytes) {
      this.bytes = Arrays.copyOf(bytes, bytes.length + 8);
    }

    int next(int count) {
      int value = 0;
      for (int i = 0; i < count; i++, at++) {
        int bit = at < bytes.length * 8 ? bytes[at / 8] >> (7 - at % 8) & 1 : 0;
        value = value << 1 | bit;
      }
      return value;
    }
  }
}
