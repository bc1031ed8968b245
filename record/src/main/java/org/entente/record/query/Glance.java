package org.entente.record.query;

import java.util.List;
import org.entente.coder.Status;
import org.entente.record.store.Rows;
import org.jdbi.v3.core.Handle;

/**
 * A record at a glance.
 *
 * @param sources how many sources it has
 * @param agreements how many agreements
 * @param acts how many acts
 * @param people how many persons
 * @param contradictions how many contradictions
 * @param actors how many states and organisations take part in agreements or acts
 * @param years how many stages begin in each year, by status; the years in order, without what has
 *     an open beginning
 * @param hubs the actors with most partners in agreements, those first
 * @param unsure how many agreements and acts nobody has judged and the record is not sure of
 */
public record Glance(
    long sources,
    long agreements,
    long acts,
    long people,
    long contradictions,
    long actors,
    List<StageCount> years,
    List<Hub> hubs,
    long unsure) {
  /** The first day, since 1970, that a date can begin with; what is open begins before. */
  static final int DATED = -354285;

  /** The year of that day. */
  static final int FIRST_YEAR = 1000;

  private static final int HUBS = 15;
  private static final double SURE = 0.6;

  /** How many stages of a status lie in a year. */
  public record StageCount(int year, Status status, int n) {}

  /** An actor, with how many partners it has in agreements, and how many agreements. */
  public record Hub(String code, int partners, int agreements) {}

  /** The record as it stands. */
  public static Glance of(Handle handle) {
    try (Rows rows = Rows.on(handle)) {
      return new Glance(
          tally(rows, "source.kind"),
          tally(rows, "agreement.kind"),
          tally(rows, "act.kind"),
          tally(rows, "person.state"),
          tally(rows, "contradiction"),
          number(
              rows,
              "select count(distinct value) from tally"
                  + " where what in ('actor.agreements', 'actor.acts') and n > 0"),
          rows.list(
              "select year, status, n from stage_year where n > 0 and year >= ?"
                  + " order by year, status",
              row -> new StageCount(row.getInt(1), Status.of(row.getString(2)), row.getInt(3)),
              FIRST_YEAR),
          rows.list(
              "select d.one, count(*), (select n from tally"
                  + " where what = 'actor.agreements' and value = d.one) from dyad d"
                  + " where d.agreements > 0 group by 1 order by 2 desc, 3 desc, 1 limit ?",
              row -> new Hub(row.getString(1), row.getInt(2), row.getInt(3)),
              HUBS),
          unsure(rows, "agreement") + unsure(rows, "act"));
    }
  }

  /** Counted in two indexes: few have been judged, and all others would have to be looked at. */
  private static long unsure(Rows rows, String table) {
    return number(rows, "select count(*) from " + table + " where confidence < ?", SURE)
        - number(
            rows,
            "select count(*) from "
                + table
                + " indexed by "
                + table
                + "_review where review is not null and confidence < ?",
            SURE);
  }

  private static long tally(Rows rows, String what) {
    return number(rows, "select coalesce(sum(n), 0) from tally where what = ?", what);
  }

  private static long number(Rows rows, String sql, Object... values) {
    return rows.list(sql, row -> row.getLong(1), values).get(0);
  }
}
