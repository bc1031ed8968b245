package org.entente.record.query;

import java.util.ArrayList;
import java.util.List;

/** The filters of agreements in SQL. */
final class AgreementCriteria {
  private AgreementCriteria() {}

  static List<Criterion> of(Filter filter) {
    List<Criterion> all = new ArrayList<>();
    for (String actor : filter.actors()) {
      all.add(
          Criterion.test(
                  "+exists (select 1 from agreement_party where actor = ? and agreement = f.id)",
                  actor)
              .by("agreement_party", "d.actor = ?", "agreement", true, actor));
    }
    filter
        .kind()
        .ifPresent(
            kind ->
                all.add(
                    Criterion.test("f.kind = ?", kind)
                        .by("agreement", "d.kind = ?", "id", true, kind)));
    filter
        .status()
        .ifPresent(
            status ->
                all.add(
                    Criterion.test("f.current = ?", status)
                        .by("agreement", "d.current = ?", "id", true, status)));
    filter
        .domain()
        .ifPresent(
            domain ->
                all.add(
                    Criterion.test(
                            "+exists (select 1 from agreement_domain"
                                + " where domain = ? and agreement = f.id)",
                            domain)
                        .by("agreement_domain", "d.domain = ?", "agreement", true, domain)));
    filter
        .place()
        .ifPresent(
            place ->
                all.add(
                    Criterion.test(
                            "exists (select 1 from stage where agreement = f.id"
                                + " and (place = ? collate nocase or place_state = ?))",
                            place,
                            place)
                        .by(
                            "(select agreement from stage where place = ? collate nocase"
                                + " union select agreement from stage where place_state = ?)",
                            "true",
                            "agreement",
                            false,
                            place,
                            place)));
    all.addAll(SharedCriteria.of(filter, "agreement"));
    return all;
  }
}
