package org.entente.record.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.record.store.Rows;
import org.jdbi.v3.core.Handle;

/** The stages of all agreements of a record. Thread-safe. */
public final class Stages {
  private Stages() {}

  /**
   * Where a stage is.
   *
   * @param agreement id of its agreement
   * @param ordinal its number there, from 1
   */
  public record Address(String agreement, int ordinal) {}

  /**
   * The stages that meet a filter, in the order of the ids of agreements and of their numbers. Of
   * the filter, the status, days, place, source and confidence are the stage's, all else is the
   * agreement's.
   *
   * @param after the last of the page before, if there was one
   * @param limit how many at most
   */
  public static List<Address> list(
      Handle handle, Filter filter, Optional<Address> after, int limit) {
    StringBuilder sql =
        new StringBuilder(
            "select f.agreement, f.ordinal from stage f join agreement a on a.id = f.agreement"
                + " where true");
    List<Object> values = new ArrayList<>();
    after.ifPresent(
        last -> {
          sql.append(" and (f.agreement, f.ordinal) > (?, ?)");
          values.addAll(List.of(last.agreement(), last.ordinal()));
        });
    for (String actor : filter.actors()) {
      sql.append(" and f.agreement in (select agreement from agreement_party where actor = ?)");
      values.add(actor);
    }
    filter.kind().ifPresent(kind -> add(sql, values, " and a.kind = ?", kind));
    filter.status().ifPresent(status -> add(sql, values, " and f.status = ?", status));
    filter
        .domain()
        .ifPresent(
            domain ->
                add(
                    sql,
                    values,
                    " and f.agreement in (select agreement from agreement_domain where domain = ?)",
                    domain));
    filter
        .since()
        .ifPresent(day -> add(sql, values, " and f.first_day >= ?", (Object) day.toEpochDay()));
    filter
        .until()
        .ifPresent(day -> add(sql, values, " and f.first_day <= ?", (Object) day.toEpochDay()));
    filter
        .place()
        .ifPresent(
            place ->
                add(
                    sql,
                    values,
                    " and (f.place = ? collate nocase or f.place_state = ?)",
                    place,
                    place));
    filter
        .source()
        .ifPresent(
            source ->
                add(
                    sql,
                    values,
                    " and exists (select 1 from evidence e join claim c on c.n = e.claim"
                        + " where e.fact = f.agreement and e.part = 'stage ' || f.ordinal"
                        + " and c.source in ("
                        + SourceSql.NAMED
                        + "))",
                    source,
                    source,
                    source));
    filter
        .minConfidence()
        .ifPresent(least -> add(sql, values, " and f.confidence >= ?", (Object) least));
    filter
        .decided()
        .ifPresent(
            decided -> sql.append(decided ? " and a.review is not null" : " and a.review is null"));
    sql.append(" order by f.agreement, f.ordinal limit ?");
    values.add(limit);
    try (Rows rows = Rows.on(handle)) {
      return rows.list(
          sql.toString(), row -> new Address(row.getString(1), row.getInt(2)), values.toArray());
    }
  }

  private static void add(StringBuilder sql, List<Object> values, String test, Object... asked) {
    sql.append(test);
    values.addAll(List.of(asked));
  }
}
