package org.newsreel.viewmodel;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.newsreel.library.Tags;

/** A collection of stories, and how many are in it. */
public final class Shelf {
  /** What a collection is of. */
  public enum Kind {
    ALL,
    UNREAD,
    STARRED,
    TO_PRACTISE,
    SOURCE,
    TAG,
    SEARCH,
    TRASH
  }

  /** What stands for no collection; it is never counted. */
  public static final Shelf NONE = new Shelf(Kind.ALL, "", "");

  /** What one types to see the trash. */
  static final String TRASHED = "is:trashed";

  private final Kind kind;
  private final String name;
  private final String query;
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(LibraryModel.UNKNOWN);

  Shelf(Kind kind, String name, String query) {
    this.kind = kind;
    this.name = name;
    this.query = query;
  }

  /** All stories but those in the trash, which is a collection too. */
  static Shelf all() {
    return new Shelf(Kind.ALL, "", "");
  }

  static Shelf unread() {
    return new Shelf(Kind.UNREAD, "", "is:unread");
  }

  static Shelf starred() {
    return new Shelf(Kind.STARRED, "", "is:starred");
  }

  static Shelf toPractise() {
    return new Shelf(Kind.TO_PRACTISE, "", tagged(Tags.TO_PRACTISE));
  }

  static Shelf trash() {
    return new Shelf(Kind.TRASH, "", TRASHED);
  }

  static Shelf source(String name) {
    return new Shelf(Kind.SOURCE, name, "source:\"" + name + '"');
  }

  static Shelf tag(String name) {
    return new Shelf(Kind.TAG, name, tagged(name));
  }

  private static String tagged(String name) {
    return "tag:\"" + name + '"';
  }

  public Kind kind() {
    return kind;
  }

  /** Of the source, the tag or the search; empty where there is one of a kind. */
  public String name() {
    return name;
  }

  /** What one could type to find these stories. */
  public String query() {
    return query;
  }

  /** {@link LibraryModel#UNKNOWN} before they have been counted. */
  public ReadOnlyIntegerProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  boolean isLike(Shelf other) {
    return kind == other.kind && name.equals(other.name) && query.equals(other.query);
  }

  void counted(int stories) {
    count.set(stories);
  }
}
