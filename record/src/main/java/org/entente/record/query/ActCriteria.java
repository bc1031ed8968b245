package org.entente.record.query;

import java.util.ArrayList;
import java.util.List;

/** The filters of acts in SQL. */
final class ActCriteria {
  private ActCriteria() {}

  static List<Criterion> of(Filter filter) {
    List<Criterion> all = new ArrayList<>();
    for (String actor : filter.actors()) {
      all.add(
          Criterion.test("+exists (select 1 from act_actor where act = f.id and actor = ?)", actor)
              .by(
                  "act_actor",
                  // who is on both sides of an act is listed once
                  "d.actor = ? and (d.role = 'actor' or not exists (select 1 from act_actor"
                      + " where actor = d.actor and role = 'actor' and act = d.act))",
                  "act",
                  true,
                  actor));
    }
    filter
        .kind()
        .ifPresent(
            kind ->
                all.add(
                    Criterion.test("f.kind = ?", kind).by("act", "d.kind = ?", "id", true, kind)));
    filter.status().ifPresent(time -> all.add(Criterion.test("f.time = ?", time)));
    filter
        .domain()
        .ifPresent(
            domain ->
                all.add(
                    Criterion.test(
                            "+exists (select 1 from act_domain where domain = ? and act = f.id)",
                            domain)
                        .by("act_domain", "d.domain = ?", "act", true, domain)));
    filter
        .place()
        .ifPresent(
            place ->
                all.add(
                    Criterion.test(
                            "(f.place = ? collate nocase or f.place_state = ?)", place, place)
                        .by(
                            "(select id from act where place = ? collate nocase"
                                + " union select id from act where place_state = ?)",
                            "true",
                            "id",
                            false,
                            place,
                            place)));
    all.addAll(SharedCriteria.of(filter, "act"));
    return all;
  }
}
