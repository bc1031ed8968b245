package org.entente.record.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.record.claim.FactType;
import org.entente.record.store.Rows;
import org.jdbi.v3.core.Handle;

/**
 * A fact that no person has judged.
 *
 * @param type agreement or act
 * @param confidence from 0 to 1
 * @param disputed whether its sources differ
 */
public record Unjudged(FactType type, String id, double confidence, boolean disputed) {
  private static final String COLUMNS =
      "select '%1$s' as type, id, confidence,"
          + " exists (select 1 from contradiction where fact = f.id) as disputed"
          + " from %1$s f where review is null";

  /**
   * Agreements and acts that nobody has judged, the least sure first.
   *
   * @param after the last of the page before, if there was one
   * @param limit how many at most
   */
  public static List<Unjudged> list(Handle handle, Optional<Unjudged> after, int limit) {
    double least = after.map(Unjudged::confidence).orElse(-1.0);
    String id = after.map(Unjudged::id).orElse("");
    String beyond = " and (confidence, id) > (?1, ?2)";
    try (Rows rows = Rows.on(handle)) {
      return rows.list(
          String.format(Locale.ROOT, COLUMNS, "agreement")
              + beyond
              + " union all "
              + String.format(Locale.ROOT, COLUMNS, "act")
              + beyond
              + " order by confidence, id limit ?3",
          row ->
              new Unjudged(
                  FactType.of(row.getString(1)),
                  row.getString(2),
                  row.getDouble(3),
                  row.getBoolean(4)),
          least,
          id,
          limit);
    }
  }
}
