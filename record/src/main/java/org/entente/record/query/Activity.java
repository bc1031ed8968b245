package org.entente.record.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

  private static final class Sum {
    private int agreements;
    private int acts;
  }

  /** The years in which an actor began anything, in order. */
  public static List<Year> years(Handle handle, String actor) {
    return years(
        handle,
        "select first_day, count(*), 0 from agreement_party"
            + " where actor = ? and first_day is not null group by 1"
            + " union all select first_day, 0, count(distinct act) from act_actor"
            + " where actor = ? and first_day is not null group by 1",
        actor,
        actor);
  }

  /** The years in which two actors began anything together, in order. */
  public static List<Year> years(Handle handle, String one, String other) {
    return years(
        handle,
        "select p.first_day, count(*), 0 from agreement_party p cross join agreement_party q"
            + " on q.actor = ? and q.agreement = p.agreement"
            + " where p.actor = ? and p.first_day is not null group by 1"
            + " union all select p.first_day, 0, count(distinct p.act) from act_actor p"
            + " where p.actor = ? and p.first_day is not null and exists"
            + " (select 1 from act_actor where actor = ? and act = p.act) group by 1",
        other,
        one,
        one,
        other);
  }

  private static List<Year> years(Handle handle, String sql, Object... values) {
    // days are summed up here: there are far fewer of them than facts, and SQLite is slow at dates
    Map<Integer, Sum> sums = new TreeMap<>();
    try (Rows rows = Rows.on(handle)) {
      rows.each(
          sql,
          row -> {
            int year = LocalDate.ofEpochDay(row.getLong(1)).getYear();
            Sum sum = sums.computeIfAbsent(year, each -> new Sum());
            sum.agreements += row.getInt(2);
            sum.acts += row.getInt(3);
          },
          values);
    }
    return sums.entrySet().stream()
        .map(each -> new Year(each.getKey(), each.getValue().agreements, each.getValue().acts))
        .toList();
  }

  /** What an actor shares with each other in each domain, in the order of domains and actors. */
  public static List<Field> fields(Handle handle, String actor) {
    try (Rows rows = Rows.on(handle)) {
      return rows.list(
          "select domain, other, sum(agreements), sum(acts) from ("
              + "select d.domain, q.actor as other, count(*) as agreements, 0 as acts"
              + " from agreement_party p"
              + " cross join agreement_domain d on d.agreement = p.agreement"
              + " cross join agreement_party q on q.agreement = p.agreement and q.actor <> p.actor"
              + " where p.actor = ?1 group by 1, 2"
              + " union all select d.domain, q.actor, 0, count(distinct q.act) from act_actor p"
              + " cross join act_domain d on d.act = p.act"
              + " cross join act_actor q on q.act = p.act and q.actor <> p.actor"
              + " where p.actor = ?1 group by 1, 2)"
              + " group by 1, 2 order by 1, 2",
          row -> new Field(row.getString(1), row.getString(2), row.getInt(3), row.getInt(4)),
          actor);
    }
  }
}
