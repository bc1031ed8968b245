package org.entente.record.query;

import java.util.ArrayList;
import java.util.List;
import org.entente.record.store.Rows;
import org.jdbi.v3.core.Handle;

/**
 * What a person signed and took part in: the stages and acts, told by sources that name the person,
 * among whose signatories or people there is one of the person's names.
 *
 * @param events the latest first, those without a date last
 * @param cut whether there are older ones
 */
public record Deeds(List<Event> events, boolean cut) {
  private static final String NAMES =
      "select name from person where id = ?1 union"
          + " select value from person p, json_each(p.variants) where p.id = ?1";
  private static final String TOLD =
      "select distinct o.fact from claim c join claim o on o.source = c.source and o.type = '%s'"
          + " where c.fact = ?1 and o.fact is not null";

  private record Entry(String fact, int ordinal) {}

  /**
   * The deeds of a person.
   *
   * @param limit how many of the latest at most
   */
  public static Deeds of(Handle handle, String person, int limit) {
    try (Rows rows = Rows.on(handle)) {
      List<Entry> entries =
          rows.list(
              "with named(name) as ("
                  + NAMES
                  + ") select fact, ordinal from (select s.agreement as fact, s.ordinal,"
                  + " s.first_day from stage s, json_each(s.signatories) j where s.agreement in ("
                  + String.format(TOLD, "agreement")
                  + ") and j.value in (select name from named)"
                  + " union select a.id, 0, a.first_day from act a, json_each(a.people) j"
                  + " where a.id in ("
                  + String.format(TOLD, "act")
                  + ") and j.value in (select name from named))"
                  + " order by first_day desc, fact, ordinal limit ?2",
              row -> new Entry(row.getString(1), row.getInt(2)),
              person,
              limit + 1);
      boolean cut = entries.size() > limit;
      List<Event> events = new ArrayList<>();
      for (Entry entry : cut ? entries.subList(0, limit) : entries) {
        History.event(rows, entry.fact(), entry.ordinal()).ifPresent(events::add);
      }
      return new Deeds(List.copyOf(events), cut);
    }
  }
}
