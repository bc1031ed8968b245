package org.entente.record.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.record.store.Rows;
import org.jdbi.v3.core.Handle;

/** Which two of all actors share something, in the order of codes. Thread-safe. */
public final class Ties {
  private static final String PARTIES =
      " join agreement_party p on p.agreement = f.id"
          + " join agreement_party q on q.agreement = f.id and q.actor > p.actor";

  /** An act has its actors in the history once each, whether they do it or it is done to them. */
  private static final String ACTORS =
      " join history p on p.fact = f.id and p.ordinal = 0"
          + " join history q on q.fact = f.id and q.ordinal = 0 and q.actor > p.actor";

  private Ties() {}

  /**
   * Two actors, in the order of codes.
   *
   * @param n how many agreements or acts they share
   */
  public record Tie(String one, String other, int n) {}

  /** The first and the last year in which there is any agreement or act. */
  public record Span(int first, int last) {}

  /**
   * Who shares agreements.
   *
   * @param year of the agreement's date; of any, where it is empty
   * @param kind code of the kind; any, where it is empty
   */
  public static List<Tie> agreements(Handle handle, OptionalInt year, Optional<String> kind) {
    return of(handle, "agreement", PARTIES, year, kind);
  }

  /**
   * Who takes part in the same acts.
   *
   * @param year of the act's date; of any, where it is empty
   * @param kind code of the kind; any, where it is empty
   */
  public static List<Tie> acts(Handle handle, OptionalInt year, Optional<String> kind) {
    return of(handle, "act", ACTORS, year, kind);
  }

  private static List<Tie> of(
      Handle handle, String table, String shared, OptionalInt year, Optional<String> kind) {
    try (Rows rows = Rows.on(handle)) {
      if (year.isEmpty() && kind.isEmpty()) {
        return rows.list(
            String.format(
                "select one, other, %1$ss from dyad where one < other and %1$ss > 0 order by 1, 2",
                table),
            Ties::tie);
      }
      StringBuilder sql =
          new StringBuilder("select p.actor, q.actor, count(*) from ")
              .append(table)
              .append(" f")
              .append(shared)
              .append(" where true");
      List<Object> values = new ArrayList<>();
      kind.ifPresent(
          code -> {
            sql.append(" and f.kind = ?");
            values.add(code);
          });
      year.ifPresent(
          number -> {
            sql.append(" and f.first_day between ? and ?");
            values.add(LocalDate.of(number, 1, 1).toEpochDay());
            values.add(LocalDate.of(number, 12, 31).toEpochDay());
          });
      return rows.list(sql.append(" group by 1, 2").toString(), Ties::tie, values.toArray());
    }
  }

  private static Tie tie(ResultSet row) throws SQLException {
    return new Tie(row.getString(1), row.getString(2), row.getInt(3));
  }

  /** The years of a record; empty where it has no date. */
  public static Optional<Span> years(Handle handle) {
    try (Rows rows = Rows.on(handle)) {
      return rows.list(
              """
              select cast(min(value) as integer), cast(max(value) as integer) from tally
              where what in ('agreement.year', 'act.year') and n > 0 and value >= '1000'\
              """,
              row ->
                  row.getInt(1) == 0
                      ? Optional.<Span>empty()
                      : Optional.of(new Span(row.getInt(1), row.getInt(2))))
          .get(0);
    }
  }
}
