package org.entente.cli;

import org.entente.coder.Coding;

/** Prints codings, and what stands around them. Immutable and thread-safe. */
interface CodingPrinter {
  /** A coding in UTF-8. */
  byte[] print(Coding coding);

  /** What stands before the first coding. */
  default String opening() {
    return "";
  }

  /** What stands between two codings. */
  default String between() {
    return "";
  }

  /** What stands after the last coding. */
  default String closing() {
    return "";
  }
}
