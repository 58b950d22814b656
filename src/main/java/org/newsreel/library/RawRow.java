package org.newsreel.library;

import java.util.List;
import java.util.Optional;

/**
 * A row as its page has it.
 *
 * @param number SQLite's rowid; 0 in an index
 * @param values each a Long, Double, String or byte[], or none for NULL
 */
record RawRow(long number, List<Optional<Object>> values) {
  /** The text of a column; empty where it is none. */
  String text(int column) {
    return column < values.size() && values.get(column).orElse("") instanceof String text
        ? text
        : "";
  }

  int whole(int column) {
    return column < values.size() && values.get(column).orElse(0L) instanceof Long number
        ? number.intValue()
        : 0;
  }
}
