package org.newsreel.audio;

import java.util.Arrays;

/**
 * The sound of an AAC track, from the first frame that its units hold, before any edits. Decodes as
 * it is read, a unit at a time. For one thread at a time.
 */
final class AacTrack {
  /** Each unit overlaps the one before; one more makes up for what decoders remember. */
  private static final int PRE_ROLL = 2;

  /** As a unit is limited to 768 bytes a channel, this is no unit. */
  private static final int LONGEST_UNIT = 1 << 16;

  /** Some seconds of broken units are no longer an accident. */
  private static final int MOST_BROKEN = 200;

  private static final int NONE = -2;

  private final ClipFile file;
  private final SampleTable units;
  private final UnitTimes times;
  private final AacDecoder decoder;
  private final int unitLength;
  private final float[] block;
  private int decoded = NONE;
  private int broken;

  private AacTrack(ClipFile file, SampleTable units, UnitTimes times, AacConfig config)
      throws AudioException {
    this.file = file;
    this.units = units;
    this.times = times;
    this.decoder = new AacDecoder(file, config);
    this.unitLength = config.unitLength();
    this.block = new float[2 * unitLength];
  }

  static AacTrack open(ClipFile file, Track track, AacConfig config) throws AudioException {
    SampleTable units = SampleTable.read(file, track);
    UnitTimes times = UnitTimes.read(file, track, config, units.count());
    AacTrack sound = new AacTrack(file, units, times, config);
    if (!sound.isThere(0)) {
      throw file.damaged("its sound is missing");
    }
    sound.decode(0);
    return sound;
  }

  int channels() {
    return decoder.channels();
  }

  long length() {
    return times.length();
  }

  /**
   * Copies frames from {@code place} on, as many as lie together there.
   *
   * @return how many; -1 at the end, which is where the file was cut off at the latest
   */
  int read(long place, float[] samples, int first, int most) throws AudioException {
    int unit = times.unitAt(place);
    if (!isThere(unit)) {
      return -1;
    }
    int within = (int) Math.min(place - times.startOf(unit), Integer.MAX_VALUE);
    if (within >= unitLength) {
      long gap = times.startOf(unit + 1) - place;
      return silence(samples, first, (int) Math.min(most, gap));
    }
    if (unit != decoded) {
      decode(unit);
    }
    int frames = Math.min(most, unitLength - within);
    int channels = channels();
    System.arraycopy(block, within * channels, samples, first * channels, frames * channels);
    return frames;
  }

  private int silence(float[] samples, int first, int frames) {
    Arrays.fill(samples, first * channels(), (first + frames) * channels(), 0);
    return frames;
  }

  private boolean isThere(int unit) {
    return unit < units.count() && file.holds(units.offset(unit), units.size(unit));
  }

  private void decode(int unit) throws AudioException {
    int from = unit;
    if (unit != decoded + 1) {
      decoder.restart();
      from = Math.max(0, unit - PRE_ROLL);
    }
    for (int each = from; each <= unit; each++) {
      decoded = NONE;
      decodeNext(each);
      decoded = each;
    }
  }

  private void decodeNext(int unit) throws AudioException {
    boolean isUnit = isThere(unit) && units.size(unit) <= LONGEST_UNIT;
    byte[] bytes = isUnit ? file.bytes(units.offset(unit), units.size(unit)) : new byte[0];
    broken = decoder.decode(bytes, block) ? 0 : broken + 1;
    if (broken > MOST_BROKEN) {
      broken = 0;
      throw file.damaged("much of its sound cannot be decoded");
    }
  }
}
