package org.newsreel.audio;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The index (moov) of an MP4 or QuickTime file.
 *
 * @param timescale units a second of {@code duration} and of the edit lists; at least 1
 * @param duration of the whole, as the file says
 * @param isFragmented whether what the tracks hold is listed all over the file
 * @param tracks of sound and picture
 */
record Movie(long timescale, long duration, boolean isFragmented, List<Track> tracks) {
  /** What such files may begin with; anything else is no clip. */
  private static final Set<String> FIRST =
      Set.of("ftyp", "moov", "mdat", "wide", "free", "skip", "pnot", "uuid", "styp", "sidx");

  /** Nothing that is said to be longer is believed. */
  static final Duration LONGEST = Duration.ofHours(100);

  /** By how much the file's own word and its longest track may differ before the track counts. */
  private static final Duration TOLERANCE = Duration.ofSeconds(1);

  private static final int MOST_TRACKS = 1000;

  Movie {
    tracks = List.copyOf(tracks);
  }

  static boolean isClip(ClipFile file) throws AudioException {
    return file.holds(0, 8) && FIRST.contains(file.type(4));
  }

  static Movie read(ClipFile file) throws AudioException {
    Box moov = find(file);
    if (moov.isCut()) {
      throw file.endsEarly();
    }
    if (moov.child(file, "cmov").isPresent()) {
      throw file.undecodable("has a compressed index");
    }
    Box mvhd = moov.require(file, "mvhd");
    TimeFields time = TimeFields.ofMovie(file, mvhd);
    boolean isFragmented = moov.child(file, "mvex").isPresent();
    return new Movie(time.timescale(), time.duration(), isFragmented, tracks(file, moov));
  }

  /** Steps from box to box, so that what lies between is not read. */
  private static Box find(ClipFile file) throws AudioException {
    long at = 0;
    for (int i = 0; i < Box.MOST && file.holds(at, 8); i++) {
      Box box = Box.at(file, at, file.size());
      if (box.type().equals("moov")) {
        return box;
      }
      at = box.end();
    }
    throw file.damaged(
        "its index (moov) is missing. It may not have been downloaded or recorded to its end");
  }

  private static List<Track> tracks(ClipFile file, Box moov) throws AudioException {
    List<Track> tracks = new ArrayList<>();
    for (Box box : moov.children(file)) {
      if (box.type().equals("trak") && tracks.size() < MOST_TRACKS) {
        Track.read(file, box).ifPresent(tracks::add);
      }
    }
    return tracks;
  }

  Optional<Track> sound() {
    return best(Track.SOUND);
  }

  Optional<Track> picture() {
    return best(Track.PICTURE);
  }

  private Optional<Track> best(String handler) {
    return tracks.stream()
        .filter(track -> track.handler().equals(handler) && track.isEnabled())
        .findFirst()
        .or(() -> tracks.stream().filter(track -> track.handler().equals(handler)).findFirst());
  }

  /** How long it is: what the file says of itself, unless its tracks know better. */
  Duration length(ClipFile file) throws AudioException {
    Duration said = Track.seconds(duration, timescale);
    Duration longest =
        tracks.stream()
            .map(track -> track.length(timescale))
            .filter(length -> length.compareTo(LONGEST) <= 0)
            .reduce(Duration.ZERO, (a, b) -> a.compareTo(b) < 0 ? b : a);
    boolean isKnown = !longest.isZero();
    Duration length =
        isKnown && said.minus(longest).abs().compareTo(TOLERANCE) > 0 ? longest : said;
    if (length.compareTo(LONGEST) > 0) {
      throw tooLong(file);
    }
    return length;
  }

  static AudioException tooLong(ClipFile file) {
    return file.damaged("it says that it is longer than " + LONGEST.toHours() + " hours");
  }
}
