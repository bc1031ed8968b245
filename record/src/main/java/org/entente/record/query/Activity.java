package org.entente.record.query;

import java.util.List;
import org.entente.record.store.Rows;
import org.jdbi.v3.core.Handle;

/** How much actors did, year by year and field by field. Thread-safe. */
public final class Activity {
  private Activity() {}

  /** How many agreements and acts began in a year. */
  public record Year(int year, int agreements, int acts) {}

  /**
   * What an actor shares with another in a field.
   *
   * @param domain code of the domain
   * @param other code of the other actor
   */
  public record Field(String domain, String other, int agreements, int acts) {}

  /** The years in which an actor began anything, in order; an open beginning is in none. */
  public static List<Year> years(Handle handle, String actor) {
    return read(
        handle,
        "select year, agreements, acts from state_year where actor = ? and year >= ? order by 1",
        actor,
        Glance.FIRST_YEAR);
  }

  /** The years in which two actors began anything together, likewise. */
  public static List<Year> years(Handle handle, String one, String other) {
    return read(
        handle,
        "select year, agreements, acts from dyad_year where one = ? and other = ? and year >= ?"
            + " order by 1",
        one,
        other,
        Glance.FIRST_YEAR);
  }

  private static List<Year> read(Handle handle, String sql, Object... values) {
    try (Rows rows = Rows.on(handle)) {
      return rows.list(sql, row -> new Year(row.getInt(1), row.getInt(2), row.getInt(3)), values);
    }
  }

  /** What an actor shares with each other in each domain, in the order of domains and actors. */
  public static List<Field> fields(Handle handle, String actor) {
    try (Rows rows = Rows.on(handle)) {
      return rows.list(
          "select domain, other, agreements, acts from pair_domain"
              + " where one = ? and agreements + acts > 0 order by 1, 2",
          row -> new Field(row.getString(1), row.getString(2), row.getInt(3), row.getInt(4)),
          actor);
    }
  }
}
