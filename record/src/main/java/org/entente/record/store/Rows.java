package org.entente.record.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes very many rows with few statements, each prepared once. Use it inside a
 * transaction and close it before the end. Not thread-safe.
 */
public final class Rows implements AutoCloseable {
  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>();

  /** What becomes of a row. */
  public interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  private Rows(Connection connection) {
    this.connection = connection;
  }

  /** Rows on a handle's connection. */
  public static Rows on(Handle handle) {
    return new Rows(handle.getConnection());
  }

  /**
   * Runs a statement that changes rows.
   *
   * @param values for its question marks: strings, numbers or null
   * @throws RowsException if it fails
   */
  public void run(String sql, @Nullable Object... values) {
    try {
      statement(sql, values).executeUpdate();
    } catch (SQLException e) {
      throw new RowsException(sql, e);
    }
  }

  /**
   * All rows of a query.
   *
   * @param values for its question marks: strings, numbers or null
   * @throws RowsException if it fails
   */
  public <T> List<T> list(String sql, Reading<T> reading, @Nullable Object... values) {
    try (ResultSet rows = statement(sql, values).executeQuery()) {
      List<T> list = new ArrayList<>();
      while (rows.next()) {
        list.add(reading.of(rows));
      }
      return list;
    } catch (SQLException e) {
      throw new RowsException(sql, e);
    }
  }

  /** What is done with a row. */
  public interface Using<E extends Exception> {
    void use(ResultSet row) throws SQLException, E;
  }

  /**
   * Goes through the rows of a query one by one, without holding them. The same query must not be
   * run again meanwhile.
   *
   * @param values for its question marks: strings, numbers or null
   * @throws RowsException if it fails
   * @throws E if the use of a row does
   */
  public <E extends Exception> void each(String sql, Using<E> using, @Nullable Object... values)
      throws E {
    try (ResultSet rows = statement(sql, values).executeQuery()) {
      while (rows.next()) {
        using.use(rows);
      }
    } catch (SQLException e) {
      throw new RowsException(sql, e);
    }
  }

  private PreparedStatement statement(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  @Override
  public void close() {
    for (Map.Entry<String, PreparedStatement> each : prepared.entrySet()) {
      try {
        each.getValue().close();
      } catch (SQLException e) {
        throw new RowsException(each.getKey(), e);
      }
    }
    prepared.clear();
  }

  /** A statement that failed. {@link RecordFile} tells its cause. */
  public static final class RowsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RowsException(String sql, SQLException cause) {
      super(sql, cause);
    }
  }
}
