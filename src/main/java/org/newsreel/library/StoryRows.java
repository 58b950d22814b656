package org.newsreel.library;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.newsreel.model.Page;
import org.newsreel.model.Story;
import org.newsreel.model.StoryId;
import org.newsreel.model.StoryStatus;

/**
 * Stories and their pages in the database, and in the index. Its owner sees to it that one thread
 * is served at a time.
 */
record StoryRows(Database database, SearchIndex index) {
  private static final String TEXT_OF =
      " FROM text JOIN story ON story.number = text.story WHERE story.id = ?";

  /** The clock may have been set back; time in a library does not go back with it. */
  static final String LAST_ADDED =
      "coalesce((SELECT max(added) FROM story WHERE trashed IS NULL), 0)";

  /**
   * Writes a story anew or over the one before, which may have been in the trash.
   *
   * @param isNew whether there is no such story yet
   */
  int put(Story story, Page page, boolean corrected, boolean isNew) throws LibraryException {
    long number = row(story);
    if (isNew) {
      index.add(number, story, List.of());
    } else {
      index.put(number, story, Marks.notes(database, story.id()));
    }
    return text(number, story, page, corrected);
  }

  /** The same without the index. */
  int write(Story story, Page page, boolean corrected) throws LibraryException {
    return text(row(story), story, page, corrected);
  }

  private int text(long number, Story story, Page page, boolean corrected) throws LibraryException {
    return database.change(
        "INSERT OR REPLACE INTO text (story, content, page_origin, page_address, page)"
            + " VALUES (?, ?, ?, ?, ?)",
        number,
        PackedText.pack(StoryForm.write(story, corrected)),
        page.origin(),
        page.address(),
        PackedText.pack(page.text()));
  }

  /** Writes what the list shows; returns the story's number. */
  private long row(Story story) throws LibraryException {
    return database
        .one(
            """
            INSERT INTO story (id, added, title, source, language, published, length_ms)
              VALUES (?, max(?, %s), ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET title = excluded.title, source = excluded.source,
              language = excluded.language, published = excluded.published,
              length_ms = excluded.length_ms, trashed = NULL
            RETURNING number
            """
                .formatted(LAST_ADDED),
            row -> row.getLong(1),
            story.id().value(),
            Instant.now().toEpochMilli(),
            story.title(),
            story.source(),
            story.language(),
            story.published().map(LocalDate::toString),
            story.length().map(Duration::toMillis))
        .orElseThrow(() -> new LibraryException("there is no story " + story.id()));
  }

  /** The number of a story, be it in the trash or not. */
  static Optional<Long> find(Database database, StoryId id) throws LibraryException {
    return database.one("SELECT number FROM story WHERE id = ?", row -> row.getLong(1), id.value());
  }

  long number(StoryId id) throws LibraryException {
    return find(database, id).orElseThrow(() -> new LibraryException("there is no story " + id));
  }

  static void saveStatus(Database database, StoryId id, StoryStatus status)
      throws LibraryException {
    database.change(
        "INSERT OR REPLACE INTO status (story, read, starred, clip_us, text_place)"
            + " VALUES (?, ?, ?, ?, ?)",
        id.value(),
        status.read(),
        status.starred(),
        TimingForm.micros(status.clipPlace()),
        status.textPlace());
  }

  boolean isThere(StoryId id) throws LibraryException {
    return find(database, id).isPresent();
  }

  Optional<String> content(StoryId id) throws LibraryException {
    return database.one(
        "SELECT text.content" + TEXT_OF, row -> PackedText.read(row.getObject(1)), id.value());
  }

  Optional<Page> page(StoryId id) throws LibraryException {
    return database.one(
        "SELECT text.page_origin, text.page_address, text.page" + TEXT_OF,
        row -> new Page(row.getString(1), row.getString(2), PackedText.read(row.getObject(3))),
        id.value());
  }

  /** Puts a story into the index once more, as it is now; one without a text has no words. */
  void index(StoryId id) throws LibraryException {
    Optional<String> content = content(id);
    Story story = content.isPresent() ? StoryForm.read(id, content.get()) : Story.NONE;
    index.put(number(id), story, Marks.notes(database, id));
  }

  /** Puts stories that are not in the index into it; returns how many it could look at. */
  int indexMissing(int most) throws LibraryException {
    List<Long> numbers = index.missing(most);
    for (long number : numbers) {
      Optional<StoryId> id =
          database.one(
              "SELECT id FROM story WHERE number = ?",
              row -> new StoryId(row.getString(1)),
              number);
      try {
        index(id.orElse(Story.NONE.id()));
      } catch (LibraryException damaged) {
        index.put(number, Story.NONE, List.of());
      }
    }
    return numbers.size();
  }
}
