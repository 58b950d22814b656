package org.newsreel.audio;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A track of sound or picture.
 *
 * @param box its trak
 * @param handler what it holds: {@link #SOUND} or {@link #PICTURE}
 * @param shown how long it is shown, in the movie's timescale; 0 where not known
 * @param media the timescale and duration of what it holds
 * @param edits in the order of presentation; none where all of it is shown
 * @param table its stbl
 */
record Track(
    Box box,
    String handler,
    boolean isEnabled,
    long shown,
    TimeFields media,
    List<Edit> edits,
    Box table) {
  static final String SOUND = "soun";
  static final String PICTURE = "vide";

  Track {
    edits = List.copyOf(edits);
  }

  /** Empty where it holds something else, such as subtitles or time codes. */
  static Optional<Track> read(ClipFile file, Box trak) throws AudioException {
    Box mdia = trak.require(file, "mdia");
    String handler = file.type(mdia.require(file, "hdlr").body() + 8);
    return handler.equals(SOUND) || handler.equals(PICTURE)
        ? Optional.of(read(file, trak, mdia, handler))
        : Optional.empty();
  }

  private static Track read(ClipFile file, Box trak, Box mdia, String handler)
      throws AudioException {
    Box tkhd = trak.require(file, "tkhd");
    boolean isEnabled = (file.u8(tkhd.body() + 3) & 1) != 0;
    boolean isLong = file.u8(tkhd.body()) == 1;
    long shown = TimeFields.duration(file, tkhd.body() + (isLong ? 28 : 20), isLong);
    TimeFields media = TimeFields.ofMedia(file, mdia.require(file, "mdhd"));
    Box table = mdia.require(file, "minf").require(file, "stbl");
    return new Track(trak, handler, isEnabled, shown, media, edits(file, trak), table);
  }

  private static List<Edit> edits(ClipFile file, Box trak) throws AudioException {
    Optional<Box> edts = trak.child(file, "edts");
    Optional<Box> elst = edts.isEmpty() ? edts : edts.get().child(file, "elst");
    return elst.isEmpty() ? List.of() : Edit.list(file, elst.get());
  }

  Duration length(long movieTimescale) {
    return shown > 0
        ? seconds(shown, movieTimescale)
        : seconds(media.duration(), media.timescale());
  }

  /** Exact to the nanosecond, whatever the numbers. */
  static Duration seconds(long units, long timescale) {
    return Duration.ofSeconds(units / timescale, units % timescale * 1_000_000_000L / timescale);
  }
}
