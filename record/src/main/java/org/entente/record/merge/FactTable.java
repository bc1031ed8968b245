package org.entente.record.merge;

import org.jdbi.v3.core.Handle;

/** The table of one type of merged facts, with what hangs on it. */
interface FactTable<F> {
  /** The name of the table. */
  String name();

  /** Writes a fact that is not there. */
  void insert(Handle handle, String block, Merged<F> merged, String digest);
}
