package org.entente.record.merge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.record.claim.FactType;
import org.entente.record.store.RecordFile;
import org.entente.record.store.Rows;
import org.jdbi.v3.core.Handle;

/**
 * Merges the claims of a record into its facts, block by block. The facts are a function of the
 * claims and the decisions, whatever the order in which these came. Blocks are merged on several
 * threads of the machine's common pool, and written on the caller's. Thread-safe.
 */
public final class Merger {
  private static final int BLOCKS_A_TRANSACTION = 500;

  /** Blocks with so many claims together are merged at a time, on all processors. */
  private static final int CLAIMS_AT_A_TIME = 2_000;

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
    record.settle();
  }

  /** Merges some of the blocks that have changed, and says whether there may be more. */
  static boolean mergeSome(Handle handle, Instant now) {
    try (Rows rows = Rows.on(handle)) {
      List<Block> blocks =
          rows.list(
              "select type, block from stale order by type, block limit ?",
              row -> new Block(FactType.of(row.getString(1)), row.getString(2)),
              BLOCKS_A_TRANSACTION);
      Decided decided = Decided.read(rows, Until.NOW);
      Set<Block> done = new HashSet<>();
      List<PendingBlock> pending = new ArrayList<>();
      int claims = 0;
      for (Block block : blocks) {
        Constraints constraints = decided.about(block.type(), block.name());
        if (!done.contains(block)) {
          PendingBlock read = read(rows, block, constraints);
          pending.add(read);
          claims += read.claims();
        }
        for (String name : constraints.blocks(block.name())) {
          done.add(new Block(block.type(), name));
        }
        rows.run(
            "delete from stale where type = ? and block = ?", block.type().code(), block.name());
        if (claims >= CLAIMS_AT_A_TIME) {
          merge(pending, rows, now);
          pending.clear();
          claims = 0;
        }
      }
      merge(pending, rows, now);
      return blocks.size() == BLOCKS_A_TRANSACTION;
    }
  }

  /** Merges blocks beside each other and writes what comes of them, in their order. */
  private static void merge(List<PendingBlock> pending, Rows rows, Instant now) {
    pending.parallelStream()
        .map(block -> block.merging().get())
        .toList()
        .forEach(outcome -> outcome.write(rows, now));
  }

  private static PendingBlock read(Rows rows, Block block, Constraints constraints) {
    String name = block.name();
    return switch (block.type()) {
      case AGREEMENT ->
          Merging.AGREEMENTS
              .read(rows, name, constraints)
              .then((writer, now) -> Duplicates.run(writer, name));
      case ACT -> Merging.ACTS.read(rows, name, constraints);
      case PERSON -> Merging.PEOPLE.read(rows, name, constraints);
      case CONTRADICTION -> PendingBlock.of((writer, now) -> Contradictions.run(writer, name));
    };
  }
}
