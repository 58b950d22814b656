package org.newsreel.parse.claims;

/**
 * What one place of a page says.
 *
 * @param value as it stands there, entities and spaces put right
 */
public record Claim(Field field, String value, Source source) {
  /** From 0 to 1; 0 is never believed. */
  public double confidence() {
    return Trust.in(source, field);
  }
}
