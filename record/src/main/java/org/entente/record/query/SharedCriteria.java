package org.entente.record.query;

import java.util.ArrayList;
import java.util.List;

/**
 * The filters that agreements and acts share, in SQL. A plus before a column keeps SQLite from
 * going along its index where another is better.
 */
final class SharedCriteria {
  private SharedCriteria() {}

  static List<Criterion> of(Filter filter, String table) {
    List<Criterion> all = new ArrayList<>();
    if (filter.since().isPresent() || filter.until().isPresent()) {
      long first = filter.since().map(day -> day.toEpochDay()).orElse((long) Integer.MIN_VALUE);
      long last = filter.until().map(day -> day.toEpochDay()).orElse((long) Integer.MAX_VALUE);
      all.add(
          Criterion.test("f.first_day between ? and ?", first, last)
              .by(table, "d.first_day between ? and ?", "id", true, first, last));
    }
    filter
        .source()
        .ifPresent(
            source ->
                all.add(
                    Criterion.test(
                            "exists (select 1 from claim c join source s on s.n = c.source"
                                + " where c.fact = f.id and "
                                + SourceSql.IS_NAMED
                                + ")",
                            source,
                            source,
                            source)
                        .by(
                            "(select distinct fact as id from claim where +type = '"
                                + table
                                + "' and fact is not null and source in ("
                                + SourceSql.NAMED
                                + "))",
                            "true",
                            "id",
                            false,
                            source,
                            source,
                            source)));
    filter
        .minConfidence()
        .ifPresent(
            least ->
                all.add(
                    Criterion.test("f.confidence >= ?", least)
                        .by(table, "d.confidence >= ?", "id", false, least)));
    filter
        .decided()
        .ifPresent(
            decided ->
                all.add(
                    decided
                        ? Criterion.test("f.review is not null")
                            .by(table, "d.review is not null", "id", true)
                        : Criterion.test("f.review is null")));
    return all;
  }
}
