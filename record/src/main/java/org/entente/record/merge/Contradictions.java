package org.entente.record.merge;

import org.entente.coder.Contradiction;
import org.entente.coder.Evidence;
import org.entente.coder.json.FactJson;
import org.entente.record.store.Rows;

/** Writes the contradictions that a source has in itself: these are not merged. */
final class Contradictions {
  private Contradictions() {}

  private record Row(long claim, String id, String json) {}

  /** Brings the contradictions of one source up to date; the block is the source's id. */
  static void run(Rows rows, String block) {
    rows.run(
        """
        delete from contradiction where fact is null and id in (
          select id from claim where type = 'contradiction' and block = ?)\
        """,
        block);
    rows.list(
            "select n, id, json from claim where type = 'contradiction' and block = ? order by id",
            row -> new Row(row.getLong(1), row.getString(2), row.getString(3)),
            block)
        .forEach(row -> insert(rows, row));
  }

  private static void insert(Rows rows, Row row) {
    Contradiction contradiction = FactJson.contradiction(row.json());
    rows.run("insert into contradiction values (?, null, ?)", row.id(), contradiction.about());
    int ordinal = 0;
    for (Contradiction.Value value : contradiction.values()) {
      ordinal++;
      for (Evidence words : value.evidence()) {
        rows.run(
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
