package org.newsreel.library;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Carries every row of a damaged library that can still be read into an empty one of the same
 * version. It knows nothing of what the tables hold.
 */
final class Salvage {
  /**
   * What was found.
   *
   * @param whole tables of which every row could be read
   * @param rows how many rows were read
   * @param stories the ids of all stories that there were, with their numbers, as far as that can
   *     be read
   */
  record Found(Set<String> whole, int rows, Map<String, Long> stories) {}

  /** Where SQLite keeps the ids of stories once more. */
  private static final String STORY_IDS = "sqlite_autoindex_story_1";

  /** Columns of the rows that say what there is in a database. */
  private static final int NAME = 1;

  private static final int ROOT = 3;

  private final Connection into;
  private final Shape shape;
  private final Trees trees;
  private final Set<String> whole = new HashSet<>();
  private final Map<String, Long> stories = new HashMap<>();
  private int rows;

  private Salvage(Pages pages, Connection into) throws SQLException {
    this.into = into;
    shape = Shape.of(into);
    trees = new Trees(pages);
  }

  /** The version of a library's tables, by its own word if that can be. */
  static int version(Path damaged) throws IOException {
    try (Pages pages = Pages.open(damaged)) {
      int said = pages.version();
      return said > 0 && said <= Schema.newest() ? said : Schema.newest();
    }
  }

  /**
   * Reads all that can be read.
   *
   * @param donor a library whose tables begin on the same pages, should the file not say where
   * @param into an empty library of the same version
   */
  static Found read(Path damaged, Path donor, Connection into) throws IOException, SQLException {
    Map<String, Integer> lent = roots(donor);
    try (Pages pages = Pages.open(damaged);
        Statement statement = into.createStatement()) {
      statement.execute("BEGIN");
      Found found = new Salvage(pages, into).read(lent);
      statement.execute("COMMIT");
      return found;
    }
  }

  private static Map<String, Integer> roots(Path database) throws IOException {
    try (Pages pages = Pages.open(database)) {
      return roots(new Trees(pages));
    }
  }

  private static Map<String, Integer> roots(Trees trees) {
    Map<String, Integer> roots = new HashMap<>();
    trees.read(1, row -> roots.put(row.text(NAME), row.whole(ROOT)));
    return roots;
  }

  private Found read(Map<String, Integer> lent) throws SQLException {
    Map<String, Integer> own = roots(trees);
    for (String table : shape.tables().keySet()) {
      readTable(table, own.getOrDefault(table, 0), lent.getOrDefault(table, 0));
    }
    int ids = own.getOrDefault(STORY_IDS, lent.getOrDefault(STORY_IDS, 0));
    trees.read(ids, this::takeId);
    if (whole.size() < shape.tables().size()) {
      passOthers(own);
      readStrays();
    }
    return new Found(whole, rows, stories);
  }

  private void takeId(RawRow entry) {
    if (entry.text(0).matches("[0-9a-f]{16}")) {
      stories.put(entry.text(0), (long) entry.whole(1));
    }
  }

  private void readTable(String table, int own, int lent) throws SQLException {
    try (Filling filling = new Filling(table)) {
      boolean read = trees.read(own == 0 ? lent : own, filling::take);
      if (read && own != 0 && filling.all) {
        whole.add(table);
      }
    }
  }

  /** What belongs to something else is no stray leaf of a table. */
  private void passOthers(Map<String, Integer> own) {
    own.forEach(
        (name, root) -> {
          if (!shape.tables().containsKey(name) && root > 0) {
            trees.read(root, row -> {});
          }
        });
  }

  private void readStrays() throws SQLException {
    Map<String, Filling> broken = new HashMap<>();
    shape.tables().keySet().stream()
        .filter(table -> !whole.contains(table))
        .forEach(table -> broken.put(table, new Filling(table)));
    trees.strays(leaf -> takeStray(leaf, broken));
    for (Filling filling : broken.values()) {
      filling.close();
    }
  }

  private void takeStray(List<RawRow> leaf, Map<String, Filling> broken) {
    List<Filling> homes =
        broken.values().stream()
            .filter(home -> leaf.stream().allMatch(row -> belongs(home.table, row)))
            .toList();
    if (homes.size() == 1) {
      leaf.forEach(homes.getFirst()::take);
    }
  }

  /** A leaf that has lost its table belongs where its rows fit in full. */
  private boolean belongs(String table, RawRow row) {
    return shape.fits(table, row)
        && row.values().size() == shape.tables().getOrDefault(table, List.of()).size();
  }

  /** Puts the rows of one table in; the first of two with one key is the one that counts. */
  private final class Filling implements AutoCloseable {
    private final String table;
    private final List<Shape.Column> columns;
    private final Map<Integer, PreparedStatement> prepared = new HashMap<>();
    private boolean all = true;

    Filling(String table) {
      this.table = table;
      columns = shape.tables().getOrDefault(table, List.of());
    }

    void take(RawRow row) {
      boolean taken = false;
      try {
        taken = shape.fits(table, row) && isReadable(row) && put(row) > 0;
      } catch (SQLException e) {
        all = false;
      }
      all &= taken;
      rows += taken ? 1 : 0;
    }

    private int put(RawRow row) throws SQLException {
      PreparedStatement statement = statement(row.values().size());
      for (int i = 0; i < row.values().size(); i++) {
        Optional<Object> value = row.values().get(i);
        statement.setObject(i + 1, columns.get(i).number() ? row.number() : value.orElse(null));
      }
      if (shape.numbered().contains(table)) {
        statement.setLong(row.values().size() + 1, row.number());
      }
      return statement.executeUpdate();
    }

    private PreparedStatement statement(int count) throws SQLException {
      PreparedStatement known = prepared.get(count);
      if (known == null) {
        known = into.prepareStatement(insert(count));
        prepared.put(count, known);
      }
      return known;
    }

    private String insert(int count) {
      List<String> names = new ArrayList<>();
      columns.subList(0, count).forEach(column -> names.add('"' + column.name() + '"'));
      if (shape.numbered().contains(table)) {
        names.add("rowid");
      }
      return "INSERT OR IGNORE INTO \"%s\" (%s) VALUES (%s)"
          .formatted(
              table,
              String.join(", ", names),
              String.join(", ", Collections.nCopies(names.size(), "?")));
    }

    /** Long texts may be broken inside; the backup's are better then. */
    private boolean isReadable(RawRow row) {
      return IntStream.range(0, row.values().size())
          .allMatch(i -> Texts.isReadable(columns.get(i).name(), row.values().get(i)));
    }

    @Override
    public void close() throws SQLException {
      for (PreparedStatement each : prepared.values()) {
        each.close();
      }
    }
  }
}
