package org.entente.record.merge;

import java.time.Instant;
import java.util.function.Supplier;
import org.entente.record.store.Rows;

/**
 * A block whose claims have been read and are still to be merged.
 *
 * @param claims how many claims
 * @param merging works out their facts; needs no record, so that it may be done on any thread
 */
record PendingBlock(int claims, Supplier<Outcome> merging) {

  /** Brings the tables up to date, within the transaction in which the block was read. */
  interface Outcome {
    void write(Rows rows, Instant now);
  }

  /** A block of which all work is writing. */
  static PendingBlock of(Outcome outcome) {
    return new PendingBlock(0, () -> outcome);
  }

  /** The same block, with something to be written after it. */
  PendingBlock then(Outcome next) {
    return new PendingBlock(
        claims,
        () -> {
          Outcome outcome = merging.get();
          return (rows, now) -> {
            outcome.write(rows, now);
            next.write(rows, now);
          };
        });
  }
}
