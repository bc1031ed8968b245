package org.entente.record.query;

import java.util.List;
import org.entente.coder.Status;
import org.entente.record.store.Rows;
import org.jdbi.v3.core.Handle;

/**
 * How much one or several actors did together in each year; what has no date, or whose beginning is
 * open, is left out.
 *
 * @param stages of agreements, the years in order
 * @param acts the years in order
 */
public record Timeline(List<StageCount> stages, List<ActCount> acts) {
  private static final String YEAR =
      "select cast(strftime('%Y', h.first_day * 86400, 'unixepoch') as integer), ";
  private static final String STAGES =
      "(select status from stage where agreement = h.fact and ordinal = h.ordinal), count(*) from ";
  private static final String ACTS = "count(*) from ";
  private static final String DATED = " and h.first_day >= " + Glance.DATED + " and h.ordinal %s 0";

  /** How many stages of a status lie in a year. */
  public record StageCount(int year, Status status, int n) {}

  /** How many acts lie in a year. */
  public record ActCount(int year, int n) {}

  /**
   * The years of actors: of one, all that it took part in; of several, what all did.
   *
   * @param actors one code or more
   */
  public static Timeline of(Handle handle, List<String> actors) {
    try (Rows rows = Rows.on(handle)) {
      Together together = Together.of(rows, actors);
      Object[] values = together.values().toArray();
      return new Timeline(
          rows.list(
              YEAR
                  + STAGES
                  + together.sql()
                  + String.format(DATED, ">")
                  + " group by 1, 2 order by 1, 2",
              row -> new StageCount(row.getInt(1), Status.of(row.getString(2)), row.getInt(3)),
              values),
          rows.list(
              YEAR + ACTS + together.sql() + String.format(DATED, "=") + " group by 1 order by 1",
              row -> new ActCount(row.getInt(1), row.getInt(2)),
              values));
    }
  }
}
