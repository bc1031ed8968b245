package org.entente.record.query;

import java.util.Optional;
import org.entente.record.store.Rows;
import org.jdbi.v3.core.Handle;

/**
 * Where a record comes from.
 *
 * @param published the first and the last day on which a source was published, ISO 8601
 * @param ingested when a source was added last, ISO 8601 in UTC
 * @param changed when a fact changed last, ISO 8601 in UTC
 * @param decisions how many decisions persons have taken
 */
public record Provenance(
    Optional<Days> published, Optional<String> ingested, Optional<String> changed, long decisions) {

  /** From a day to another. */
  public record Days(String first, String last) {}

  /** The record as it stands. */
  public static Provenance of(Handle handle) {
    try (Rows rows = Rows.on(handle)) {
      Optional<String> first = first(rows, "published from source where published is not null", "");
      Optional<String> last = first(rows, "published from source", " desc");
      return new Provenance(
          first.isPresent() && last.isPresent()
              ? Optional.of(new Days(first.get(), last.get()))
              : Optional.empty(),
          rows
              .list("select added from source order by n desc limit 1", row -> row.getString(1))
              .stream()
              .findFirst(),
          rows
              .list("select at from change order by n desc limit 1", row -> row.getString(1))
              .stream()
              .findFirst(),
          rows.list("select count(*) from decision", row -> row.getLong(1)).get(0));
    }
  }

  private static Optional<String> first(Rows rows, String from, String order) {
    return rows
        .list(
            "select " + from + " order by published" + order + " limit 1",
            row -> Optional.ofNullable(row.getString(1)))
        .stream()
        .flatMap(Optional::stream)
        .findFirst();
  }
}
