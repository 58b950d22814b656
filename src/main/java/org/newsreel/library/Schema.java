package org.newsreel.library;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The tables, and how those of an older Newsreel become them. */
final class Schema {
  /** Each step takes the schema one version on; released steps never change. */
  private static final List<String> STEPS =
      List.of(
          """
          CREATE TABLE story (id TEXT PRIMARY KEY, added INTEGER NOT NULL, title TEXT NOT NULL,
            source TEXT NOT NULL, language TEXT NOT NULL, published TEXT, length_ms INTEGER,
            content TEXT NOT NULL, page_origin TEXT NOT NULL, page TEXT NOT NULL);
          CREATE TABLE status (story TEXT PRIMARY KEY REFERENCES story, read INTEGER NOT NULL,
            starred INTEGER NOT NULL, clip_us INTEGER NOT NULL, text_place INTEGER NOT NULL);
          CREATE TABLE clip (story TEXT PRIMARY KEY REFERENCES story, name TEXT NOT NULL,
            length_us INTEGER NOT NULL, has_sound INTEGER NOT NULL);
          CREATE TABLE poster (story TEXT PRIMARY KEY REFERENCES story, file TEXT NOT NULL);
          CREATE TABLE timing (story TEXT PRIMARY KEY REFERENCES story, clip TEXT NOT NULL,
            rung TEXT NOT NULL, engine TEXT NOT NULL, words TEXT NOT NULL);
          CREATE TABLE note (name TEXT PRIMARY KEY, value TEXT NOT NULL);
          CREATE INDEX story_by_age ON story (added DESC);
          """,
          // Files that no story uses: on their way in, or replaced. Only these are ever deleted.
          "CREATE TABLE loose (name TEXT PRIMARY KEY, since INTEGER NOT NULL);",
          // What the reader says of word times belongs to the words (by a digest) and the clip, not
          // to what an engine found, and is never deleted but by the reader.
          """
          ALTER TABLE timing ADD COLUMN reason TEXT NOT NULL DEFAULT '';
          CREATE TABLE mended (story TEXT PRIMARY KEY REFERENCES story, clip TEXT NOT NULL,
            rung TEXT NOT NULL, engine TEXT NOT NULL, words TEXT NOT NULL, reason TEXT NOT NULL);
          CREATE TABLE anchor (story TEXT NOT NULL REFERENCES story, clip TEXT NOT NULL,
            text TEXT NOT NULL, word INTEGER NOT NULL, start_us INTEGER,
            PRIMARY KEY (story, clip, text, word));
          CREATE TABLE checked (story TEXT NOT NULL REFERENCES story, clip TEXT NOT NULL,
            text TEXT NOT NULL, PRIMARY KEY (story, clip, text));
          CREATE TABLE peaks (clip TEXT PRIMARY KEY, per_second INTEGER NOT NULL, peaks BLOB NOT NULL);
          """,
          // Times of feeds are milliseconds; story is what was made of an item, if anything was.
          """
          ALTER TABLE story ADD COLUMN page_address TEXT NOT NULL DEFAULT '';
          CREATE TABLE feed (address TEXT PRIMARY KEY, title TEXT NOT NULL, folder TEXT NOT NULL,
            typed INTEGER NOT NULL, etag TEXT NOT NULL, last_modified TEXT NOT NULL,
            checked INTEGER, failures INTEGER NOT NULL, problem TEXT NOT NULL,
            next_due INTEGER NOT NULL);
          CREATE TABLE feed_item (feed TEXT NOT NULL REFERENCES feed, key TEXT NOT NULL,
            address TEXT NOT NULL, title TEXT NOT NULL, published INTEGER, seen INTEGER NOT NULL,
            story TEXT, PRIMARY KEY (feed, key));
          """,
          // A story's number stands for it in lists and in the search index, and texts are apart,
          // so that neither has to read them. Tables that name stories are made anew because what
          // they refer to is no longer the primary key.
          """
          ALTER TABLE story RENAME TO story_4;
          CREATE TABLE story (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
            added INTEGER NOT NULL, title TEXT NOT NULL, source TEXT NOT NULL,
            language TEXT NOT NULL, published TEXT, length_ms INTEGER, trashed INTEGER);
          INSERT INTO story SELECT NULL, id, added, title, source, language, published, length_ms,
            NULL FROM story_4 ORDER BY added, rowid;
          CREATE TABLE text (story INTEGER PRIMARY KEY REFERENCES story, content NOT NULL,
            page_origin TEXT NOT NULL, page_address TEXT NOT NULL, page NOT NULL);
          INSERT INTO text SELECT number, content, page_origin, page_address, page
            FROM story JOIN story_4 USING (id) ORDER BY number;
          ALTER TABLE status RENAME TO status_4;
          CREATE TABLE status (story TEXT PRIMARY KEY REFERENCES story (id), read INTEGER NOT NULL,
            starred INTEGER NOT NULL, clip_us INTEGER NOT NULL, text_place INTEGER NOT NULL);
          INSERT INTO status SELECT * FROM status_4;
          DROP TABLE status_4;
          ALTER TABLE clip RENAME TO clip_4;
          CREATE TABLE clip (story TEXT PRIMARY KEY REFERENCES story (id), name TEXT NOT NULL,
            length_us INTEGER NOT NULL, has_sound INTEGER NOT NULL,
            fetched INTEGER NOT NULL DEFAULT 0);
          INSERT INTO clip SELECT *, 0 FROM clip_4;
          DROP TABLE clip_4;
          ALTER TABLE poster RENAME TO poster_4;
          CREATE TABLE poster (story TEXT PRIMARY KEY REFERENCES story (id), file TEXT NOT NULL);
          INSERT INTO poster SELECT * FROM poster_4;
          DROP TABLE poster_4;
          ALTER TABLE timing RENAME TO timing_4;
          CREATE TABLE timing (story TEXT PRIMARY KEY REFERENCES story (id), clip TEXT NOT NULL,
            rung TEXT NOT NULL, engine TEXT NOT NULL, words NOT NULL,
            reason TEXT NOT NULL DEFAULT '');
          INSERT INTO timing SELECT story, clip, rung, engine, words, reason FROM timing_4;
          DROP TABLE timing_4;
          ALTER TABLE mended RENAME TO mended_4;
          CREATE TABLE mended (story TEXT PRIMARY KEY REFERENCES story (id), clip TEXT NOT NULL,
            rung TEXT NOT NULL, engine TEXT NOT NULL, words NOT NULL, reason TEXT NOT NULL);
          INSERT INTO mended SELECT story, clip, rung, engine, words, reason FROM mended_4;
          DROP TABLE mended_4;
          ALTER TABLE anchor RENAME TO anchor_4;
          CREATE TABLE anchor (story TEXT NOT NULL REFERENCES story (id), clip TEXT NOT NULL,
            text TEXT NOT NULL, word INTEGER NOT NULL, start_us INTEGER,
            PRIMARY KEY (story, clip, text, word));
          INSERT INTO anchor SELECT * FROM anchor_4;
          DROP TABLE anchor_4;
          ALTER TABLE checked RENAME TO checked_4;
          CREATE TABLE checked (story TEXT NOT NULL REFERENCES story (id), clip TEXT NOT NULL,
            text TEXT NOT NULL, PRIMARY KEY (story, clip, text));
          INSERT INTO checked SELECT * FROM checked_4;
          DROP TABLE checked_4;
          DROP TABLE story_4;
          CREATE INDEX story_by_age ON story (trashed, added DESC);
          CREATE INDEX story_by_source ON story (source);
          CREATE TABLE tag (name TEXT NOT NULL, story TEXT NOT NULL REFERENCES story (id),
            PRIMARY KEY (name, story)) WITHOUT ROWID;
          CREATE INDEX tag_by_story ON tag (story);
          CREATE TABLE mark (id INTEGER PRIMARY KEY, story TEXT NOT NULL REFERENCES story (id),
            kind TEXT NOT NULL, first_word INTEGER NOT NULL, end_word INTEGER NOT NULL,
            said TEXT NOT NULL, start_us INTEGER, end_us INTEGER,
            note TEXT NOT NULL, made INTEGER NOT NULL);
          CREATE INDEX mark_by_story ON mark (story);
          CREATE TABLE saved_search (name TEXT PRIMARY KEY, query TEXT NOT NULL);
          """
              + SearchIndex.TABLES);

