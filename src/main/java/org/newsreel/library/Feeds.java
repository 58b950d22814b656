package org.newsreel.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.newsreel.model.StoryId;

/**
 * The feeds that the reader follows and what they told of. Any thread may call; one is served at a
 * time, together with all else in the library.
 */
public final class Feeds {
  private final Database database;
  private final Object lock;

  Feeds(Database database, Object lock) {
    this.database = database;
    this.lock = lock;
  }

  /** All feeds, by their folders and titles. */
  public List<KeptFeed> all() throws LibraryException {
    synchronized (lock) {
      return database.all("SELECT * FROM feed ORDER BY folder, title, address", Feeds::feed);
    }
  }

  public Optional<KeptFeed> feed(String address) throws LibraryException {
    synchronized (lock) {
      return database.one("SELECT * FROM feed WHERE address = ?", Feeds::feed, address);
    }
  }

  /** Follows a feed, unless it is followed already; returns whether it was not. */
  public boolean add(KeptFeed feed) throws LibraryException {
    synchronized (lock) {
      return database.change(
              """
              INSERT OR IGNORE INTO feed (address, title, folder, typed, etag, last_modified, checked,
                failures, problem, next_due) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
              """,
              feed.address(),
              feed.title(),
              feed.folder(),
              feed.typed() ? 1 : 0,
              feed.etag(),
              feed.lastModified(),
              feed.checked().map(Instant::toEpochMilli),
              feed.failures(),
              feed.problem(),
              feed.due().toEpochMilli())
          > 0;
    }
  }

  /** Follows a feed no more; the stories that were made of it stay. */
  public void remove(String address) throws LibraryException {
    synchronized (lock) {
      database.together(
          () -> {
            database.change("DELETE FROM feed_item WHERE feed = ?", address);
            return database.change("DELETE FROM feed WHERE address = ?", address);
          });
    }
  }

  /**
   * Keeps how a feed stands and what it tells of now. What it told of before stays; of what is
   * known only title, address and date are brought up to date. Of a feed that is followed no more,
   * keeps nothing.
   *
   * @return how many items are new
   */
  public int save(KeptFeed feed, List<KeptItem> items) throws LibraryException {
    synchronized (lock) {
      return database.together(() -> isKept(feed) ? put(feed.address(), items) : 0);
    }
  }

  private boolean isKept(KeptFeed feed) throws LibraryException {
    return database.change(
            """
            UPDATE feed SET title = ?, etag = ?, last_modified = ?, checked = ?, failures = ?,
              problem = ?, next_due = ? WHERE address = ?
            """,
            feed.title(),
            feed.etag(),
            feed.lastModified(),
            feed.checked().map(Instant::toEpochMilli),
            feed.failures(),
            feed.problem(),
            feed.due().toEpochMilli(),
            feed.address())
        > 0;
  }

  private int put(String feed, List<KeptItem> items) throws LibraryException {
    int before = count(feed);
    for (KeptItem item : items) {
      put(feed, item);
    }
    return count(feed) - before;
  }

  private int count(String feed) throws LibraryException {
    return database
        .one("SELECT count(*) FROM feed_item WHERE feed = ?", row -> row.getInt(1), feed)
        .orElse(0);
  }

  private void put(String feed, KeptItem item) throws LibraryException {
    database.change(
        """
        INSERT INTO feed_item (feed, key, address, title, published, seen, story)
          VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (feed, key) DO UPDATE SET address = excluded.address, title = excluded.title,
          published = excluded.published
        """,
        feed,
        item.key(),
        item.address(),
        item.title(),
        item.published().map(Instant::toEpochMilli),
        item.seen().toEpochMilli(),
        item.story().map(StoryId::value));
  }

  /** Brings a feed back with what it told of; what is known of both already stays as it is. */
  public void restore(KeptFeed feed, List<KeptItem> items) throws LibraryException {
    synchronized (lock) {
      database.together(
          () -> {
            boolean isNew = add(feed);
            for (KeptItem item : items) {
              if (isNew || item(feed.address(), item.key()).isEmpty()) {
                put(feed.address(), item);
              }
            }
            return isNew;
          });
    }
  }

  private Optional<KeptItem> item(String feed, String key) throws LibraryException {
    return database.one(
        "SELECT * FROM feed_item WHERE feed = ? AND key = ?", Feeds::item, feed, key);
  }

  /** What a feed told of, the newest first. */
  public List<KeptItem> items(String feed) throws LibraryException {
    synchronized (lock) {
      return database.all(
          "SELECT * FROM feed_item WHERE feed = ? ORDER BY coalesce(published, seen) DESC, rowid",
          Feeds::item,
          feed);
    }
  }

  /** Remembers which story was made of an item. */
  public void fetched(String feed, String key, StoryId story) throws LibraryException {
    synchronized (lock) {
      database.change(
          "UPDATE feed_item SET story = ? WHERE feed = ? AND key = ?", story.value(), feed, key);
    }
  }

  private static KeptFeed feed(ResultSet row) throws SQLException {
    return new KeptFeed(
        row.getString("address"),
        row.getString("title"),
        row.getString("folder"),
        row.getInt("typed") != 0,
        row.getString("etag"),
        row.getString("last_modified"),
        moment(row, "checked"),
        row.getInt("failures"),
        row.getString("problem"),
        Instant.ofEpochMilli(row.getLong("next_due")));
  }

  private static KeptItem item(ResultSet row) throws SQLException {
    return new KeptItem(
        row.getString("key"),
        row.getString("address"),
        row.getString("title"),
        moment(row, "published"),
        Instant.ofEpochMilli(row.getLong("seen")),
        Optional.ofNullable(row.getString("story")).map(StoryId::new));
  }

  private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
    long millis = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
  }
}
