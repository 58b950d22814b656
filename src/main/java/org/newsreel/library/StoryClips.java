package org.newsreel.library;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.newsreel.model.Clip;
import org.newsreel.model.StoryId;

/**
 * Which file is the clip of which story, and what is known of it. Its owner sees to it that one
 * thread is served at a time.
 */
record StoryClips(Database database, ClipFiles clips, ClipFiles posters, LooseFiles loose) {
  Optional<Clip> of(StoryId id) throws LibraryException {
    return database
        .one(
            "SELECT name, length_us, has_sound, file FROM clip LEFT JOIN poster"
                + " ON poster.story = clip.story WHERE clip.story = ?",
            this::clip,
            id.value())
        .flatMap(clip -> clip);
  }

  private Optional<Clip> clip(ResultSet row) throws SQLException {
    String name = row.getString("name");
    Duration length = Duration.of(Math.max(0, row.getLong("length_us")), ChronoUnit.MICROS);
    boolean hasSound = row.getBoolean("has_sound");
    Optional<Path> poster = Optional.ofNullable(row.getString("file")).flatMap(posters::file);
    return clips.file(name).map(file -> new Clip(name, file, length, hasSound, poster));
  }

  /** Makes a file that is in its place the clip of a story; to be called in a transaction. */
  int use(StoryId id, String name, Duration length, boolean hasSound) throws LibraryException {
    for (String before :
        database.all(
            "SELECT name FROM clip WHERE story = ?", row -> row.getString(1), id.value())) {
      loose.letGo(before);
    }
    loose.keep(name);
    return database.change(
        "INSERT OR REPLACE INTO clip (story, name, length_us, has_sound) VALUES (?, ?, ?, ?)",
        id.value(),
        name,
        TimingForm.micros(length),
        hasSound);
  }

  void savePoster(StoryId id, byte[] picture) throws LibraryException {
    posters.put(id.value(), picture);
    database.change(
        "INSERT OR REPLACE INTO poster (story, file) VALUES (?, ?)", id.value(), id.value());
  }

  Optional<ClipPeaks> peaks(Clip clip) throws LibraryException {
    return peaks(database, clip.name());
  }

  static Optional<ClipPeaks> peaks(Database database, String clip) throws LibraryException {
    return database.one(
        "SELECT per_second, peaks FROM peaks WHERE clip = ?",
        row -> new ClipPeaks(row.getInt(1), row.getBytes(2)),
        clip);
  }

  void savePeaks(Clip clip, ClipPeaks peaks) throws LibraryException {
    database.change(
        "INSERT OR REPLACE INTO peaks (clip, per_second, peaks) VALUES (?, ?, ?)",
        clip.name(),
        peaks.perSecond(),
        peaks.bytes());
  }
}
