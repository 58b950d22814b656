package org.newsreel.library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A statement while it is being used; afterwards it waits for the next who says the same, because
 * SQLite takes longer to understand most statements than to carry them out.
 *
 * @param idle statements that wait, the last used last
 */
record Prepared(
    String sql, PreparedStatement statement, LinkedHashMap<String, PreparedStatement> idle)
    implements AutoCloseable {
  /** Those that waited longest are given up: what a reader looks for makes ever new ones. */
  private static final int MOST = 100;

  static Prepared of(
      Connection connection,
      LinkedHashMap<String, PreparedStatement> idle,
      String sql,
      Object... values)
      throws SQLException {
    PreparedStatement waiting = idle.remove(sql);
    Prepared prepared =
        new Prepared(sql, waiting == null ? connection.prepareStatement(sql) : waiting, idle);
    try {
      prepared.set(values);
      return prepared;
    } catch (SQLException e) {
      prepared.statement.close();
      throw e;
    }
  }

  private void set(Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      @Nullable Object value = values[i] instanceof Optional<?> o ? o.orElse(null) : values[i];
      statement.setObject(i + 1, value);
    }
  }

  @Override
  public void close() throws SQLException {
    // Long texts need not be kept in memory until then.
    statement.clearParameters();
    PreparedStatement other = idle.putIfAbsent(sql, statement);
    if (other != null) {
      statement.close();
    } else if (idle.size() > MOST) {
      idle.pollFirstEntry().getValue().close();
    }
  }
}
