package org.entente.record.query;

/**
 * Counts of what is found, by state, kind, status, domain and year, in SQL. What is found comes
 * first in each join: it is short, and SQLite would rather read all domains of the record.
 */
final class FacetSql {
  // from the year 1000 on: what is dated by its end alone begins in no year
  private static final String YEAR =
      "select 'year', strftime('%Y', first_day * 86400, 'unixepoch'), count(*) from found"
          + " where first_day >= "
          + Glance.DATED
          + " group by 2";

  private static final String AGREEMENTS =
      "select 'state' as name, p.actor as value, count(*) as n from found f"
          + " cross join agreement_party p on p.agreement = f.id group by 2"
          + " union all select 'kind', kind, count(*) from found group by 2"
          + " union all select 'status', current, count(*) from found group by 2"
          + " union all select 'domain', d.domain, count(*) from found f"
          + " cross join agreement_domain d on d.agreement = f.id group by 2"
          + " union all "
          + YEAR;

  private static final String ACTS =
      "select 'state' as name, a.actor as value, count(distinct f.id) as n from found f"
          + " cross join act_actor a on a.act = f.id group by 2"
          + " union all select 'kind', kind, count(*) from found group by 2"
          + " union all select 'status', time, count(*) from found group by 2"
          + " union all select 'domain', d.domain, count(*) from found f"
          + " cross join act_domain d on d.act = f.id group by 2"
          + " union all "
          + YEAR;

  private static final String ARTICLES =
      "select 'state' as name, h.actor as value, count(distinct f.n) as n from found f cross join"
          + " claim c on c.source = f.n cross join history h on h.fact = c.fact group by 2 union"
          + " all select 'year', substr(published, 1, 4), count(*) from found where published is"
          + " not null group by 2";

  private FacetSql() {}

  /**
   * A query for name, value and number, without order; the number of all that are found comes under
   * an empty name.
   *
   * @param found the query for them
   * @param counted how many of them, the first, are counted
   */
  static String of(Finding.Sought sought, String found, int counted) {
    String counts =
        switch (sought) {
          case ARTICLES -> ARTICLES;
          case AGREEMENTS -> AGREEMENTS;
          case ACTS -> ACTS;
        };
    return "with every as materialized ("
        + found
        + "), found as materialized (select * from every limit "
        + counted
        + ") select name, value, n from (select '' as name, '' as value, count(*) as n from every"
        + " union all "
        + counts
        + ")";
  }
}
