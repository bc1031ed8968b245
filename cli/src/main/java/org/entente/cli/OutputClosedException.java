package org.entente.cli;

import java.io.IOException;

/** Whoever was reading the output has gone away, as {@code head} does: no fault of ours. */
final class OutputClosedException extends IOException {
  private static final long serialVersionUID = 1L;

  OutputClosedException(IOException cause) {
    super(cause);
  }
}
