package org.newsreel.audio;

import java.util.Arrays;
import java.util.List;
import org.newsreel.audio.aac.UnitDecoder;

/** Decodes the units of an AAC track into one or two channels. */
final class AacDecoder {
  /** What is found in so many units says what kind of sound it is; later, it is damage. */
  static final int PROBED_UNITS = 4;

  private final ClipFile file;
  private final UnitDecoder decoder;
  private final MixDown mixDown = new MixDown();
  private final int unitLength;
  private int channels;
  private int decoded;

  AacDecoder(ClipFile file, AacConfig config) {
    this.file = file;
    this.channels = Math.min(config.channels(), 2);
    this.unitLength = config.unitLength();
    this.decoder = new UnitDecoder(config.sampleRate(), unitLength);
  }

  /** Forgets what was decoded: the next unit need not follow the last. */
  void restart() {
    decoder.restart();
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
    boolean isDecoded = decoder.decode(unit);
    if (decoder.hasSecondLayer() && decoded < PROBED_UNITS) {
      throw file.undecodable("has HE-AAC sound");
    }
    if (!isDecoded || !mix(block)) {
      restart();
      Arrays.fill(block, 0);
      return false;
    }
    decoded++;
    return true;
  }

  private boolean mix(float[] block) {
    List<float[]> sound = decoder.sound();
    if (channels == 0) {
      channels = Math.min(sound.size(), 2);
    }
    mixDown.mix(sound, unitLength, channels, block);
    return MixDown.isSound(block);
  }
}
