package org.newsreel.audio;

import java.util.Optional;
import java.util.Set;
import org.newsreel.audio.mp3.Header;

/**
 * What an encoder wrote instead of sound into the first frame of an MP3 file (Xing, Info or VBRI).
 *
 * @param isKnown whether it says by how much the encoder delayed the sound
 * @param delay in samples
 * @param padding in samples, at the end
 */
record Mp3Info(boolean isKnown, int delay, int padding) {
  private static final Set<String> NAMES = Set.of("Xing", "Info");
  private static final Set<String> ENCODERS = Set.of("LAME", "Lavf", "Lavc");
  private static final int VBRI = 32;

  static Optional<Mp3Info> read(ClipFile file, long frame, Header header) throws AudioException {
    if (!file.holds(frame, header.size())) {
      return Optional.empty();
    }
    long at = frame + Header.LENGTH + header.sideLength();
    if (NAMES.contains(file.type(at))) {
      return Optional.of(read(file, at, frame + header.size()));
    }
    return file.type(frame + Header.LENGTH + VBRI).equals("VBRI")
        ? Optional.of(new Mp3Info(false, 0, 0))
        : Optional.empty();
  }

  private static Mp3Info read(ClipFile file, long at, long end) throws AudioException {
    int fields = (int) file.u32(at + 4);
    long encoder = at + 8;
    encoder += (fields & 1) != 0 ? 4 : 0;
    encoder += (fields & 2) != 0 ? 4 : 0;
    encoder += (fields & 4) != 0 ? 100 : 0;
    encoder += (fields & 8) != 0 ? 4 : 0;
    if (encoder + 24 > end || !ENCODERS.contains(file.type(encoder))) {
      return new Mp3Info(false, 0, 0);
    }
    int delays = file.u8(encoder + 21) << 16 | file.u16(encoder + 22);
    return new Mp3Info(true, delays >> 12, delays & 0xfff);
  }
}
