package org.entente.server.reading;

import org.entente.record.store.RecordFile;
import org.jdbi.v3.core.Handle;

/** One reading of a record, which does not change under way. For one thread. */
public final class Reading {
  private final Handle handle;
  private final SharedRecord record;
  private final String state;

  Reading(Handle handle, SharedRecord record, String state) {
    this.handle = handle;
    this.record = record;
    this.state = state;
  }

  /** The connection, for the queries of {@code org.entente.record}. */
  public Handle handle() {
    return handle;
  }

  /**
   * Something that takes long to work out and is the same for everybody: it is kept until the
   * record changes.
   *
   * @param name a name of its own; what is asked for with it
   * @param work works it out; the value must be immutable
   */
  public <T> T kept(String name, RecordFile.Work<T> work) {
    return record.kept(name, state, handle, work);
  }

  /**
   * A whole file that takes long to write: the few that were last asked for are kept until the
   * record changes.
   *
   * @param name a name of its own among files; what is asked for with it
   * @param work writes it
   */
  public byte[] file(String name, RecordFile.Work<byte[]> work) {
    return record.file(name, state, handle, work);
  }
}
