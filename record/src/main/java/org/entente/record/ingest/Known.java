package org.entente.record.ingest;

import org.entente.record.source.SourceTable;
import org.entente.record.store.Rows;
import org.jdbi.v3.core.Handle;

/** Looks up whether the record has a report already, on a connection of its own. Thread-safe. */
final class Known implements AutoCloseable {
  private final Rows rows;

  Known(Handle handle) {
    this.rows = Rows.on(handle);
  }

  synchronized boolean has(String id, String digest) {
    return SourceTable.has(rows, id, digest);
  }

  @Override
  public synchronized void close() {
    rows.close();
  }
}
