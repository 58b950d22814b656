package org.newsreel.audio;

import java.util.List;
import java.util.Optional;

/**
 * How a track is coded (the first entry of its stsd).
 *
 * @param format four characters, such as "mp4a"
 * @param codec what people call it
 * @param aac where it is AAC that describes itself
 */
record SampleEntry(String format, String codec, Optional<AacConfig> aac) {
  /** A sound entry's own fields; QuickTime's versions 1 and 2 have more of them. */
  private static final List<Integer> SOUND_FIELDS = List.of(28, 44, 64);

  static SampleEntry of(ClipFile file, Track track) throws AudioException {
    Box stsd = track.table().require(file, "stsd");
    if (stsd.length() < 16 || file.u32(stsd.body() + 4) == 0) {
      throw file.damaged("one of its tracks does not say how it is coded");
    }
    Box entry = Box.at(file, stsd.body() + 8, stsd.end());
    if (entry.type().equals("mp4a")) {
      return mpegSound(file, entry);
    }
    return new SampleEntry(entry.type(), Codecs.named(entry.type()), Optional.empty());
  }

  private static SampleEntry mpegSound(ClipFile file, Box entry) throws AudioException {
    Optional<Box> esds = esds(file, entry);
    if (esds.isEmpty()) {
      return new SampleEntry(entry.type(), "AAC", Optional.empty());
    }
    SoundDescriptor sound = SoundDescriptor.read(file, esds.get());
    if (!sound.isAac() || sound.config().length == 0) {
      return new SampleEntry(entry.type(), Codecs.mpeg(sound.objectType()), Optional.empty());
    }
    AacConfig aac = AacConfig.parse(file, sound.config());
    return new SampleEntry(entry.type(), aac.codec(), Optional.of(aac));
  }

  private static Optional<Box> esds(ClipFile file, Box entry) throws AudioException {
    int version = Math.min(file.u16(entry.body() + 8), SOUND_FIELDS.size() - 1);
    long first = entry.body() + SOUND_FIELDS.get(version);
    for (Box box : Box.between(file, first, entry.end())) {
      if (box.type().equals("esds")) {
        return Optional.of(box);
      }
      if (box.type().equals("wave")) {
        return box.child(file, "esds");
      }
    }
    return Optional.empty();
  }
}
