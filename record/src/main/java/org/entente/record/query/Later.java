package org.entente.record.query;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.entente.record.claim.FactType;
import org.entente.record.decision.Action;
import org.entente.record.decision.Decision;
import org.entente.record.decision.DecisionTable;
import org.entente.record.merge.Lists;
import org.entente.record.merge.Until;
import org.entente.record.store.Rows;

/** What has come into a record after a day. */
final class Later {
  private Later() {}

  /**
   * The blocks whose facts may not stand as they stood at the end of a day, sorted: something has
   * been added to them or decided about them since, or is still to be merged.
   */
  static List<String> changed(Rows rows, FactType type, Until until) {
    TreeSet<String> blocks =
        new TreeSet<>(
            rows.list(
                "select c.block from source s cross join claim c on c.source = s.n"
                    + " where s.added > ? and c.type = ?"
                    + " union select block from stale where type = ?",
                row -> row.getString(1),
                // comes after every instant of the day
                until.day() + "~",
                type.code(),
                type.code()));
    if (!rows.list("select 1 from decision where at > ? limit 1", row -> 1, until.day() + "~")
        .isEmpty()) {
      blocks.addAll(judged(rows, type));
    }
    return List.copyOf(blocks);
  }

  /** The blocks of all claims that persons have ever decided about, sorted. */
  static List<String> judged(Rows rows, FactType type) {
    List<String> claims = new ArrayList<>();
    for (Decision decision : DecisionTable.all(rows)) {
      claims.addAll(
          decision.action() instanceof Action.Add add
              ? add.addition().claims(decision.id())
              : decision.action().claims());
    }
    return rows.list(
        "select distinct c.block from json_each(?) j cross join claim c on c.id = j.value"
            + " where c.type = ? order by 1",
        row -> row.getString(1),
        Lists.json(claims),
        type.code());
  }
}
