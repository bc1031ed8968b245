package org.entente.record.query;

import java.util.List;

/** The filters of a list of sources by their days and their origin, in SQL. */
final class ArticleCriteria {
  private ArticleCriteria() {}

  /**
   * Adds what a filter asks of the days and the origin of sources.
   *
   * @param sql ends in conditions on the sources {@code s}
   * @param values those of its parameters
   */
  static void add(Filter filter, StringBuilder sql, List<Object> values) {
    filter
        .since()
        .ifPresent(
            day -> {
              sql.append(" and s.published >= ?");
              values.add(day.toString());
            });
    filter
        .until()
        .ifPresent(
            day -> {
              sql.append(" and s.published <= ?");
              values.add(day.toString());
            });
    filter
        .source()
        .ifPresent(
            source -> {
              sql.append(" and s.n in (").append(SharedCriteria.SOURCES).append(")");
              values.addAll(List.of(source, source, source));
            });
  }
}
