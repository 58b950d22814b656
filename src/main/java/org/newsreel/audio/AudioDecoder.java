package org.newsreel.audio;

import java.nio.file.Path;

/** Opens clips: what they are, and their sound. Holds nothing: any thread may call. */
public final class AudioDecoder {
  private AudioDecoder() {}

  /**
   * Opens the sound of a clip, decoded as it is read.
   *
   * @throws AudioException if there is no such file, no sound in it, or none that can be decoded
   */
  @SuppressWarnings("DoNotCallSuggester")
  public static PcmStream open(Path clip) throws AudioException {
    throw new AudioException(clip.getFileName() + " has no sound that can be decoded here");
  }

  /**
   * Looks what a clip is, without decoding it.
   *
   * @throws AudioException if the file is missing, damaged, or no clip
   */
  @SuppressWarnings("DoNotCallSuggester")
  public static ClipFacts probe(Path clip) throws AudioException {
    throw new AudioException(clip.getFileName() + " is not a clip that can be read here");
  }
}