  /** Libraries that can only be read are read from this version on. */
  private static final int OLDEST_READABLE = 1;

  /**
   * What older libraries have not, step by step, for reading only: nothing can be saved in a view.
   */
  private static final List<String> STAND_INS =
      List.of(
          // The first two steps added nothing that is read.
          "",
          "",
          """
          CREATE TEMP VIEW timing AS SELECT *, '' AS reason FROM main.timing;
          CREATE TEMP VIEW mended AS SELECT * FROM temp.timing WHERE 0;
          CREATE TEMP VIEW anchor AS SELECT '' AS story, '' AS clip, '' AS text, 0 AS word,
            NULL AS start_us WHERE 0;
          CREATE TEMP VIEW checked AS SELECT '' AS story, '' AS clip, '' AS text WHERE 0;
          CREATE TEMP VIEW peaks AS SELECT '' AS clip, 0 AS per_second, NULL AS peaks WHERE 0;
          """,
          """
          CREATE TEMP VIEW story_4 AS SELECT rowid AS number, *, '' AS page_address FROM main.story;
          CREATE TEMP VIEW feed AS SELECT '' AS address, '' AS title, '' AS folder, 1 AS typed,
            '' AS etag, '' AS last_modified, NULL AS checked, 0 AS failures, '' AS problem,
            0 AS next_due WHERE 0;
          CREATE TEMP VIEW feed_item AS SELECT '' AS feed, '' AS key, '' AS address, '' AS title,
            NULL AS published, 0 AS seen, NULL AS story WHERE 0;
          """,
          """
          CREATE TEMP VIEW IF NOT EXISTS story_4 AS SELECT rowid AS number, * FROM main.story;
          CREATE TEMP VIEW story AS SELECT *, NULL AS trashed FROM temp.story_4;
          CREATE TEMP VIEW text AS SELECT number AS story, content, page_origin, page_address, page
            FROM temp.story_4;
          CREATE TEMP TABLE tag (name, story);
          CREATE TEMP TABLE mark (id, story, kind, first_word, end_word, said, start_us,
            end_us, note, made);
          CREATE TEMP TABLE saved_search (name, query);
          """
              + SearchIndex.TABLES.replace("VIRTUAL TABLE ", "VIRTUAL TABLE temp."));

