package org.newsreel.library.query;

import java.util.List;

/**
 * A condition on a row of {@code story}, and the values for its question marks.
 *
 * @param text without AND in front
 */
public record Sql(String text, List<Object> values) {
  public Sql {
    values = List.copyOf(values);
  }

  static Sql of(String text, Object... values) {
    return new Sql(text, List.of(values));
  }

  /** What is not known of a story does not hold of it. */
  Sql not() {
    return new Sql("(" + text + ") IS NOT TRUE", values);
  }
}
