package org.newsreel.audio;

import java.util.Map;

/** What people call the codes in MP4 files. */
final class Codecs {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("avc1", "H.264"),
          Map.entry("avc3", "H.264"),
          Map.entry("hvc1", "H.265"),
          Map.entry("hev1", "H.265"),
          Map.entry("av01", "AV1"),
          Map.entry("vp08", "VP8"),
          Map.entry("vp09", "VP9"),
          Map.entry("mp4v", "MPEG-4 Visual"),
          Map.entry("s263", "H.263"),
          Map.entry("apcn", "ProRes"),
          Map.entry("Opus", "Opus"),
          Map.entry(".mp3", "MP3"),
          Map.entry("ac-3", "AC-3"),
          Map.entry("ec-3", "E-AC-3"),
          Map.entry("alac", "ALAC"),
          Map.entry("fLaC", "FLAC"),
          Map.entry("samr", "AMR"),
          Map.entry("sawb", "AMR-WB"),
          Map.entry("sowt", "PCM"),
          Map.entry("twos", "PCM"),
          Map.entry("lpcm", "PCM"),
          Map.entry("enca", "encrypted"),
          Map.entry("encv", "encrypted"));

  /** MPEG-4's numbers for what an "mp4a" track may hold instead of AAC. */
  private static final Map<Integer, String> MPEG =
      Map.of(0x69, "MP3", 0x6b, "MP3", 0xa5, "AC-3", 0xa6, "E-AC-3", 0xa9, "DTS", 0xad, "Opus");

  private Codecs() {}

  /** The code itself where it is not known here, so far as it can be printed. */
  static String named(String format) {
    String printable = format.replaceAll("[^ -~]", "?").strip();
    return NAMES.getOrDefault(format, printable.isEmpty() ? "unknown" : printable);
  }

  static String mpeg(int objectType) {
    return MPEG.getOrDefault(objectType, "MPEG sound " + objectType);
  }
}
