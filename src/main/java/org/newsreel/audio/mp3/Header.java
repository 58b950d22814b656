package org.newsreel.audio.mp3;

import java.util.List;
import java.util.Optional;

/**
 * The first four bytes of a frame of layer III.
 *
 * @param version 0 is MPEG-1, 1 is MPEG-2, 2 is the unofficial 2.5
 * @param bitRate in thousands a second
 * @param sampleRate in Hz
 * @param isPadded whether a byte is added
 * @param isChecked whether a check sum follows
 * @param mode 1 joint stereo, 3 one channel
 * @param extension of joint stereo: 1 intensity, 2 sum and difference, or both
 */
public record Header(
    int version,
    int bitRate,
    int sampleRate,
    boolean isPadded,
    boolean isChecked,
    int mode,
    int extension) {
  /** In bytes. */
  public static final int LENGTH = 4;

  private static final List<Integer> RATES = List.of(44_100, 48_000, 32_000);
  private static final List<Integer> BIT_RATES =
      List.of(32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320);
  private static final List<Integer> LOW_BIT_RATES =
      List.of(8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160);

  private static final int LAYER_3 = 1;
  private static final int JOINT = 1;
  private static final int SINGLE = 3;

  /** Empty where the bytes are no such header; a free bit rate is not known here. */
  public static Optional<Header> parse(long bytes) {
    int version = version((int) (bytes >> 19) & 3);
    int bitRate = (int) (bytes >> 12) & 15;
    int rate = (int) (bytes >> 10) & 3;
    boolean isFrame = (bytes >> 21 & 0x7ff) == 0x7ff && ((bytes >> 17) & 3) == LAYER_3;
    if (!isFrame || version < 0 || bitRate == 0 || bitRate == 15 || rate == 3) {
      return Optional.empty();
    }
    return Optional.of(
        new Header(
            version,
            (version == 0 ? BIT_RATES : LOW_BIT_RATES).get(bitRate - 1),
            RATES.get(rate) >> version,
            (bytes >> 9 & 1) == 1,
            (bytes >> 16 & 1) == 0,
            (int) (bytes >> 6) & 3,
            (int) (bytes >> 4) & 3));
  }

  private static int version(int bits) {
    return switch (bits) {
      case 0 -> 2;
      case 2 -> 1;
      case 3 -> 0;
      default -> -1;
    };
  }

  boolean isFirstVersion() {
    return version == 0;
  }

  public int channels() {
    return mode == SINGLE ? 1 : 2;
  }

  int granules() {
    return isFirstVersion() ? 2 : 1;
  }

  /** Samples of each channel. */
  public int frames() {
    return 576 * granules();
  }

  /** Bytes, with the header. */
  public int size() {
    return 72_000 * granules() * bitRate / sampleRate + (isPadded ? 1 : 0);
  }

  /** Bytes between the header, or its check sum, and the sound. */
  public int sideLength() {
    if (isFirstVersion()) {
      return channels() == 1 ? 17 : 32;
    }
    return channels() == 1 ? 9 : 17;
  }

  boolean hasSides() {
    return mode == JOINT && (extension & 2) != 0;
  }

  boolean hasIntensity() {
    return mode == JOINT && (extension & 1) != 0;
  }

  /** Whether both can be frames of one stream. */
  public boolean goesWith(Header other) {
    return version == other.version && sampleRate == other.sampleRate;
  }
}
