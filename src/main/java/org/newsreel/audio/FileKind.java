package org.newsreel.audio;

import java.util.Map;

/** Tells why a file is no clip for us, by its first bytes. */
final class FileKind {
  private static final Map<String, String> NAMES =
      Map.of(
          "OggS", "an Ogg file",
          "fLaC", "a FLAC file",
          "RIFF", "an AVI file or another kind of RIFF",
          "\u001aE\u00df\u00a3", "a WebM or Matroska file",
          "FLV\u0001", "a Flash video",
          "0&\u00b2u", "a Windows Media file");

  private FileKind() {}

  /** An exception that says what the file is instead of a clip that is read here. */
  static AudioException refusal(ClipFile file) throws AudioException {
    String first = file.holds(0, 4) ? file.type(0) : "";
    if (startsAsMp3(first)) {
      return file.undecodable("is an MP3 file of an uncommon kind");
    }
    String known = NAMES.get(first);
    return known == null
        ? file.unknown("is not a clip that can be read here")
        : file.undecodable("is " + known);
  }

  /** Whether a file begins as MP3 files do, and has frames of it. */
  static boolean isMp3(ClipFile file) throws AudioException {
    return file.holds(0, 4) && startsAsMp3(file.type(0)) && Mp3Frames.isMp3(file);
  }

  private static boolean startsAsMp3(String first) {
    return first.startsWith("ID3") || isMpegSound(first);
  }

  private static boolean isMpegSound(String first) {
    return first.startsWith("\u00ff") && (first.charAt(1) & 0xe6) == 0xe2;
  }
}
