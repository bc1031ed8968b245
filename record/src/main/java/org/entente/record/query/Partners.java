package org.entente.record.query;

import java.util.List;
import java.util.Optional;
import org.entente.coder.AgreementForm;
import org.entente.coder.AgreementKind;
import org.entente.coder.Domain;
import org.entente.record.store.Rows;
import org.jdbi.v3.core.Handle;

/** With whom an actor works: on what, and since when. Thread-safe. */
public final class Partners {
  private Partners() {}

  /** How many agreements and acts about a domain an actor shares with a partner. */
  public record OnDomain(String partner, Domain domain, int agreements, int acts) {}

  /**
   * The first dated agreement with a partner.
   *
   * @param agreement its id
   * @param date EDTF
   * @param title the words that name it, as printed
   */
  public record First(
      String partner,
      String agreement,
      Optional<String> date,
      Optional<String> title,
      AgreementForm form,
      AgreementKind kind) {}

  /** Partners by domain, in the order of codes. */
  public static List<OnDomain> domains(Handle handle, String actor) {
    try (Rows rows = Rows.on(handle)) {
      return rows.list(
          """
          select partner, domain, sum(agreements), sum(acts) from (
            select q.actor as partner, d.domain, count(*) as agreements, 0 as acts
            from agreement_party p
              join agreement_party q on q.agreement = p.agreement and q.actor <> p.actor
              join agreement_domain d on d.agreement = p.agreement
            where p.actor = ? group by 1, 2
            union all
            select q.actor, d.domain, 0, count(*)
            from history p
              join history q on q.fact = p.fact and q.ordinal = 0 and q.actor <> p.actor
              join act_domain d on d.act = p.fact
            where p.actor = ? and p.ordinal = 0 group by 1, 2)
          group by 1, 2 order by 1, 2\
          """,
          row ->
              new OnDomain(
                  row.getString(1), Domain.of(row.getString(2)), row.getInt(3), row.getInt(4)),
          actor,
          actor);
    }
  }

  /** The first dated agreement with each partner, the newest partner first. */
  public static List<First> firsts(Handle handle, String actor) {
    try (Rows rows = Rows.on(handle)) {
      return rows.list(
          """
          select partner, agreement, a.date, a.title, a.form, a.kind from (
            select q.actor as partner, min(p.first_day) as day, p.agreement
            from agreement_party p
              join agreement_party q on q.agreement = p.agreement and q.actor <> p.actor
            where p.actor = ? and p.first_day is not null group by 1)
          join agreement a on a.id = agreement order by day desc, partner\
          """,
          row ->
              new First(
                  row.getString(1),
                  row.getString(2),
                  Optional.ofNullable(row.getString(3)),
                  Optional.ofNullable(row.getString(4)),
                  AgreementForm.of(row.getString(5)),
                  AgreementKind.of(row.getString(6))),
          actor);
    }
  }
}
