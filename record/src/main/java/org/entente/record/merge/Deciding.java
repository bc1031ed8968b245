package org.entente.record.merge;

import java.time.Instant;
import java.util.List;
import org.entente.record.decision.Decision;
import org.entente.record.decision.DecisionTable;
import org.entente.record.store.Rows;
import org.jdbi.v3.core.Handle;

/**
 * Takes in decisions and at once merges what they bear on, and nothing else: what another program
 * has left to be merged, such as one that reads reports meanwhile, is left to it. Thread-safe.
 */
public final class Deciding {
  private Deciding() {}

  private record Stale(String type, String block) {}

  /**
   * Takes in what the log does not have yet, as part of the caller's transaction.
   *
   * @param now what the table of changes says about when
   * @return how many decisions were new
   */
  public static int take(Handle handle, List<Decision> decisions, Instant now) {
    try (Rows rows = Rows.on(handle)) {
      List<Stale> others =
          rows.list(
              "select type, block from stale",
              row -> new Stale(row.getString(1), row.getString(2)));
      rows.run("delete from stale");
      int added = DecisionTable.add(handle, decisions);
      while (Merger.mergeSome(handle, now)) {
        // as many blocks as a transaction takes at a time
      }
      for (Stale other : others) {
        rows.run("insert or ignore into stale values (?, ?)", other.type(), other.block());
      }
      return added;
    }
  }
}
