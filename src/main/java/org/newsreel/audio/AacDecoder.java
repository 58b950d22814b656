package org.newsreel.audio;

import java.util.Arrays;
import java.util.List;
import java.util.logging.Logger;
import net.sourceforge.jaad.aac.Decoder;
import net.sourceforge.jaad.mp4.MP4Exception;

/**
 * Decodes AAC unit after unit. The only place that knows the library which does it: that throws
 * whatever it likes at broken sound, and its state is not to be trusted afterwards.
 */
final class AacDecoder {
  /** Held, because the library's loggers would otherwise write to the console again. */
  private static final Logger LOG_OF_LIBRARY = Logger.getLogger("jaad");

  static {
    LOG_OF_LIBRARY.setUseParentHandlers(false);
  }

  private static final float FULL_SCALE = 32768;

  private final ClipFile file;
  private final AacConfig config;
  private Decoder decoder;
  private int channels;
  private boolean hasDecoded;
  private boolean isFilled;

  AacDecoder(ClipFile file, AacConfig config) throws AudioException {
    this.file = file;
    this.config = config;
    this.channels = Math.min(config.channels(), 2);
    this.decoder = fresh();
  }

  /** Forgets what was decoded: the next unit need not follow the last. */
  void restart() throws AudioException {
    decoder = fresh();
  }

  private Decoder fresh() throws AudioException {
    try {
      return Decoder.create(config.bytes());
    } catch (MP4Exception | RuntimeException e) {
      AudioException refused = file.refused("has AAC sound of a kind that cannot be decoded here");
      refused.initCause(e);
      throw refused;
    }
  }

  /** 1 or 2; known once a unit was decoded, where the file does not say. */
  int channels() {
    return Math.max(channels, 1);
  }

  /**
   * Decodes the unit that follows the last.
   *
   * @param block takes a unit of two channels; silent where the unit cannot be decoded
   * @return whether it could
   */
  boolean decode(byte[] unit, float[] block) throws AudioException {
    isFilled = false;
    try {
      decoder.decodeFrame(unit, (sound, length, rate) -> fill(sound, length, block));
    } catch (RuntimeException e) {
      isFilled = false;
    }
    // The library finds the second layer, but decodes it to noise at the wrong length.
    boolean isExtended = decoder.getConfig().getSampleLength() > config.unitLength();
    if (isExtended && !hasDecoded) {
      throw file.refused("has HE-AAC sound, which cannot be decoded here");
    }
    hasDecoded |= isFilled;
    if (!isFilled) {
      Arrays.fill(block, 0);
      restart();
    }
    return isFilled;
  }

  private void fill(List<float[]> sound, int length, float[] block) {
    if (sound.isEmpty() || length != config.unitLength()) {
      return;
    }
    if (channels == 0) {
      channels = Math.min(sound.size(), 2);
    }
    MixDown.mix(sound, length, 1 / FULL_SCALE, channels, block);
    isFilled = MixDown.isSound(block);
  }
}
