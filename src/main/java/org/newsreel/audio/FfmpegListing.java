package org.newsreel.audio;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What ffmpeg lists of a clip. Its own lines are told from the clip's words by how far they are
 * indented.
 *
 * @param container such as "matroska,webm"; empty where it cannot be read
 * @param startsEarly whether it begins before its time 0, with what a decoder drops: then the first
 *     sample is at 0, although what is listed is rounded
 * @param sound codec; empty where there is none
 * @param sampleRate 0 where there is no sound
 * @param channels 1 or 2, to which more are to be mixed down
 * @param picture codec; empty where there is none
 */
record FfmpegListing(
    String container,
    Duration length,
    boolean startsEarly,
    String sound,
    int sampleRate,
    int channels,
    String picture) {
  private static final Pattern CONTAINER = Pattern.compile("(?m)^Input #0, (\\S+), from ");
  private static final Pattern LENGTH =
      Pattern.compile("(?m)^  Duration: (\\d{1,4}):(\\d\\d):(\\d\\d)\\.(\\d\\d)");
  private static final Pattern EARLY = Pattern.compile("(?m)^  Duration: .*, start: -");
  private static final Pattern SOUND =
      Pattern.compile("(?m)^  Stream #0:[^ ]+: Audio: (\\w+)(.*?), (\\d{4,6}) Hz, ([^,\\n]+)");
  private static final Pattern PICTURE =
      Pattern.compile("(?m)^  Stream #0:[^ ]+: Video: (\\w+)(?!.*\\(attached pic\\))");

  private static final Map<String, String> NAMES =
      Map.of(
          "h264", "H.264",
          "hevc", "H.265",
          "mpeg4", "MPEG-4 Visual",
          "opus", "Opus",
          "vorbis", "Vorbis",
          "ac3", "AC-3",
          "eac3", "E-AC-3",
          "prores", "ProRes");

  static FfmpegListing parse(String text) {
    Optional<MatchResult> sound = first(SOUND, text);
    return new FfmpegListing(
        first(CONTAINER, text).map(found -> found.group(1)).orElse(""),
        first(LENGTH, text).map(FfmpegListing::length).orElse(Duration.ZERO),
        first(EARLY, text).isPresent(),
        sound.map(FfmpegListing::soundCodec).orElse(""),
        sound.map(found -> Integer.parseInt(found.group(3))).orElse(0),
        sound.map(found -> found.group(4).equals("mono") ? 1 : 2).orElse(2),
        first(PICTURE, text).map(found -> named(found.group(1))).orElse(""));
  }

  private static Optional<MatchResult> first(Pattern pattern, String text) {
    return pattern.matcher(text).results().findFirst();
  }

  private static Duration length(MatchResult found) {
    return Duration.ofHours(Long.parseLong(found.group(1)))
        .plusMinutes(Long.parseLong(found.group(2)))
        .plusSeconds(Long.parseLong(found.group(3)))
        .plusMillis(10 * Long.parseLong(found.group(4)));
  }

  private static String soundCodec(MatchResult found) {
    String codec = found.group(1);
    if (codec.equals("aac")) {
      return found.group(2).contains("(HE-AAC") ? "HE-AAC" : "AAC-LC";
    }
    return codec.startsWith("pcm_") ? "PCM" : named(codec);
  }

  private static String named(String codec) {
    return NAMES.getOrDefault(codec, codec.toUpperCase(Locale.ROOT));
  }

  boolean hasSound() {
    return sampleRate > 0;
  }

  boolean isClip() {
    return hasSound() || !picture.isEmpty();
  }

  /**
   * Whether its times are exact to the sample, so that one may begin in the middle. Others count
   * milliseconds, or guess.
   */
  boolean isExact() {
    return container.startsWith("mov,")
        || container.equals("flac")
        || container.equals("ogg")
        || container.equals("wav");
  }

  ClipFacts facts() {
    return new ClipFacts(length, sound, picture);
  }
}
