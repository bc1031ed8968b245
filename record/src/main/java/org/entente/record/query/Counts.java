package org.entente.record.query;

import java.util.List;
import org.entente.record.store.Rows;
import org.jdbi.v3.core.Handle;

/** What a record holds, in numbers that are kept up to date as it changes. Thread-safe. */
public final class Counts {
  private Counts() {}

  /**
   * How many facts or sources have a value.
   *
   * @param what the table and field, such as {@code agreement.kind}; {@code actor.agreements} and
   *     {@code actor.acts} count what an actor takes part in
   * @param value the value; empty where it is unknown, or where only the number counts
   */
  public record Count(String what, String value, long n) {}

  /** All counts: by what is counted, years in order, other values the most frequent first. */
  public static List<Count> of(Handle handle) {
    try (Rows rows = Rows.on(handle)) {
      return rows.list(
          "select what, value, n from tally where n > 0"
              + " order by what, case when what like '%.year' then value end, n desc, value",
          row -> new Count(row.getString(1), row.getString(2), row.getLong(3)));
    }
  }
}
