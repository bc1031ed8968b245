package org.entente.record.merge;

import org.entente.record.store.Rows;

/** The table of one type of merged facts, with what hangs on it. */
interface FactTable<F> {
  /** The name of the table. */
  String name();

  /** Writes a fact that is not there. */
  void insert(Rows rows, String block, Merged<F> merged, String digest);
}
