package org.entente.record.query;

import java.util.List;
import java.util.Optional;
import org.entente.coder.AgreementForm;
import org.entente.coder.AgreementKind;
import org.entente.record.store.Rows;
import org.jdbi.v3.core.Handle;

/** Since when an actor works with whom. Thread-safe. */
public final class Partners {
  private Partners() {}

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
