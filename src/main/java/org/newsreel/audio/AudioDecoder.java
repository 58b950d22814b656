package org.newsreel.audio;

import java.nio.file.Path;
import java.util.Optional;

/** Opens clips: what they are, and their sound. Holds nothing: any thread may call. */
public final class AudioDecoder {
  private AudioDecoder() {}

  /**
   * Opens the sound of a clip, decoded as it is read.
   *
   * @throws AudioException if there is no such file, no sound in it, or none that can be decoded
   */
  public static PcmStream open(Path clip) throws AudioException {
    ClipFile file = ClipFile.open(clip);
    try {
      return open(file);
    } catch (AudioException e) {
      file.close();
      throw e;
    }
  }

  private static PcmStream open(ClipFile file) throws AudioException {
    requireKnown(file);
    return WavSound.isWav(file) ? WavSound.open(file) : EditedSound.open(file);
  }

  /**
   * Looks what a clip is, without decoding it.
   *
   * @throws AudioException if the file is missing, damaged, or no clip
   */
  public static ClipFacts probe(Path clip) throws AudioException {
    try (ClipFile file = ClipFile.open(clip)) {
      requireKnown(file);
      return WavSound.isWav(file) ? WavSound.probe(file) : probeMovie(file);
    }
  }

  private static void requireKnown(ClipFile file) throws AudioException {
    if (file.size() == 0) {
      throw file.refused("is empty");
    }
    if (!WavSound.isWav(file) && !Movie.isClip(file)) {
      throw file.refused(FileKind.of(file));
    }
  }

  private static ClipFacts probeMovie(ClipFile file) throws AudioException {
    Movie movie = Movie.read(file);
    String sound = codec(file, movie.sound());
    String picture = codec(file, movie.picture());
    if (sound.isEmpty() && picture.isEmpty()) {
      throw file.refused("has neither sound nor picture");
    }
    return new ClipFacts(movie.length(file), sound, picture);
  }

  private static String codec(ClipFile file, Optional<Track> track) throws AudioException {
    return track.isEmpty() ? "" : SampleEntry.of(file, track.get()).codec();
  }
}
