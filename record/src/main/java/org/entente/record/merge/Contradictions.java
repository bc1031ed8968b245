package org.entente.record.merge;

import org.entente.coder.Contradiction;
import org.entente.coder.Evidence;
import org.entente.coder.json.FactJson;
import org.jdbi.v3.core.Handle;

/** Writes the contradictions that a source has in itself: these are not merged. */
final class Contradictions {
  private Contradictions() {}

  private record Row(long claim, String id, String json) {}

  /** Brings the contradictions of one source up to date; the block is the source's id. */
  static void run(Handle handle, String block) {
    handle.execute(
        """
        delete from contradiction where fact is null and id in (
          select id from claim where type = 'contradiction' and block = ?)""",
        block);
    handle
        .createQuery("select n, id, json from claim where type = 'contradiction' and block = ?")
        .bind(0, block)
        .map((rows, context) -> new Row(rows.getLong(1), rows.getString(2), rows.getString(3)))
        .list()
        .forEach(row -> insert(handle, row));
  }

  private static void insert(Handle handle, Row row) {
    Contradiction contradiction = FactJson.contradiction(row.json());
    handle.execute(
        "insert into contradiction values (?, null, ?)", row.id(), contradiction.about());
    int ordinal = 0;
    for (Contradiction.Value value : contradiction.values()) {
      ordinal++;
      for (Evidence words : value.evidence()) {
        handle.execute(
            "insert into contradiction_value values (?, ?, ?, ?, ?, ?, ?)",
            row.id(),
            ordinal,
            value.value(),
            row.claim(),
            words.start(),
            words.end(),
            words.exact());
      }
    }
  }
}