  private Schema() {}

  /** Looks whether this Newsreel can read a library; changes nothing. */
  static void check(Connection connection, Path file, boolean readOnly)
      throws SQLException, LibraryException {
    // Both in one look: another program may be making the library between two.
    int version =
        number(
            connection,
            "SELECT CASE WHEN user_version = 0 AND EXISTS (SELECT * FROM sqlite_schema)"
                + " THEN -1 ELSE user_version END FROM pragma_user_version");
    if (version > STEPS.size()) {
      throw new LibraryException(
          "the library in "
              + file.getParent()
              + " was made by a newer Newsreel; open it with that");
    }
    if (version < (readOnly ? OLDEST_READABLE : 0)) {
      throw new LibraryException(
          "the library in " + file.getParent() + ": its file library.db is not one of Newsreel's");
    }
  }

  /** Takes all steps that are missing, or none: another program may be doing the same. */
  static void bringUpToDate(Connection connection) throws SQLException {
    if (number(connection, "PRAGMA user_version") >= STEPS.size()) {
      return;
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      for (int step = number(connection, "PRAGMA user_version"); step < STEPS.size(); step++) {
        statement.executeUpdate(STEPS.get(step));
        statement.execute("PRAGMA user_version = " + (step + 1));
      }
      statement.execute("COMMIT");
    }
  }

  /** Lets an older library that cannot be changed be read as if it were up to date. */
  static void standIn(Connection connection) throws SQLException {
    int version = number(connection, "PRAGMA user_version");
    try (Statement statement = connection.createStatement()) {
      for (String missing : STAND_INS.subList(version, STAND_INS.size())) {
        if (!missing.isEmpty()) {
          statement.executeUpdate(missing);
        }
      }
    }
  }

  private static int number(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      return row.next() ? row.getInt(1) : 0;
    }
  }
}
