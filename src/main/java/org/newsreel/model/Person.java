package org.newsreel.model;

/**
 * Somebody who wrote or speaks.
 *
 * @param role what the page says of them ("US Secretary of State"); empty where it says nothing
 */
public record Person(String name, String role) {
  /** The voice of the report itself, which pages do not name. */
  public static final Person NARRATOR = new Person("", "");

  public static Person named(String name) {
    return new Person(name, "");
  }

  public boolean isNarrator() {
    return name.isEmpty();
  }
}
