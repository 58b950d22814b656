package org.newsreel.audio;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Opens clips: what they are, and their sound. What is not read here is left to ffmpeg, where that
 * is installed. Holds nothing: any thread may call.
 */
public final class AudioDecoder {
  private AudioDecoder() {}

  /**
   * Opens the sound of a clip, decoded as it is read.
   *
   * @throws AudioException if there is no such file, no sound in it, or none that can be decoded
   */
  public static PcmStream open(Path clip) throws AudioException {
    return open(clip, searchPath());
  }

  /**
   * The same with ffmpeg from one of other folders.
   *
   * @param searchPath absolute folders, as the PATH of this system has them
   */
  static PcmStream open(Path clip, String searchPath) throws AudioException {
    try {
      return openHere(clip);
    } catch (Undecodable e) {
      Optional<Ffmpeg> ffmpeg = Ffmpeg.find(searchPath);
      if (ffmpeg.isEmpty()) {
        throw e;
      }
      return openThere(clip, ffmpeg.get(), e);
    }
  }

  private static PcmStream openHere(Path clip) throws AudioException {
    ClipFile file = ClipFile.open(clip);
    try {
      requireKnown(file);
      if (Movie.isClip(file)) {
        return EditedSound.open(file);
      }
      return WavSound.isWav(file) ? WavSound.open(file) : Mp3Sound.open(file);
    } catch (AudioException e) {
      file.close();
      throw e;
    }
  }

  private static PcmStream openThere(Path clip, Ffmpeg ffmpeg, Undecodable why)
      throws AudioException {
    try {
      FfmpegListing listing = ffmpeg.list(clip);
      if (listing.isClip() && !listing.hasSound()) {
        throw new AudioException(clip.getFileName() + " has no sound");
      }
      if (listing.hasSound()) {
        return PipedSound.open(ffmpeg, clip, listing);
      }
    } catch (IOException e) {
      why.addSuppressed(e);
    }
    throw why.triedInVain();
  }

  /**
   * Looks what a clip is, without decoding it.
   *
   * @throws AudioException if the file is missing, damaged, or no clip
   */
  public static ClipFacts probe(Path clip) throws AudioException {
    return probe(clip, searchPath());
  }

  static ClipFacts probe(Path clip, String searchPath) throws AudioException {
    try {
      return probeHere(clip);
    } catch (Undecodable e) {
      Optional<Ffmpeg> ffmpeg = Ffmpeg.find(searchPath);
      if (ffmpeg.isEmpty()) {
        throw e;
      }
      return probeThere(clip, ffmpeg.get(), e);
    }
  }

  private static ClipFacts probeHere(Path clip) throws AudioException {
    try (ClipFile file = ClipFile.open(clip)) {
      requireKnown(file);
      if (Movie.isClip(file)) {
        return probeMovie(file);
      }
      return WavSound.isWav(file) ? WavSound.probe(file) : Mp3Sound.probe(file);
    }
  }

  private static ClipFacts probeThere(Path clip, Ffmpeg ffmpeg, Undecodable why)
      throws AudioException {
    try {
      FfmpegListing listing = ffmpeg.list(clip);
      if (listing.isClip()) {
        return listing.facts();
      }
    } catch (IOException e) {
      why.addSuppressed(e);
    }
    throw why.triedInVain();
  }

  static String searchPath() {
    return Objects.requireNonNullElse(System.getenv("PATH"), "");
  }

  private static void requireKnown(ClipFile file) throws AudioException {
    if (file.size() == 0) {
      throw file.refused("is empty");
    }
    if (!WavSound.isWav(file) && !Movie.isClip(file) && !FileKind.isMp3(file)) {
      throw FileKind.refusal(file);
    }
  }

  private static ClipFacts probeMovie(ClipFile file) throws AudioException {
    Movie movie = Movie.read(file);
    String sound = codec(file, movie.sound());
    String picture = codec(file, movie.picture());
    if (sound.isEmpty() && picture.isEmpty()) {
      throw file.refused("has neither sound nor picture");
    }
    if (movie.isFragmented() && movie.length(file).isZero()) {
      throw file.undecodable("is made of fragments");
    }
    return new ClipFacts(movie.length(file), sound, picture);
  }

  private static String codec(ClipFile file, Optional<Track> track) throws AudioException {
    return track.isEmpty() ? "" : SampleEntry.of(file, track.get()).codec();
  }
}
