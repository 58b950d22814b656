package org.newsreel.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsreel.model.StoryId;

/**
 * What a library takes on the disk, and how it is kept under a limit that the reader sets: by
 * letting go of clips of stories that are read and not starred and that can be fetched again, the
 * ones first that the reader left longest ago. Text, notes, stars, word times and what the reader
 * says of them are never touched; they fit the clip again when it is back. Any thread may call.
 */
public final class Storage {
  private static final String LIMIT = "storage-limit";

  private final Library library;
  private final Database database;
  private final LooseFiles loose;
  private final Sizes sizes;

  /** A story that has a clip; may is whether what the reader did allows to drop it. */
  private record Holder(StoryId id, String clip, boolean may) {}

  Storage(Library library, Database database, LooseFiles loose, Sizes sizes) {
    this.library = library;
    this.database = database;
    this.loose = loose;
    this.sizes = sizes;
  }

  public StorageUse inAll() throws LibraryException {
    long used = sum("SELECT DISTINCT name FROM clip");
    long going = sum("SELECT name FROM loose WHERE name NOT IN (SELECT name FROM clip)");
    return new StorageUse(sizes.database(), used, sizes.in("posters"), sizes.in("backups"), going);
  }

  private long sum(String names) throws LibraryException {
    return all(names, row -> row.getString(1)).stream().mapToLong(sizes::clip).sum();
  }

  /** Of each story that is not in the trash, the largest first. */
  public List<StoryUse> stories() throws LibraryException {
    return all(
            """
            SELECT id, title, octet_length(content) + octet_length(page), name
            FROM story LEFT JOIN text ON text.story = number LEFT JOIN clip ON clip.story = id
            WHERE trashed IS NULL
            """,
            this::use)
        .stream()
        .flatMap(Optional::stream)
        .sorted(Comparator.comparingLong(StoryUse::bytes).reversed())
        .toList();
  }

  private Optional<StoryUse> use(ResultSet row) throws SQLException {
    @Nullable String clip = row.getString(4);
    long size = clip == null ? 0 : sizes.clip(clip);
    String title = row.getString(2);
    long text = row.getLong(3);
    return id(row.getString(1)).map(id -> new StoryUse(id, title, text, size));
  }

  /** Bytes that the library may take; empty where the reader has set no limit. */
  public OptionalLong limit() throws LibraryException {
    return library.note(LIMIT).filter(text -> text.matches("\\d{1,18}")).stream()
        .mapToLong(Long::parseLong)
        .findFirst();
  }

  /** Keeps a limit, or that there is none, until the reader sets another; drops nothing yet. */
  public void setLimit(OptionalLong bytes) throws LibraryException {
    library.saveNote(LIMIT, bytes.isPresent() ? String.valueOf(bytes.getAsLong()) : "");
  }

  /** Keeps under the limit that the reader has set, if any. */
  public Dropped keepUnderLimit(Set<StoryId> open) throws LibraryException {
    OptionalLong limit = limit();
    return limit.isPresent() ? keepUnder(limit.getAsLong(), open) : Dropped.NOTHING;
  }

  /**
   * Says that the clip of a story came from the address that the story names, and can come from
   * there again. What the reader brought is never dropped.
   */
  public void fetched(StoryId id) throws LibraryException {
    synchronized (library) {
      database.change("UPDATE clip SET fetched = 1 WHERE story = ?", id.value());
    }
  }

  /**
   * Lets go of clips until the library takes no more than {@code limit} bytes, or none is left that
   * may be dropped. Their files stay for another day.
   *
   * @param open stories whose clips stay, as they may be playing
   */
  public Dropped keepUnder(long limit, Set<StoryId> open) throws LibraryException {
    long over = inAll().staying() - limit;
    long bytes = 0;
    List<StoryId> dropped = new ArrayList<>();
    if (over > 0) {
      for (List<Holder> holders : oldestFirst()) {
        long freed = over > bytes ? drop(holders, open) : 0;
        if (freed > 0) {
          bytes += freed;
          holders.forEach(holder -> dropped.add(holder.id()));
        }
      }
    }
    return new Dropped(dropped, bytes, Math.max(0, over - bytes));
  }

  /**
   * All clips with the stories that have them, by when the reader last left the last of these: a
   * status that is saved anew gets the highest rowid.
   */
  private List<List<Holder>> oldestFirst() throws LibraryException {
    Map<String, List<Holder>> holders = new LinkedHashMap<>();
    all(
            """
            SELECT clip.story, clip.name, fetched AND read AND NOT starred
              AND trashed IS NULL FROM clip
              JOIN story ON id = clip.story LEFT JOIN status ON status.story = clip.story ORDER BY status.rowid DESC
            """,
            row -> holder(row.getString(1), row.getString(2), row.getBoolean(3)))
        .stream()
        .flatMap(Optional::stream)
        .forEach(
            holder ->
                holders.computeIfAbsent(holder.clip(), name -> new ArrayList<>()).add(holder));
    return List.copyOf(holders.values()).reversed();
  }

  private static Optional<Holder> holder(String story, String clip, boolean may) {
    return id(story).map(id -> new Holder(id, clip, may));
  }

  /** Bytes that are freed: 0 where one of the stories needs its clip. */
  private long drop(List<Holder> holders, Set<StoryId> open) throws LibraryException {
    String clip = holders.getFirst().clip();
    for (Holder holder : holders) {
      if (!holder.may() || open.contains(holder.id()) || !canBeFetched(holder.id())) {
        return 0;
      }
    }
    long size = sizes.clip(clip);
    synchronized (library) {
      return database.together(() -> drop(clip, holders.size())) ? size : 0;
    }
  }

  /** The reader may have come back to one meanwhile, here or in another program. */
  private boolean drop(String clip, int holders) throws LibraryException {
    int dropped =
        database.change(
            """
            DELETE FROM clip WHERE name = ?1 AND ?2 = (SELECT count(*) FROM clip WHERE name = ?1)
            AND ?2 = (SELECT count(*) FROM clip
              JOIN status ON status.story = clip.story WHERE name = ?1 AND read AND NOT starred)
            """,
            clip,
            holders);
    if (dropped > 0) {
      loose.letGo(clip);
    }
    return dropped > 0;
  }

  /** Whether the story says where its clip is on the web; one that cannot be read does not. */
  private boolean canBeFetched(StoryId id) {
    try {
      return library
          .story(id)
          .links()
          .clip()
          .filter(clip -> clip.address().matches("https?://\\S+"))
          .isPresent();
    } catch (LibraryException e) {
      return false;
    }
  }

  private static Optional<StoryId> id(String text) {
    try {
      return Optional.of(new StoryId(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private <T> List<T> all(String query, Database.Row<T> row) throws LibraryException {
    synchronized (library) {
      return database.all(query, row);
    }
  }
}
