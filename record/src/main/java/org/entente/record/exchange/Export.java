package org.entente.record.exchange;

import java.io.IOException;
import java.io.OutputStream;
import org.entente.record.exchange.fact.Facts;

/** A format in which a record is given away as one stream of bytes. Thread-safe. */
public interface Export {
  /**
   * Writes facts and flushes, but does not close. The same facts give the same bytes.
   *
   * @throws IOException if the stream cannot be written to
   */
  void write(Facts facts, OutputStream out) throws IOException;
}
