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

  /** Goes on after the file's name. */
  static String of(ClipFile file) throws AudioException {
    String first = file.holds(0, 4) ? file.type(0) : "";
    if (first.startsWith("ID3") || isMpegSound(first)) {
      return "is an MP3 file, which cannot be read here";
    }
    String known = NAMES.get(first);
    return known == null
        ? "is not a clip that can be read here"
        : "is " + known + ", which cannot be read here";
  }

  private static boolean isMpegSound(String first) {
    return first.startsWith("\u00ff") && (first.charAt(1) & 0xe6) == 0xe2;
  }
}
