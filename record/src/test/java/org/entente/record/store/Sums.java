package org.entente.record.store;

import java.util.ArrayList;
import java.util.List;

/** The sums that triggers keep of actors and of years, and the same reckoned from the facts. */
public final class Sums {
  private static final List<String> KEPT =
      List.of(
          "select actor || ' ' || year || ' ' || agreements || ' ' || acts from state_year",
          "select one || ' ' || other || ' ' || year || ' ' || agreements || ' ' || acts"
              + " from dyad_year",
          "select one || ' ' || domain || ' ' || other || ' ' || agreements || ' ' || acts"
              + " from pair_domain where agreements + acts > 0",
          "select one || ' ' || other || ' ' || agreements || ' ' || acts from dyad"
              + " where agreements + acts > 0",
          "select what || ' ' || value || ' ' || n from tally"
              + " where what in ('actor.agreements', 'actor.acts') and n > 0",
          "select year || ' ' || status || ' ' || n from stage_year where n > 0",
          "select one || ' ' || other || ' ' || fact || ' ' || ordinal || ' '"
              + " || iif(first_day > -999999999999, first_day, '') from pair_history",
          "select actor || ' ' || contradiction from disputed");

  private static final String TAKING_PART =
      """
      with part(fact, actor, day, agreement, act) as (
        select agreement, actor, first_day, 1, 0 from agreement_party
        union select act, actor, first_day, 0, 1 from act_actor),
      field(fact, domain) as (
        select agreement, domain from agreement_domain union select act, domain from act_domain)
      """;

  private static final List<String> TOLD =
      List.of(
          """
          select actor || ' ' || cast(strftime('%Y', day * 86400, 'unixepoch') as integer)
            || ' ' || sum(agreement) || ' ' || sum(act)
          from part where day is not null
          group by actor, strftime('%Y', day * 86400, 'unixepoch')\
          """,
          """
          select p.actor || ' ' || q.actor || ' '
            || cast(strftime('%Y', p.day * 86400, 'unixepoch') as integer)
            || ' ' || sum(p.agreement) || ' ' || sum(p.act)
          from part p join part q on q.fact = p.fact and q.actor <> p.actor
          where p.day is not null
          group by p.actor, q.actor, strftime('%Y', p.day * 86400, 'unixepoch')\
          """,
          """
          select p.actor || ' ' || domain || ' ' || q.actor
            || ' ' || sum(p.agreement) || ' ' || sum(p.act)
          from part p join part q on q.fact = p.fact and q.actor <> p.actor
            join field f on f.fact = p.fact
          group by p.actor, domain, q.actor\
          """,
          """
          select p.actor || ' ' || q.actor || ' ' || sum(p.agreement) || ' ' || sum(p.act)
          from part p join part q on q.fact = p.fact and q.actor <> p.actor
          group by p.actor, q.actor\
          """,
          """
          select 'actor.' || iif(agreement, 'agreements', 'acts') || ' ' || actor || ' ' || count(*)
          from part group by actor, agreement\
          """,
          """
          select cast(strftime('%Y', first_day * 86400, 'unixepoch') as integer) || ' ' || status
            || ' ' || count(*)
          from stage where first_day is not null
          group by strftime('%Y', first_day * 86400, 'unixepoch'), status\
          """,
          """
          select p.actor || ' ' || q.actor || ' ' || p.fact || ' ' || coalesce(s.ordinal, 0) || ' '
            || coalesce(iif(p.act, p.day, s.first_day), '')
          from part p join part q on q.fact = p.fact and q.actor > p.actor
            left join stage s on s.agreement = p.fact
          where p.act or s.ordinal > 0\
          """,
          """
          select p.actor || ' ' || c.id from part p join contradiction c on c.fact = p.fact
          union select state || ' ' || c.id from person p join contradiction c on c.fact = p.id
            where state is not null\
          """);

  private Sums() {}

  /** What the tables say, in order. */
  public static List<String> kept(RecordFile record) {
    return rows(record, KEPT);
  }

  /** What they ought to say. */
  public static List<String> told(RecordFile record) {
    return rows(record, TOLD.stream().map(TAKING_PART::concat).toList());
  }

  private static List<String> rows(RecordFile record, List<String> queries) {
    return record.read(
        handle -> {
          List<String> all = new ArrayList<>();
          for (String query : queries) {
            all.addAll(handle.createQuery(query + " order by 1").mapTo(String.class).list());
          }
          return all;
        });
  }
}
