package org.entente.record.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.coder.ActKind;
import org.entente.coder.Status;
import org.entente.record.store.Rows;
import org.jdbi.v3.core.Handle;

/**
 * How much one or several actors did together in each year; what has no date is left out.
 *
 * @param stages of agreements, the years in order
 * @param acts the years in order
 */
public record Timeline(List<StageCount> stages, List<ActCount> acts) {
  private static final String YEAR =
      "select cast(strftime('%Y', h.first_day * 86400, 'unixepoch') as integer), ";
  private static final String STAGES =
      "s.status, count(*) from history h"
          + " join stage s on s.agreement = h.fact and s.ordinal = h.ordinal";
  private static final String ACTS = "a.kind, count(*) from history h join act a on a.id = h.fact";
  private static final String OF_ACTOR = " where h.actor = ? and h.first_day is not null";
  private static final String AND_ACTOR =
      " and exists (select 1 from history"
          + " where fact = h.fact and ordinal = h.ordinal and actor = ?)";

  /** How many stages of a status lie in a year. */
  public record StageCount(int year, Status status, int n) {}

  /** How many acts of a kind lie in a year. */
  public record ActCount(int year, ActKind kind, int n) {}

  /**
   * The years of actors: of one, all that it took part in; of several, what all did.
   *
   * @param actors one code or more
   */
  public static Timeline of(Handle handle, List<String> actors) {
    try (Rows rows = Rows.on(handle)) {
      List<String> rarestFirst = new ArrayList<>(actors);
      rarestFirst.sort(Comparator.comparingInt((String actor) -> History.weight(rows, actor)));
      Object[] values = rarestFirst.toArray();
      String where =
          OF_ACTOR + AND_ACTOR.repeat(values.length - 1) + " group by 1, 2 order by 1, 2";
      return new Timeline(
          rows.list(
              YEAR + STAGES + where,
              row -> new StageCount(row.getInt(1), Status.of(row.getString(2)), row.getInt(3)),
              values),
          rows.list(
              YEAR + ACTS + where,
              row -> new ActCount(row.getInt(1), ActKind.of(row.getString(2)), row.getInt(3)),
              values));
    }
  }
}
