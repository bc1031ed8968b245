package org.entente.record.merge;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.entente.coder.json.FactJson;
import org.entente.record.claim.FactType;
import org.entente.record.store.RecordFile;
import org.jdbi.v3.core.Handle;

/**
 * Merges the claims of a record into its facts, block by block. The facts are a function of the
 * claims and the decisions, whatever the order in which these came. Thread-safe.
 */
public final class Merger {
  private static final int BLOCKS_A_TRANSACTION = 500;

  private static final Map<FactType, BlockMerge<?>> MERGES =
      Map.of(
          FactType.AGREEMENT,
          new BlockMerge<>(
              FactType.AGREEMENT,
              FactJson::agreement,
              new AgreementMatcher(),
              AgreementMerge::of,
              new AgreementTable()),
          FactType.ACT,
          new BlockMerge<>(
              FactType.ACT, FactJson::act, new ActMatcher(), ActMerge::of, new ActTable()),
          FactType.PERSON,
          new BlockMerge<>(
              FactType.PERSON,
              FactJson::person,
              new PersonMatcher(),
              PersonMerge::of,
              new PersonTable()));

  private Merger() {}

  private record Block(FactType type, String name) {}

  /**
   * Merges every block that has changed since it was merged last. If it is cut short, the rest is
   * merged the next time.
   *
   * @param now what the table of changes says about when
   * @throws org.entente.record.store.RecordException if the record cannot be written to
   */
  public static void mergeStale(RecordFile record, Instant now) {
    boolean more = true;
    while (more) {
      more = record.write(handle -> mergeSome(handle, now));
    }
  }

  private static boolean mergeSome(Handle handle, Instant now) {
    List<Block> blocks =
        handle
            .createQuery("select type, block from stale order by type, block limit ?")
            .bind(0, BLOCKS_A_TRANSACTION)
            .map((rows, context) -> new Block(FactType.of(rows.getString(1)), rows.getString(2)))
            .list();
    for (Block block : blocks) {
      BlockMerge<?> merge = MERGES.get(block.type());
      if (merge == null) {
        Contradictions.run(handle, block.name());
      } else {
        merge.run(handle, block.name(), Constraints.NONE, now);
      }
      handle.execute(
          "delete from stale where type = ? and block = ?", block.type().code(), block.name());
    }
    return blocks.size() == BLOCKS_A_TRANSACTION;
  }
}
