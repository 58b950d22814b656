package org.newsreel.audio;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The program that reads what is not read here, where it is installed. It may open the clip and
 * nothing else: no network, no other files that a clip may name, and only containers of sound.
 */
record Ffmpeg(Path program) {
  private static final List<String> NAMES = List.of("ffmpeg", "ffmpeg.exe");
  private static final Pattern SEPARATOR = Pattern.compile(Pattern.quote(File.pathSeparator));

  /** Lists of files and pictures, which can lead elsewhere, are not among them. */
  private static final String CONTAINERS =
      "mov,matroska,webm,ogg,flac,wav,w64,mp3,aac,aiff,avi,asf,flv,mpegts,mpeg,amr,caf,ac3,eac3";

  private static final String INPUT = "-i";
  private static final int LONGEST_LISTING = 1 << 16;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Looks for it in the folders of a search path; relative ones are not trusted. */
  static Optional<Ffmpeg> find(String searchPath) {
    return SEPARATOR
        .splitAsStream(searchPath)
        .flatMap(folder -> NAMES.stream().map(name -> folder + File.separator + name))
        .flatMap(file -> path(file).stream())
        .filter(file -> file.isAbsolute() && Files.isRegularFile(file) && Files.isExecutable(file))
        .findFirst()
        .map(Ffmpeg::new);
  }

  private static Optional<Path> path(String file) {
    try {
      return Optional.of(Path.of(file));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** What it says of a clip; empty where it cannot make anything of it. */
  FfmpegListing list(Path clip) throws IOException {
    Process process = start(command("info", clip, Duration.ZERO), ProcessBuilder.Redirect.PIPE);
    try (Patience patience = new Patience(process, PATIENCE);
        InputStream said = process.getErrorStream()) {
      patience.begin();
      byte[] listing = said.readNBytes(LONGEST_LISTING);
      return FfmpegListing.parse(new String(listing, StandardCharsets.UTF_8));
    } finally {
      process.destroyForcibly();
    }
  }

  /**
   * Starts to decode a clip's sound to interleaved little-endian floats.
   *
   * @param start where to begin
   */
  Process decode(Path clip, FfmpegListing listing, Duration start) throws IOException {
    List<String> command = command("error", clip, start);
    command.addAll(List.of("-map", "0:a:0", "-ac", Integer.toString(listing.channels())));
    command.addAll(List.of("-ar", Integer.toString(listing.sampleRate())));
    // Where there is no sound, silence: so that what follows is on time.
    String filled = listing.startsEarly() ? "aresample=async=1" : "aresample=async=1:first_pts=0";
    command.addAll(List.of("-af", filled));
    command.addAll(List.of("-c:a", "pcm_f32le", "-f", "f32le", "pipe:1"));
    return start(command, ProcessBuilder.Redirect.DISCARD);
  }

  /** Starts to put the streams of some files into an MP4 file as they are. */
  Process join(List<Path> parts, Path target) throws IOException {
    List<String> command = command("error", parts.getFirst(), Duration.ZERO);
    parts.stream().skip(1).forEach(part -> command.addAll(List.of(INPUT, url(part))));
    for (int i = 0; i < parts.size(); i++) {
      command.addAll(List.of("-map", Integer.toString(i)));
    }
    // Streamed text tracks have no place in the file.
    command.addAll(List.of("-sn", "-dn", "-c", "copy", "-movflags", "+faststart", "-f", "mp4"));
    command.addAll(List.of("-y", url(target)));
    return start(command, ProcessBuilder.Redirect.DISCARD);
  }

  private List<String> command(String loudness, Path clip, Duration start) {
    List<String> command = new ArrayList<>(List.of(program.toString(), "-hide_banner"));
    command.addAll(List.of("-nostdin", "-v", loudness, "-protocol_whitelist", "file,pipe"));
    command.addAll(List.of("-format_whitelist", CONTAINERS));
    if (!start.isZero()) {
      command.addAll(List.of("-ss", start.toMillis() + "ms"));
    }
    command.addAll(List.of(INPUT, url(clip)));
    return command;
  }

  /** Without a protocol in front of it, a name could be taken for one. */
  private static String url(Path file) {
    return "file:" + file.toAbsolutePath();
  }

  private static Process start(List<String> command, ProcessBuilder.Redirect errors)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors);
    builder.environment().keySet().removeIf(name -> name.startsWith("FFREPORT"));
    builder.environment().put("AV_LOG_FORCE_NOCOLOR", "1");
    Process process = builder.start();
    process.getOutputStream().close();
    return process;
  }
}
