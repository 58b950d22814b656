package org.newsreel.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the list of a damaged database story by story, so that one bad page costs only its own. */
record AroundDamage(Database database) {
  private static final List<String> WAYS =
      List.of(
          "SELECT id FROM story WHERE trashed IS NULL ORDER BY added DESC, number DESC",
          "SELECT id FROM story NOT INDEXED WHERE trashed IS NULL",
          "SELECT id FROM story");

  /**
   * Reads what can be read.
   *
   * @param query to which a condition can be added
   */
  <T> List<T> rows(String query, Database.Row<Optional<T>> row) throws LibraryException {
    List<T> found = new ArrayList<>();
    for (String id : ids()) {
      try {
        database
            .one(query + "WHERE story.id = ?", row, id)
            .flatMap(one -> one)
            .ifPresent(found::add);
      } catch (LibraryException e) {
        if (!e.isDamage()) {
          throw e;
        }
      }
    }
    return found;
  }

  /** The ids stand in two places; one may be whole. */
  private List<String> ids() throws LibraryException {
    LibraryException damage = LibraryException.damage("the list of stories is damaged");
    for (String way : WAYS) {
      try {
        return database.all(way, row -> String.valueOf(row.getString(1)));
      } catch (LibraryException e) {
        damage = e;
      }
    }
    throw damage;
  }
}
