package org.newsreel.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.newsreel.model.StoryId;

/** Reads stories with all that belongs to them, beside what is being saved. One thread only. */
public final class RecordReader implements AutoCloseable {
  private final Database database;
  private final RecordRows rows;
  private final ClipFiles clips;
  private final ClipFiles posters;

  RecordReader(Database database, ClipFiles clips, ClipFiles posters) {
    this.database = database;
    rows = new RecordRows(database);
    this.clips = clips;
    this.posters = posters;
  }

  /** The numbers of all stories, those in the trash too, in the order in which they came. */
  public long[] numbers() throws LibraryException {
    return database.numbers("SELECT number FROM story ORDER BY number");
  }

  /**
   * A story with everything as it is at one moment; empty where it is gone.
   *
   * @throws LibraryException where it is damaged
   */
  public Optional<StoryRecord> read(long number) throws LibraryException {
    return database.atOneMoment(() -> rows.read(number));
  }

  /** The names of clips that more than one story has. */
  public Set<String> sharedClips() throws LibraryException {
    return Set.copyOf(
        database.all(
            "SELECT name FROM clip GROUP BY name HAVING count(*) > 1", row -> row.getString(1)));
  }

  /** Empty where the file is gone. */
  public Optional<Path> file(StoryRecord.Video clip) {
    return clips.file(clip.name()).filter(Files::isRegularFile);
  }

  /** The picture that stands for a story. */
  public Optional<Path> poster(StoryId id) throws LibraryException {
    return database
        .one("SELECT file FROM poster WHERE story = ?", row -> row.getString(1), id.value())
        .flatMap(posters::file)
        .filter(Files::isRegularFile);
  }

  @Override
  public void close() throws LibraryException {
    database.close();
  }
}
