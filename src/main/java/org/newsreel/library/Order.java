package org.newsreel.library;

/** What a list of stories is sorted by. */
public enum Order {
  ADDED("added DESC, number DESC"),
  PUBLISHED("published DESC NULLS LAST, added DESC, number DESC"),
  TITLE("title COLLATE NOCASE, number DESC"),
  SOURCE("source COLLATE NOCASE, added DESC, number DESC"),
  SHORTEST("length_ms NULLS LAST, added DESC, number DESC");

  private final String sql;

  Order(String sql) {
    this.sql = sql;
  }

  String sql() {
    return sql;
  }
}
