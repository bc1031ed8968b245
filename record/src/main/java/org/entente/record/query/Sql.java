package org.entente.record.query;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.record.store.RecordFile;
import org.jspecify.annotations.Nullable;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;

/**
 * Asks a record in SQL. It can only be read: the connection is read-only, no other file can be
 * attached, and only queries are taken. A query that takes too long is stopped. Thread-safe.
 */
public final class Sql {
  private static final Set<String> QUERIES = Set.of("select", "with", "values", "explain");
  private static final int STEPS_BETWEEN_LOOKS = 10_000;
  private static final int LONGEST_VALUE = 64 << 20;

  private Sql() {}

  /** What becomes of the answer, row by row. */
  public interface Answer {
    /** Its columns; called once, before the rows. */
    void columns(List<String> names);

    /** A row: strings, numbers, bytes or null, one a column. */
    void row(List<@Nullable Object> values);
  }

  /** A query that is not taken, is wrong, or took too long. */
  public static final class SqlRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why a query has no answer. */
    public enum Reason {
      /** It is no query. */
      NOT_A_QUERY,
      /** SQLite does not understand it or may not do it; the message is SQLite's. */
      WRONG,
      /** It took longer than it might. */
      TOO_LONG
    }

    private final Reason reason;

    SqlRefusedException(Reason reason, String message) {
      super(message);
      this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
      return reason;
    }
  }

  /**
   * Runs one query.
   *
   * @param record opened to read
   * @param most how long it may take
   * @throws SqlRefusedException if it is not taken
   */
  public static void run(RecordFile record, String sql, Duration most, Answer answer) {
    if (!QUERIES.contains(firstWord(sql))) {
      throw new SqlRefusedException(SqlRefusedException.Reason.NOT_A_QUERY, sql);
    }
    if (hasSecond(sql)) {
      throw new SqlRefusedException(
          SqlRefusedException.Reason.WRONG, "one query at a time: there is more after a semicolon");
    }
    record.<Boolean>session(
        handle -> {
          Connection connection = handle.getConnection();
          long end = System.nanoTime() + most.toNanos();
          try {
            confine(connection, end);
            ask(connection, sql, answer);
            return true;
          } catch (SQLException e) {
            throw System.nanoTime() >= end
                ? new SqlRefusedException(
                    SqlRefusedException.Reason.TOO_LONG, Long.toString(most.toSeconds()))
                : new SqlRefusedException(
                    SqlRefusedException.Reason.WRONG, String.valueOf(e.getMessage()));
          }
        });
  }

  private static void confine(Connection connection, long end) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("pragma query_only = on");
      statement.execute("pragma trusted_schema = off");
    }
    if (connection instanceof SQLiteConnection sqlite) {
      sqlite.setLimit(SQLiteLimits.SQLITE_LIMIT_ATTACHED, 0);
      sqlite.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, LONGEST_VALUE);
    }
    ProgressHandler.setHandler(
        connection,
        STEPS_BETWEEN_LOOKS,
        new ProgressHandler() {
          @Override
          protected int progress() {
            return System.nanoTime() >= end ? 1 : 0;
          }
        });
  }

  private static void ask(Connection connection, String sql, Answer answer) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      int width = rows.getMetaData().getColumnCount();
      List<String> names = new ArrayList<>();
      for (int i = 1; i <= width; i++) {
        names.add(rows.getMetaData().getColumnLabel(i));
      }
      answer.columns(List.copyOf(names));
      while (rows.next()) {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 1; i <= width; i++) {
          values.add(rows.getObject(i));
        }
        answer.row(Collections.unmodifiableList(values));
      }
    }
  }

  /** Whether something follows a semicolon outside quotation marks; SQLite would pass over it. */
  private static boolean hasSecond(String sql) {
    char quote = 0;
    for (int i = 0; i < sql.length(); i++) {
      char c = sql.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '\'' || c == '"' || c == '`') {
        quote = c;
      } else if (sql.startsWith("--", i) && sql.indexOf('\n', i) > 0) {
        i = sql.indexOf('\n', i);
      } else if (sql.startsWith("--", i)) {
        return false;
      } else if (c == ';' && !firstWord(sql.substring(i + 1)).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** The first word of a statement, after comments. */
  private static String firstWord(String sql) {
    String rest = sql.strip();
    while (rest.startsWith("--") || rest.startsWith("/*")) {
      String close = rest.startsWith("--") ? "\n" : "*/";
      int end = rest.indexOf(close);
      rest = end < 0 ? "" : rest.substring(end + close.length()).strip();
    }
    int end = 0;
    while (end < rest.length() && Character.isLetter(rest.charAt(end))) {
      end++;
    }
    return rest.substring(0, end).toLowerCase(Locale.ROOT);
  }
}
