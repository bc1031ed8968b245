package org.entente.record.query;

import java.util.List;
import org.entente.record.store.Rows;
import org.jdbi.v3.core.Handle;

/**
 * An actor of a record.
 *
 * @param partners with how many others it shares an agreement or act
 * @param agreements how many agreements it is a party to
 * @param acts how many acts it takes part in
 */
public record Census(String code, int partners, int agreements, int acts) {

  /** Everybody who takes part in anything, in the order of codes. */
  public static List<Census> of(Handle handle) {
    try (Rows rows = Rows.on(handle)) {
      return rows.list(
          """
          select t.value,
            (select count(*) from dyad d where d.one = t.value and d.agreements + d.acts > 0),
            sum(case t.what when 'actor.agreements' then n else 0 end),
            sum(case t.what when 'actor.acts' then n else 0 end)
          from tally t where t.what in ('actor.agreements', 'actor.acts') and n > 0
          group by 1 order by 1\
          """,
          row -> new Census(row.getString(1), row.getInt(2), row.getInt(3), row.getInt(4)));
    }
  }

  /** What one takes part in; nothing where the record does not have it. */
  public static Census of(Handle handle, String code) {
    try (Rows rows = Rows.on(handle)) {
      return rows.list(
              """
              select
                (select count(*) from dyad where one = ? and agreements + acts > 0),
                (select coalesce(sum(n), 0) from tally where what = 'actor.agreements' and value = ?),
                (select coalesce(sum(n), 0) from tally where what = 'actor.acts' and value = ?)\
              """,
              row -> new Census(code, row.getInt(1), row.getInt(2), row.getInt(3)),
              code,
              code,
              code)
          .get(0);
    }
  }
}
