package org.entente.record.decision;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** Finds the claims of the facts that people name. */
public final class Addresses {
  private Addresses() {}

  /** Whether the record has a claim. */
  public static boolean has(Handle handle, String claim) {
    return handle
        .createQuery("select 1 from claim where id = ?")
        .bind(0, claim)
        .mapTo(Integer.class)
        .findFirst()
        .isPresent();
  }

  /** The claims of the fact that has a claim, sorted; none if the record has no such claim. */
  public static List<String> claims(Handle handle, String claim) {
    return handle
        .createQuery(
            "select id from claim where id = :id or fact = (select fact from claim where id = :id)"
                + " order by id")
        .bind("id", claim)
        .mapTo(String.class)
        .list();
  }
}
